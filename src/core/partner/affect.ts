import type { Partner } from "./partner.ts";

/** What moves a face between the moods that authors write (RUBRIC §2, ART.md). */
export type Affect = {
  /** −1 hurt by you … 1 glad of you: heard less guard */
  readonly valence: number;
  /** 0–1: the line's own heat */
  readonly arousal: number;
  /** 0 turned away … 1 leaning in */
  readonly openness: number;
};

/** How much heat a line carries by itself, 0–1. */
export type Heat = number;

export const affectOf = (partner: Partner, heat: Heat): Affect => ({
  valence: Math.max(-1, Math.min(1, (partner.heard - partner.guard) / 60)),
  arousal: heat,
  openness: Math.max(0, Math.min(1, (partner.heard + 20 - partner.guard * 0.6) / 70)),
});
