import { evenings, people } from "virtual:evenings";
import type { Evening, Person } from "../core/story/evening.ts";
import type { Story } from "../core/story/story.ts";
import { openStory } from "../shell/ink/tell.ts";

/** The evenings of the house and the people in them. */
export const library = {
  evenings,
  person(evening: Evening): Person | null {
    return evening.partner === null ? null : (people[evening.partner] ?? null);
  },
  find: (id: string): Evening | null => evenings.find((evening) => evening.id === id) ?? null,
};

const NOBODY = { repeat: ["…"], faltered: ["…"] };

/**
 * Fetches a compiled evening and opens it. `url` is where its words are now, when they have just been rewritten.
 * @throws when it cannot be fetched, or is no story
 */
export async function fetchStory(evening: Evening, seed: number, url = evening.url): Promise<Story> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`"${evening.title}" could not be fetched (${answer.status}).`);
  const standing = library.person(evening)?.standing ?? NOBODY;
  return openStory({ id: evening.id, json: await answer.text(), seed, standing });
}
