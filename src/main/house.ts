import type { Evening, Pronouns } from "../core/story/evening.ts";
import type { KeptTalk } from "../shell/storage/storage.ts";
import type { EveningWindow, Person } from "../shell/ui/view.ts";
import { library } from "./library.ts";
import { finished, unfinished } from "./shelf.ts";

const OBJECT = { she: "her", he: "him", they: "them" } as const satisfies Record<Pronouns, string>;

/** The partner as the interface speaks of them; null for plain Ink. */
export function personOf(evening: Evening): Person | null {
  const cast = library.person(evening);
  return cast && evening.partner
    ? { id: evening.partner, name: cast.name, object: OBJECT[cast.pronouns] }
    : null;
}

/** Every window of the house, the easiest to listen to first; the first that was never played is tonight's. */
export function windowsOf(talks: readonly KeptTalk[]): readonly EveningWindow[] {
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
