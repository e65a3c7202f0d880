import { isHard } from "../story/acts.ts";
import type { EvidenceRule, Tally } from "./evidence.ts";
import { wasHeard } from "./sensing.ts";

/** Responding: not judging, asking to understand, and the pause (RUBRIC §3.9–3.11). */

/** A reply that goes with them: as deep as what was said, and nothing in the way (S9; Gottman's 5 : 1). */
export const wentWithThem: EvidenceRule = ({ event, answer, thirdQuestion }) =>
  answer.depth >= 3 && answer.roadblock === null && !answer.interrupted && !thirdQuestion
    ? { event, rule: "wentWithThem", effect: 1, per: 0 }
    : null;

/** Hard roadblocks count 2, soft ones 1 (Gordon). */
export const roadblock: EvidenceRule = ({ event, answer }) => {
  if (answer.roadblock === null) return null;
  return isHard(answer.roadblock)
    ? { event, rule: "hardRoadblock", effect: 0, per: 2 }
    : { event, rule: "softRoadblock", effect: 0, per: 1 };
};

/** Talking over them is as a soft roadblock, beside what was said. */
export const interruption: EvidenceRule = ({ event, answer }) =>
  answer.interrupted ? { event, rule: "interrupted", effect: 0, per: 1 } : null;

/** A third closed question in a row is a `probe` (RUBRIC §3.10), unless it is tagged as a roadblock already. */
export const probe: EvidenceRule = ({ event, answer, thirdQuestion }) =>
  thirdQuestion && answer.roadblock === null ? { event, rule: "thirdQuestion", effect: 0, per: 1 } : null;

/** With nothing in the way, five kind replies are as many as it takes. */
export const perRoadblock = ({ effect, per }: Tally): number =>
  per > 0 ? effect / per : Math.min(5, effect);

/** Open questions of all questions (S10; MITI 3). */
export const curiosityEvidence: EvidenceRule = ({ event, answer: { act } }) => {
  if (act === "askOpen") return { event, rule: "askedOpen", effect: 1, per: 1 };
  return act === "askClosed" ? { event, rule: "askedClosed", effect: 0, per: 1 } : null;
};

/** Hot lines that were heard, and answered after a breath (S11). Never a timer: slowness earns nothing. */
export const pauseEvidence: EvidenceRule = (reply) => {
  const { event, answer } = reply;
  if (!answer.hot) return null;
  if (!answer.breath) return { event, rule: "noBreath", effect: 0, per: 1 };
  return wasHeard(reply)
    ? { event, rule: "breathed", effect: 1, per: 1 }
    : { event, rule: "breathedUnheard", effect: 0, per: 1 };
};
