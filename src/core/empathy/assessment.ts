import { type Finding, type Groups, NO_FINDING, type Whole } from "./bands.ts";
import type { Limit } from "./caps.ts";
import { type DimensionId, eachDimension } from "./dimensions.ts";
import type { Moment } from "./moments.ts";

/** How a talk was read, and everything it was read from. */
export type Assessment = {
  /** `none`: fewer than five replies, or no partner to be heard */
  readonly band: Whole | "none";
  /** 0–2, after caps and floor; null without a band */
  readonly overall: number | null;
  /** 0–2 each */
  readonly groups: Groups;
  readonly dimensions: Readonly<Record<DimensionId, Finding>>;
  /** 0–100, at the end; null without a partner */
  readonly heard: number | null;
  /** 0–100, at the end; null without a partner */
  readonly guard: number | null;
  readonly complaints: number;
  /** every cap, and the floor, that held */
  readonly caps: readonly Limit[];
  readonly moments: readonly Moment[];
};

const NO_GROUPS: Groups = { sensing: null, processing: null, responding: null };

/** A talk with nobody in it to be heard: plain Ink. Nothing is scored. */
export const UNSCORED: Assessment = {
  band: "none",
  overall: null,
  groups: NO_GROUPS,
  dimensions: eachDimension(() => NO_FINDING, NO_FINDING),
  heard: null,
  guard: null,
  complaints: 0,
  caps: [],
  moments: [],
};
