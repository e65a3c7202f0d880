import type { EvidenceRule, Tally } from "./evidence.ts";
import {
  becauseEvidence,
  economyEvidence,
  lessShare,
  paraphraseEvidence,
  reflectionsPerQuestion,
} from "./processing.ts";
import {
  curiosityEvidence,
  interruption,
  pauseEvidence,
  perRoadblock,
  probe,
  roadblock,
  wentWithThem,
} from "./responding.ts";
import {
  attentionEvidence,
  faceEvidence,
  feelingEvidence,
  gazeEvidence,
  HEARD_ENOUGH,
  lessEach,
  share,
  shareDone,
} from "./sensing.ts";

/** Principles of SOURCE.md, and the instruments and findings that RUBRIC §3 names. */
export const SOURCES = [
  ...(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S14"] as const),
  ...(["Collins", "Gottman", "PMC5844880", "Binetti", "Gable", "Carkhuff", "MITI"] as const),
  ...(["Ickes", "Gordon", "Templeton"] as const),
] as const;
export type SourceId = (typeof SOURCES)[number];

export const GROUPS = ["sensing", "processing", "responding"] as const;
export type GroupId = (typeof GROUPS)[number];

/** A row of RUBRIC §3 that a talk is evidence of. */
export type Measured = {
  /** its number in RUBRIC §3 */
  readonly number: number;
  readonly group: GroupId;
  /** the value from which it is "partly", and from which it is "heard" */
  readonly fair: number;
  readonly good: number;
  /** where the value comes from: principles of SOURCE.md, then published instruments and findings */
  readonly sources: readonly SourceId[];
  /** the thresholds are ours, and may be moved by evidence */
  readonly ours: boolean;
  /** `time`: left out when less than 60 % of the speaking time was observed; `looking`: and when one listens without */
  readonly observes: "nothing" | "time" | "looking";
  /** what each reply may show of it; `guess`: the guess after the evening does, and no reply */
  readonly evidence: readonly EvidenceRule[] | "guess";
  /** the value of its evidence, and of nothing else; null: no opportunity */
  readonly value: (tally: Tally) => number | null;
};

/** The row that lies outside the talk: a weekly tally of its own, never mixed into a talk ("don't keep score"). */
export type Outside = Pick<Measured, "number" | "sources"> & { readonly group: "outside" };

/** The rubric (RUBRIC §3): what is measured, on whose authority, and from which value on it is called what. */
export const DIMENSIONS = {
  attention: {
    number: 1,
    group: "sensing",
    fair: HEARD_ENOUGH,
    good: 0.86,
    sources: ["S1", "S2", "S3", "Collins", "Gottman"],
    ours: false,
    observes: "time",
    evidence: [attentionEvidence],
    value: share,
  },
  gaze: {
    number: 2,
    group: "sensing",
    fair: 0.35,
    good: 0.55,
    sources: ["S4", "PMC5844880", "Binetti"],
    ours: false,
    observes: "looking",
    evidence: [gazeEvidence],
    value: share,
  },
  face: {
    number: 3,
    group: "sensing",
    fair: 0.6,
    good: 0.8,
    sources: ["S5", "Gable"],
    ours: true,
    observes: "time",
    evidence: [faceEvidence],
    value: lessEach,
  },
  feeling: {
    number: 4,
    group: "sensing",
    fair: 3,
    good: 3.75,
    sources: ["S6", "Carkhuff"],
    ours: false,
    observes: "nothing",
    evidence: [feelingEvidence],
    value: share,
  },
  paraphrase: {
    number: 5,
    group: "processing",
    fair: 1,
    good: 2,
    sources: ["S6", "S7", "MITI"],
    ours: false,
    observes: "nothing",
    evidence: [paraphraseEvidence],
    value: reflectionsPerQuestion,
  },
  because: {
    number: 6,
    group: "processing",
    fair: 0.4,
    good: 0.5,
    sources: ["S7", "MITI"],
    ours: false,
    observes: "nothing",
    evidence: [becauseEvidence],
    value: shareDone,
  },
  perspective: {
    number: 7,
    group: "processing",
    fair: 0.6,
    good: 0.8,
    sources: ["S11", "Ickes"],
    ours: true,
    observes: "nothing",
    evidence: "guess",
    value: lessEach,
  },
  economy: {
    number: 8,
    group: "processing",
    fair: 0.6,
    good: 0.85,
    sources: ["S8"],
    ours: true,
    observes: "nothing",
    evidence: [economyEvidence],
    value: lessShare,
  },
  judging: {
    number: 9,
    group: "responding",
    fair: 1,
    good: 5,
    sources: ["S9", "Gordon", "Gottman"],
    ours: false,
    observes: "nothing",
    evidence: [wentWithThem, roadblock, interruption, probe],
    value: perRoadblock,
  },
  curiosity: {
    number: 10,
    group: "responding",
    fair: 0.5,
    good: 0.7,
    sources: ["S10", "MITI"],
    ours: false,
    observes: "nothing",
    evidence: [curiosityEvidence],
    value: shareDone,
  },
  pause: {
    number: 11,
    group: "responding",
    fair: 0.5,
    good: 0.8,
    sources: ["S11", "Templeton"],
    ours: true,
    observes: "nothing",
    evidence: [pauseEvidence],
    value: share,
  },
  priority: { number: 12, group: "outside", sources: ["S12", "S13", "S14"] },
} as const satisfies Record<string, Measured | Outside>;

export type DimensionId = keyof typeof DIMENSIONS;

export type MeasuredId = Exclude<DimensionId, "priority">;

export type MeasuredRow = Measured & { readonly id: MeasuredId };

/** Something for each row of the rubric, in its order; `outside` for the row that no talk is evidence of. */
export const eachDimension = <T>(
  make: (row: MeasuredRow) => T,
  outside: T,
): Readonly<Record<DimensionId, T>> => ({
  attention: make(ROWS.attention),
  gaze: make(ROWS.gaze),
  face: make(ROWS.face),
  feeling: make(ROWS.feeling),
  paraphrase: make(ROWS.paraphrase),
  because: make(ROWS.because),
  perspective: make(ROWS.perspective),
  economy: make(ROWS.economy),
  judging: make(ROWS.judging),
  curiosity: make(ROWS.curiosity),
  pause: make(ROWS.pause),
  priority: outside,
});

const ROWS = {
  attention: { id: "attention", ...DIMENSIONS.attention },
  gaze: { id: "gaze", ...DIMENSIONS.gaze },
  face: { id: "face", ...DIMENSIONS.face },
  feeling: { id: "feeling", ...DIMENSIONS.feeling },
  paraphrase: { id: "paraphrase", ...DIMENSIONS.paraphrase },
  because: { id: "because", ...DIMENSIONS.because },
  perspective: { id: "perspective", ...DIMENSIONS.perspective },
  economy: { id: "economy", ...DIMENSIONS.economy },
  judging: { id: "judging", ...DIMENSIONS.judging },
  curiosity: { id: "curiosity", ...DIMENSIONS.curiosity },
  pause: { id: "pause", ...DIMENSIONS.pause },
} as const satisfies Record<MeasuredId, MeasuredRow>;

/** The rows that a talk is evidence of, in the rubric's order. */
export const MEASURED: readonly MeasuredRow[] = Object.values(ROWS);
