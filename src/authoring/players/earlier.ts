import type { Earlier } from "../../core/story/story.ts";
import type { Page } from "../page/page.ts";

/**
 * How the evening that this one continues may have gone: it was not played; or it came to one of its endings, with
 * every word heard, or with none.
 */
export function earliersOf(before: Page | null): readonly (Earlier | null)[] {
  if (!before) return [null];
  const facts = [...new Set(before.lines.flatMap(({ line }) => line.facts))];
  const endings = new Set(before.lines.flatMap(({ line }) => line.ending ?? []));
  const evening = before.card.id;
  return [
    null,
    ...[...endings].flatMap((ending) => [
      { evening, ending, facts },
      { evening, ending, facts: [] },
    ]),
  ];
}

/** Which of them it was: the seed of a talk decides that, too, so that a seed and a trail are enough to have it again. */
export const earlierBy = (ways: readonly (Earlier | null)[], seed: number): Earlier | null =>
  ways[seed % ways.length] ?? null;

/** A seed near another one, for which the evening before went in the `nth` of `ways` ways. */
export const seedFor = (nth: number, ways: number, near: number): number => near - (near % ways) + nth;
