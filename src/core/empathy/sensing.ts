import { attentionOf } from "../partner/answer.ts";
import { type EvidenceRule, reaches, type Tally, type Weighed } from "./evidence.ts";

/** Sensing: hearing, seeing, one's own face, and the feeling that is offered (RUBRIC §3.1–3.4). */

/** Attention enough for what is said to count as heard: the threshold of "partly" (RUBRIC §3.1). */
export const HEARD_ENOUGH = 0.76;

/** Words heard of words spoken, in ms of speech (S1–S3). */
export const attentionEvidence: EvidenceRule = ({ event, answer: { speechMs, lostMs } }) =>
  speechMs > 0
    ? { event, rule: lostMs > 0 ? "lostWords" : "heardAll", effect: speechMs - lostMs, per: speechMs }
    : null;

/** Speaking time with the light on the partner, in ms, free glances included (S4). */
export const gazeEvidence: EvidenceRule = ({ event, answer: { speechMs, onPartnerMs } }) =>
  speechMs > 0
    ? {
        event,
        rule: onPartnerMs < speechMs ? "lookedAway" : "lookedAtThem",
        effect: onPartnerMs,
        per: speechMs,
      }
    : null;

/** What one's own face gave away (S5). Each reply was a chance to keep it. */
export const faceEvidence: EvidenceRule = ({ event, answer: { leak } }) => {
  if (leak === null) return { event, rule: "faceKept", effect: 0, per: 1 };
  return leak === "contempt"
    ? { event, rule: "contemptLeaked", effect: -0.4, per: 1 }
    : { event, rule: "faceLeaked", effect: -0.2, per: 1 };
};

/** How deep one went where a feeling was offered (S6, Carkhuff). */
export const feelingEvidence: EvidenceRule = ({ event, answer: { feeling, depth } }) =>
  feeling ? { event, rule: reaches(depth, 3) ? "feelingMet" : "feelingMissed", effect: depth, per: 1 } : null;

/** A share or a mean; null when there was no opportunity. */
export const share = ({ effect, per }: Tally): number | null => (per > 0 ? effect / per : null);

/** A share of what was done: not doing it at all is the finding. */
export const shareDone = ({ effect, per }: Tally): number => (per > 0 ? effect / per : 0);

/** Whole at first; each finding takes from it. */
export const lessEach = ({ effect, findings }: Tally): number | null =>
  findings > 0 ? Math.max(0, 1 + effect) : null;

/** How much of a turn's words came through, for rules that need the turn to have been heard. */
export const wasHeard = ({ answer }: Weighed): boolean => reaches(attentionOf(answer), HEARD_ENOUGH);
