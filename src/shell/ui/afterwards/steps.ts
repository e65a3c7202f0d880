import type { Conversation } from "../../../core/conversation/conversation.ts";

/** What comes afterwards, one thing at a time, in this order (DESIGN §1, Afterwards; PEARLS). */
export const STEPS = ["feel", "chair", "verdict", "guess", "moment", "closer"] as const;
export type StepId = (typeof STEPS)[number];

/** Where to begin, also after a reload: what the log already knows is not asked again. */
export function firstStep(talk: Conversation): StepId {
  if (talk.guess) return "guess";
  return talk.felt === null ? "feel" : "chair";
}

export const stepBefore = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) - 1] ?? null;
export const stepAfter = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
