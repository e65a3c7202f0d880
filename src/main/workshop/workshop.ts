import type { OpenUse } from "../uses.ts";

/** A workshop on a big screen. */
export const openWorkshop: OpenUse = async ({ leave }) => ({
  screen: () => ({ kind: "workshop", view: { stage: "door" } }),
  send: (intent) => {
    if (intent.kind === "workshop" && intent.command.kind === "leave") leave();
  },
  pause: () => undefined,
  settings: () => undefined,
  close: () => undefined,
});
