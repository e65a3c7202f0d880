import type { Storage } from "../shell/storage/storage.ts";
import type { Screen } from "../shell/ui/view.ts";
import { windowsOf } from "./house.ts";

/** The front of the house: its windows, and whether two people have something on the table that is not over. */
export async function titleScreen(storage: Storage): Promise<Screen> {
  const [talks, couple] = await Promise.all([storage.talks(), storage.session("couples")]);
  return {
    kind: "title",
    windows: windowsOf(talks),
    first: talks.length === 0,
    couple: isOpen(couple),
  };
}

const isOpen = (session: unknown): boolean =>
  typeof session === "object" && session !== null && "open" in session && session.open === true;
