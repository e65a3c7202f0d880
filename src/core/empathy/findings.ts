import { type Finding, findingOf, NO_FINDING } from "./bands.ts";
import { type DimensionId, eachDimension, type Measured } from "./dimensions.ts";
import type { Evidence, Weighed } from "./evidence.ts";

/** How much of a talk could be observed. */
export type Observed = {
  /** 0–1: share of the speaking time that was timed, with the page visible */
  readonly share: number;
  /** false: "I listen better without looking" (STORIES §4: no stereotype of eye contact) */
  readonly looking: boolean;
};

/** A talk in real time, looked at throughout. */
export const ALL_OBSERVED: Observed = { share: 1, looking: true };

/** Less than this share of the speaking time is not enough to speak of attention, gaze and face (RUBRIC §3). */
const OBSERVED_ENOUGH = 0.6;

export type Findings = Readonly<Record<DimensionId, Finding>>;

/** What a talk gives evidence of: its replies, and what was guessed about it. */
export type Traces = {
  readonly replies: readonly Weighed[];
  readonly guessed: readonly Evidence[];
  readonly observed: Observed;
};

/** Evidence of every measured dimension, and what it comes to. What was not observed has no evidence, and so no value. */
export const findingsOf = (traces: Traces): Findings =>
  eachDimension((row) => findingOf(row, evidenceOf(row, traces)), NO_FINDING);

/** The same evidence without bands: too few replies to say more than what the partner says. */
export const withoutBands = (findings: Findings): Findings =>
  eachDimension(({ id }) => ({ ...findings[id], band: null }), NO_FINDING);

function evidenceOf(row: Measured, { replies, guessed, observed }: Traces): readonly Evidence[] {
  if (!isObserved(row, observed)) return [];
  if (row.evidence === "guess") return guessed;
  const found: Evidence[] = [];
  for (const reply of replies) {
    for (const rule of row.evidence) {
      const finding = rule(reply);
      if (finding !== null) found.push(finding);
    }
  }
  return found;
}

function isObserved({ observes }: Measured, { share, looking }: Observed): boolean {
  if (observes === "nothing") return true;
  return share >= OBSERVED_ENOUGH && (looking || observes === "time");
}
