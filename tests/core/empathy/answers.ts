import { assessAnswers } from "../../../src/core/empathy/assess.ts";
import type { Assessment } from "../../../src/core/empathy/assessment.ts";
import { ALL_OBSERVED, type Observed } from "../../../src/core/empathy/findings.ts";
import type { Answer } from "../../../src/core/partner/answer.ts";
import { DEFAULT_STARTS } from "../../../src/core/story/story.ts";

/** An answer as RUBRIC §4 has them unless it says otherwise: 6,000 ms of speech, heard fully, 4,500 ms on the partner. */
export const answer = (given: Partial<Answer> = {}): Answer => ({
  act: "acknowledge",
  depth: 3,
  fit: 1,
  because: false,
  own: false,
  stem: null,
  roadblock: null,
  hot: false,
  feeling: false,
  breath: false,
  speechMs: 6000,
  lostMs: 0,
  onPartnerMs: 4500,
  leak: null,
  followed: false,
  mended: false,
  interrupted: false,
  ...given,
});

export type Given = Partial<Answer>;

/** A talk as RUBRIC §4 has them: turn i is hot when i mod 3 = 1, and offers a feeling when i is even. */
export const talkOf = (turns: readonly Given[]): readonly Answer[] =>
  turns.map((turn, i) => answer({ hot: i % 3 === 1, feeling: i % 2 === 0, ...turn }));

type Circumstances = { skill?: number; error?: number | null; observed?: Observed };

export const read = (
  answers: readonly Answer[],
  { skill = 0, error = 0.2, observed = ALL_OBSERVED }: Circumstances = {},
): Assessment => assessAnswers({ answers, starts: DEFAULT_STARTS, skill, guessError: error, observed });

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every number in something, however deep. */
export function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* numbersIn(inner);
  }
}
