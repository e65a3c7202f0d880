import { GROUPS, type GroupId, MEASURED, type Measured, type MeasuredId } from "./dimensions.ts";
import { type Evidence, reaches, tallyOf } from "./evidence.ts";

/** Not yet 0, fair 1, good 2 (on screen: *not tonight, partly, heard*). */
export type Band = 0 | 1 | 2;

/** Of a dimension: its value, its band, and everything they came from. Null: no opportunity, and no weight (absent is not zero). */
export type Finding = {
  readonly value: number | null;
  readonly band: Band | null;
  readonly evidence: readonly Evidence[];
};

/** Of a row that a talk gave no evidence of. */
export const NO_FINDING: Finding = { value: null, band: null, evidence: [] };

export type Whole = "good" | "fair" | "notYet";

/** From which mean of the three groups on the whole is called what (RUBRIC §3). */
export const WHOLE = { good: 1.5, fair: 0.9 } as const;

/** Replies without which there is no band, only what the partner says. */
export const REPLIES_FOR_A_BAND = 5;

/** What a dimension's evidence comes to. Bands are a function of the evidence: this one. */
export function findingOf(row: Measured, evidence: readonly Evidence[]): Finding {
  const value = row.value(tallyOf(evidence));
  return { value, band: value === null ? null : bandOf(row, value), evidence };
}

export const bandOf = ({ fair, good }: Pick<Measured, "fair" | "good">, value: number): Band =>
  reaches(value, good) ? 2 : reaches(value, fair) ? 1 : 0;

export const wholeOf = (overall: number): Whole =>
  reaches(overall, WHOLE.good) ? "good" : reaches(overall, WHOLE.fair) ? "fair" : "notYet";

export type Groups = Readonly<Record<GroupId, number | null>>;

/** Each group is the mean of its bands, 0–2; null when none of them had an opportunity. */
export const groupsOf = (findings: Readonly<Record<MeasuredId, Finding>>): Groups => ({
  sensing: meanOf("sensing", findings),
  processing: meanOf("processing", findings),
  responding: meanOf("responding", findings),
});

function meanOf(group: GroupId, findings: Readonly<Record<MeasuredId, Finding>>): number | null {
  let sum = 0;
  let count = 0;
  for (const row of MEASURED) {
    const { band } = findings[row.id];
    if (row.group !== group || band === null) continue;
    sum += band;
    count++;
  }
  return count > 0 ? sum / count : null;
}

/** The mean of the groups that had an opportunity, 0–2; null when none had. */
export function meanOfGroups(groups: Groups): number | null {
  let sum = 0;
  let count = 0;
  for (const group of GROUPS) {
    const mean = groups[group];
    if (mean === null) continue;
    sum += mean;
    count++;
  }
  return count > 0 ? sum / count : null;
}
