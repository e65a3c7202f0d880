import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import type { Screen } from "../shell/ui/view.ts";
import { personOf } from "./house.ts";
import { library } from "./library.ts";
import type { Offer } from "./sitting.ts";

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
