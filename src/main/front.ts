import type { Evening } from "../core/story/evening.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import type { EveningWindow, Screen } from "../shell/ui/view.ts";
import { library, personOf } from "./library.ts";
import { finished, unfinished } from "./shelf.ts";
import type { Offer } from "./sitting.ts";

/*
 * What stands before an evening: the house, and the card on its door. Whoever comes by a link to an evening sees
 * neither, so this is fetched when it is wanted.
 */

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

/** Every window of the house, the easiest to listen to first; the first that was never played is tonight's. */
function windowsOf(talks: readonly KeptTalk[]): readonly EveningWindow[] {
  const tonight = library.evenings.find((evening) => !talks.some((talk) => talk.story === evening.id));
  return library.evenings.map((evening) => ({
    id: evening.id,
    title: evening.title,
    person: personOf(evening),
    window: windowOf(evening, talks, tonight?.id ?? null),
  }));
}

function windowOf(
  evening: Evening,
  talks: readonly KeptTalk[],
  tonight: string | null,
): EveningWindow["window"] {
  if (unfinished(talks, evening.id)) return "waiting";
  if (talks.some((talk) => talk.story === evening.id && talk.heard)) return "heard";
  if (finished(talks, evening.id)) return "played";
  return evening.id === tonight ? "tonight" : "dark";
}

/** The card before an evening: who you are, what is in it, one thing to try, and what is left of it. */
export async function cardScreen(
  { listed, story, kept, past }: Offer,
  talks: readonly KeptTalk[],
  storage: Storage,
): Promise<Screen> {
  const person = personOf(listed);
  const goal =
    person && talks.some((talk) => talk.ended)
      ? await import("./practice.ts").then((room) => room.goalAfter(storage, talks, person))
      : null;
  return {
    kind: "card",
    card: story.card,
    person,
    place: library.evenings.indexOf(listed),
    kept: kept === null ? "none" : kept.until === null ? "fits" : "departed",
    goal,
    past: past !== null,
  };
}
