import type { Stem } from "../story/acts.ts";

/** How the partner is, after each reply (RUBRIC §2). */
export type Partner = {
  /** 0–100: how heard they feel */
  readonly heard: number;
  /** 0–100 */
  readonly guard: number;
  /** points; above `tolerance` a spoken reflection is complained of (S8) */
  readonly weariness: number;
  readonly tolerance: number;
  /** explaining why raises tolerance once an evening */
  readonly explained: boolean;
  readonly complaints: number;
  /** how often "could you say that again?" was asked */
  readonly repeats: number;
  /** the last two stock stems */
  readonly lastStems: readonly Stem[];
};
