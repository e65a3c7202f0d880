import { evenings, people } from "virtual:evenings";
import type { Evening, Person, Pronouns } from "../core/story/evening.ts";
import { LADDER, type Story } from "../core/story/story.ts";
import { openStory } from "../shell/ink/tell.ts";
import type { Person as Named } from "../shell/ui/view.ts";

type Cast = Omit<Person, "standing">;

/** Where an evening stands on the ladder (STORIES §3); what says nothing of it comes last. */
const step = ({ ladder }: Evening): number => (ladder ? LADDER.indexOf(ladder) : LADDER.length);

/** Whether a later evening continues this one: then it comes first among those that are as hard. */
const goesOn = ({ id }: Evening): boolean => evenings.some(({ after }) => after === id);

/** Up to so many minutes an evening is a demonstration, for a workshop: it has no window of its own. */
const DEMONSTRATION = 2;

/** The evenings of the house, the easiest to listen to first, and the people in them. */
export const library = {
  evenings: [...evenings]
    .filter(({ minutes }) => minutes === null || minutes > DEMONSTRATION)
    .sort((a, b) => step(a) - step(b) || Number(goesOn(b)) - Number(goesOn(a))),
  /** every evening that there is, demonstrations too */
  ids: evenings.map(({ id }) => id),
  person(evening: Evening): Cast | null {
    return evening.partner === null ? null : (people[evening.partner] ?? null);
  },
  /** whether somebody of the cast speaks with their hands */
  signs: (id: string): boolean => people[id]?.signs ?? false,
  find: (id: string): Evening | null => evenings.find((evening) => evening.id === id) ?? null,
};

const OBJECT = { she: "her", he: "him", they: "them" } as const satisfies Record<Pronouns, string>;

/** The partner as the interface speaks of them; null for plain Ink. */
export function personOf(evening: Evening): Named | null {
  const cast = library.person(evening);
  return cast && evening.partner
    ? { id: evening.partner, name: cast.name, object: OBJECT[cast.pronouns] }
    : null;
}

/** What was asked for once is there: a story is fetched once a visit, and can be asked for before it is needed. */
const asked = new Map<string, Promise<string>>();

/** The words of a compiled evening. Asking early costs nothing; a failure is forgotten, so that it can be tried again. */
export function fetchWords(evening: Evening, url = evening.url): Promise<string> {
  const words =
    asked.get(url) ??
    fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`"${evening.title}" could not be fetched (${answer.status}).`);
      return answer.text();
    });
  asked.set(url, words);
  words.catch(() => asked.delete(url));
  return words;
}

/** Where a story is begun when it is not the top, and where its words are when they have just been rewritten. */
export type Fetching = { readonly url?: string; readonly from?: string | null };

/**
 * Fetches a compiled evening and opens it.
 * @throws when it cannot be fetched, or is no story
 */
export async function fetchStory(
  evening: Evening,
  seed: number,
  { url = evening.url, from = null }: Fetching = {},
): Promise<Story> {
  const json = await fetchWords(evening, url);
  return openStory({ id: evening.id, json, seed, from });
}
