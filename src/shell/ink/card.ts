import { Story as Ink } from "inkjs";
import type { Card } from "../../core/story/story.ts";
import { type Parsed, parseCard } from "../../core/story/tags.ts";

/**
 * The card of a compiled story, without playing it. Only problems of an evening of ours count: see `isOurs`.
 * @throws when `json` is no compiled Ink story
 */
export const readCard = (id: string, json: string): Parsed<Card> => parseCard(id, topTags(new Ink(json)));

/** An evening of ours has a partner, and its tags are read strictly. Plain Ink has none, and may say what it likes. */
export const isOurs = (card: Card): boolean => card.partner !== null;

/** The tags at the top; none when the story begins with something else, or with a tag that must be played to be known. */
export function topTags(ink: Ink): readonly string[] {
  try {
    return ink.globalTags ?? [];
  } catch {
    return [];
  }
}
