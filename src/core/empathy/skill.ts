import type { Answer } from "../partner/answer.ts";
import { isReflection } from "../partner/counted.ts";

/** Reflections of an evening, and how many of them were accurate. */
export type Practice = { readonly reflections: number; readonly accurate: number };

/** A reflection that fits this well is accurate (ours). */
const ACCURATE = 0.7;

export function practiceOf(answers: readonly Answer[]): Practice {
  const reflections = answers.filter(isReflection);
  return {
    reflections: reflections.length,
    accurate: reflections.filter(({ fit }) => fit >= ACCURATE).length,
  };
}

/** Skill 0–1 after evenings: the share of accurate reflections in all of them (RUBRIC §2); 0 before the first. */
export function skillAfter(evenings: readonly Practice[]): number {
  const sum = (of: keyof Practice): number => evenings.reduce((total, evening) => total + evening[of], 0);
  return sum("reflections") > 0 ? sum("accurate") / sum("reflections") : 0;
}
