import type { OpenUse } from "../uses.ts";

/** Two of you: a couple's session. */
export const openCouples: OpenUse = async ({ leave }) => ({
  screen: () => ({ kind: "couples", view: { stage: "door" } }),
  send: (intent) => {
    if (intent.kind === "couples" && intent.command.kind === "leave") leave();
  },
  pause: () => undefined,
  settings: () => undefined,
  close: () => undefined,
});
