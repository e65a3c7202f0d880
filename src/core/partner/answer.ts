import type { Act, Leak, Roadblock, Stem } from "../story/acts.ts";

/**
 * One reply in its circumstances: what was done, how deep it went, and how its turn was listened to.
 * The partner's state moves by it and the bands are counted from it, so a saved log and a hand-written
 * sketch (`npm run score`) meet here.
 */
export type Answer = {
  readonly act: Act | null;
  /** 1–5 (Carkhuff) */
  readonly depth: number;
  /** 0–1 */
  readonly fit: number;
  readonly because: boolean;
  readonly own: boolean;
  readonly stem: Stem | null;
  readonly roadblock: Roadblock | null;
  /** a line of this turn stung */
  readonly hot: boolean;
  /** a line of this turn offered a feeling to name */
  readonly feeling: boolean;
  readonly breath: boolean;
  /** ms of speech in this turn */
  readonly speechMs: number;
  /** ms of it that were not heard */
  readonly lostMs: number;
  /** ms of it with the light on the partner, free glances included (RUBRIC §3.2) */
  readonly onPartnerMs: number;
  readonly leak: Leak | null;
  /** a phone or television was followed for more than 1.5 s */
  readonly followed: boolean;
  /** …but you said why, or put it away unasked */
  readonly mended: boolean;
  /** given while the partner still spoke */
  readonly interrupted: boolean;
};

/** Share of this turn's words that were heard, 0–1; 1 when nothing was said. */
export const attentionOf = (answer: Answer): number =>
  answer.speechMs > 0 ? 1 - answer.lostMs / answer.speechMs : 1;
