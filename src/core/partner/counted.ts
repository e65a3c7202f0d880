import type { Answer } from "./answer.ts";

/** What an answer counts as (RUBRIC §1). */

/** Whether its author said what it does. A reply of plain Ink carries no act and is never scored. */
export const isTagged = (answer: Answer): boolean => answer.act !== null || answer.roadblock !== null;

/** A reflection said aloud. The inner paraphrase wearies nobody (S8). */
export const isSpokenReflection = ({ act }: Answer): boolean => act === "reflect" || act === "reflectFeeling";

/** Saying back, aloud or silently (S6, S8). */
export const isReflection = (answer: Answer): boolean =>
  answer.act === "innerParaphrase" || isSpokenReflection(answer);

export const isQuestion = ({ act }: Answer): boolean => act === "askOpen" || act === "askClosed";
