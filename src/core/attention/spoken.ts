import type { Line } from "../story/story.ts";

/** One line as it was said. */
export type SpokenLine = {
  readonly line: Line;
  /** ms of talk time at which its first word begins */
  readonly at: number;
  /** ms from `at` at which each word has been said; empty for a line without words */
  readonly wordEnds: readonly number[];
  /** an interruption cut it off here, ms of talk time */
  readonly cutAt: number | null;
  /**
   * Why it is said. Only `told` lines count as speech: asides, lines said again, and the first line of a talk
   * that starts elsewhere (`free`) cost nothing.
   */
  readonly kind: "told" | "free" | "aside" | "again";
  /** whether anybody could have attended: false when time is not the player's business */
  readonly timed: boolean;
};

/** When a line is over, ms of talk time. */
export const endOf = (spoken: SpokenLine): number =>
  spoken.cutAt ?? spoken.at + (spoken.wordEnds.at(-1) ?? 0);
