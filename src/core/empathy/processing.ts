import { isQuestion, isReflection } from "../partner/counted.ts";
import type { EvidenceRule, Tally } from "./evidence.ts";

/** Processing: saying back, the because, their place, and not wearing technique out (RUBRIC §3.5–3.8). */

/** Reflections, spoken or inner, weighted by fit, for each question (S6–S7; MITI 4.2.1). */
export const paraphraseEvidence: EvidenceRule = ({ event, answer }) => {
  if (isQuestion(answer)) return { event, rule: "askedInstead", effect: 0, per: 1 };
  if (!isReflection(answer)) return null;
  const rule = answer.act === "innerParaphrase" ? "reflectedInwardly" : "reflected";
  return { event, rule, effect: answer.fit, per: 0 };
};

/** One reflection is chance: it takes two. Without any question there is no ratio, and two is enough. */
export const reflectionsPerQuestion = ({ effect, per, findings }: Tally): number => {
  if (findings - per < 2) return 0;
  return per > 0 ? effect / per : Math.min(effect, 2);
};

/** Reflections with the feeling and its cause or need (S7; MITI's complex reflections). */
export const becauseEvidence: EvidenceRule = ({ event, answer }) =>
  isReflection(answer)
    ? {
        event,
        rule: answer.because ? "saidTheBecause" : "leftTheBecause",
        effect: answer.because ? 1 : 0,
        per: 1,
      }
    : null;

/** Complaints of technique for each reply (S8), three times over. */
export const economyEvidence: EvidenceRule = ({ event, complained }) =>
  complained
    ? { event, rule: "complained", effect: -3, per: 1 }
    : { event, rule: "boreIt", effect: 0, per: 1 };

export const lessShare = ({ effect, per }: Tally): number | null =>
  per > 0 ? Math.max(0, 1 + effect / per) : null;
