import type { OpenUse } from "../uses.ts";

/** A workshop: the big screen, or the facilitator's window beside it (`?window=facilitator`). */
export const openWorkshop: OpenUse = async (options) => {
  const asked = new URLSearchParams(location.search).get("window");
  return asked === "facilitator"
    ? (await import("./companion.ts")).openCompanion(options)
    : (await import("./host.ts")).openHost(options);
};
