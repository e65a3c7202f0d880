/**
 * What a reply does, in the words of the field (RUBRIC §1): the acts of listening, Gordon's roadblocks with
 * Gottman's contempt, defensiveness and stonewalling, and what a face gives away. Authors put these on replies.
 */

export const ACTS = [
  "reflect",
  "reflectFeeling",
  "innerParaphrase",
  "validate",
  "askOpen",
  "askClosed",
  "perspective",
  "acknowledge",
  "silence",
  "appreciate",
  "repair",
  "explainWhy",
  "share",
  "suggest",
] as const;
export type Act = (typeof ACTS)[number];

/** Roadblocks that harm. The split into hard and soft is ours; hard ones count double (RUBRIC §1). */
export const HARD_ROADBLOCKS = [
  "order",
  "threaten",
  "moralise",
  "judge",
  "shame",
  "contempt",
  "stonewall",
  "defend",
] as const;

/** Roadblocks that only get in the way. */
export const SOFT_ROADBLOCKS = [
  "advise",
  "lecture",
  "praise",
  "analyse",
  "reassure",
  "probe",
  "divert",
] as const;

export const ROADBLOCKS = [...HARD_ROADBLOCKS, ...SOFT_ROADBLOCKS] as const;
export type HardRoadblock = (typeof HARD_ROADBLOCKS)[number];
export type Roadblock = (typeof ROADBLOCKS)[number];

/** Whether a roadblock harms (counts 2) rather than hinders (counts 1). */
export const isHard = (roadblock: Roadblock): roadblock is HardRoadblock =>
  (HARD_ROADBLOCKS as readonly Roadblock[]).includes(roadblock);

/** Stock openings of a reflection ("It sounds like…", "I'm hearing…", "It seems…"): they weary sooner (S8). */
export const STEMS = ["sounds", "hearing", "seems"] as const;
export type Stem = (typeof STEMS)[number];

/** What your face gives away when you answer a hot line without a breath, or breathe joy away (`flat`) (S5). */
export const LEAKS = ["contempt", "irritation", "sulk", "shock", "flat"] as const;
export type Leak = (typeof LEAKS)[number];
