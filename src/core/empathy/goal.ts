import type { Assessment } from "./assessment.ts";
import { bandOf } from "./bands.ts";
import { DIMENSIONS, type DimensionId } from "./dimensions.ts";
import { weakestOf } from "./weakest.ts";

/**
 * One listening goal for the next evening: the dimension with the most to gain. After an evening with nothing to
 * mend it lies outside the talk, in making time (S12). Null when too little was said to know.
 */
export function goalFrom({ band, dimensions }: Assessment): DimensionId | null {
  if (band === "none") return null;
  return weakestOf(dimensions) ?? "priority";
}

/** Whether an evening reached the goal that was set for it: "partly" is reaching it. Null when it gave no occasion. */
export function reachedGoal({ dimensions }: Assessment, goal: DimensionId): boolean | null {
  if (goal === "priority") return null;
  const { value } = dimensions[goal];
  return value === null ? null : bandOf(DIMENSIONS[goal], value) > 0;
}
