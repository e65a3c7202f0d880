import type { Tempo } from "../attention/tempo.ts";

/** How fast the partner speaks. `instant` says all at once; `untimed` waits for you everywhere. */
export const PACES = ["slow", "normal", "fast", "instant", "untimed"] as const;
export type Pace = (typeof PACES)[number];

/** Whether time is the player's business: without it, attention is not observed (RUBRIC §3). */
export const isTimed = (pace: Pace): boolean => pace !== "instant" && pace !== "untimed";

/** The silences of a talk at a pace, ms. */
export type Rhythm = {
  readonly tempo: Tempo;
  /** before the very first words */
  readonly opening: number;
  /** between a reply and the words that answer it: the face answers first, and a reply can be taken back (DESIGN §1.6, §1.8) */
  readonly answering: number;
  /** between two lines; the face changes in it */
  readonly between: number;
  /** before a line that a call or thought comes with */
  readonly calling: number;
  /** between the last words of a turn and the open hand */
  readonly resting: number;
  /** between your coming back and their going on */
  readonly resuming: number;
};

const rhythm = (k: number): Rhythm => ({
  tempo: { word: 140 * k, letter: 34 * k, comma: 150 * k, stop: 330 * k },
  opening: Math.round(1400 * k),
  answering: Math.round(1700 * k),
  between: Math.round(850 * k),
  calling: Math.round(1200 * k),
  resting: Math.round(700 * k),
  resuming: Math.round(600 * k),
});

/** `untimed` keeps the normal pace in talk time, and steps through it: the same light on the same words gives the same log. */
export const RHYTHMS = {
  slow: rhythm(1.5),
  normal: rhythm(1),
  fast: rhythm(0.7),
  instant: rhythm(0),
  untimed: rhythm(1),
} as const satisfies Record<Pace, Rhythm>;
