import { type Helpline, type Helplines, isProblem, readHelplines } from "../../core/workshop/helplines.ts";
import type { Storage } from "../../shell/storage/storage.ts";

/** Where an edited list is kept, among the sessions of this browser. */
export const HELPLINES = "helplines";

/** The helplines of this browser: edited ones where somebody loaded some, else the house's own. */
export async function keptHelplines(storage: Pick<Storage, "session">): Promise<Helplines> {
  const edited = editedIn(await storage.session(HELPLINES));
  return edited ?? (await import("../../../assets/helplines.json")).default;
}

/** Kept helplines are read as strictly as a file: what is no list of them is as good as none. */
export function editedIn(kept: unknown): readonly Helpline[] | null {
  if (!Array.isArray(kept)) return null;
  const read = readHelplines(JSON.stringify(kept));
  return isProblem(read) ? null : read;
}
