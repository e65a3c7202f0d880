import type { Answer } from "../partner/answer.ts";

/** What can be found in a talk, dimension by dimension in the order of RUBRIC §3. `words/` says each of them. */
export const RULES = [
  "heardAll",
  "lostWords",
  "lookedAtThem",
  "lookedAway",
  "faceKept",
  "faceLeaked",
  "contemptLeaked",
  "feelingMet",
  "feelingMissed",
  "reflected",
  "reflectedInwardly",
  "askedInstead",
  "saidTheBecause",
  "leftTheBecause",
  "faceRight",
  "faceNear",
  "faceWrong",
  "sentenceRight",
  "sentenceWrong",
  "guessedAsGiven",
  "boreIt",
  "complained",
  "wentWithThem",
  "hardRoadblock",
  "softRoadblock",
  "interrupted",
  "thirdQuestion",
  "askedOpen",
  "askedClosed",
  "breathed",
  "breathedUnheard",
  "noBreath",
] as const;
export type RuleId = (typeof RULES)[number];

/**
 * One finding. A dimension's value is worked out from its findings and from nothing else: every band has its
 * evidence (RUBRIC §6). Quotes are looked up by `event` when they are shown.
 */
export type Evidence = {
  /** index of an event of the log, or of a turn of a sketch; null when nothing in the talk stands for it */
  readonly event: number | null;
  readonly rule: RuleId;
  /** what it adds to the sum above the line, in the dimension's own unit */
  readonly effect: number;
  /** what it adds below the line; 0 where the dimension has no line, or this stands only above it */
  readonly per: number;
};

/** Evidence summed up. */
export type Tally = { readonly effect: number; readonly per: number; readonly findings: number };

export function tallyOf(evidence: readonly Evidence[]): Tally {
  let effect = 0;
  let per = 0;
  for (const finding of evidence) {
    effect += finding.effect;
    per += finding.per;
  }
  return { effect, per, findings: evidence.length };
}

/** A reply of the talk, with what came of it: what evidence is taken from. */
export type Weighed = {
  /** index of its `replied` event, or of its turn in a sketch */
  readonly event: number;
  readonly answer: Answer;
  /** the partner complained of technique (S8) */
  readonly complained: boolean;
  /** the third closed question in a row without a reflection, or a later one: a `probe` (RUBRIC §3.10) */
  readonly thirdQuestion: boolean;
};

/** What a reply shows of one dimension: one finding or none. */
export type EvidenceRule = (reply: Weighed) => Evidence | null;

/** Sums of decimals are a hair off; a hair never changes a band. */
export const reaches = (value: number, threshold: number): boolean => value >= threshold - 1e-9;
