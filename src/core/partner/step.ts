import type { FactId, Senses, Starts } from "../story/story.ts";
import { type Answer, attentionOf } from "./answer.ts";
import { COMPLAINT, FOLLOWING, HARM, harmOf, LEAKS, NEUTRAL_DEPTH, REACH, REPAIR, REPEAT } from "./costs.ts";
import { isSpokenReflection, isTagged } from "./counted.ts";
import type { Partner } from "./partner.ts";
import { wearied } from "./weariness.ts";

/** The partner as they come in (RUBRIC §2). */
export const beginPartner = (starts: Starts): Partner => ({
  heard: starts.heard,
  guard: starts.guard,
  weariness: 0,
  tolerance: starts.tolerance,
  explained: false,
  complaints: 0,
  repeats: 0,
  lastStems: [],
});

/**
 * The partner after a reply, and whether they complain of being talked to by the book (RUBRIC §2, S8).
 * `skill` 0–1: share of accurate reflections over past evenings. An untagged reply moves nothing.
 */
export function step(
  partner: Partner,
  answer: Answer,
  skill: number,
): { readonly partner: Partner; readonly complained: boolean } {
  if (!isTagged(answer)) return { partner, complained: false };
  const patience = wearied(partner, answer, skill);
  const over = patience.weariness - patience.tolerance;
  const complained = over > 0 && isSpokenReflection(answer);
  const charged = complained && partner.complaints > 0 ? over : 0;
  return {
    partner: {
      heard: within100(
        partner.heard + reachOf(partner, answer) - heardLost(answer) - COMPLAINT.heard * charged,
      ),
      guard: within100(partner.guard + guardRaised(answer) + COMPLAINT.guard * charged),
      weariness: patience.weariness,
      tolerance: patience.tolerance,
      explained: patience.explained,
      complaints: complained ? partner.complaints + 1 : partner.complaints,
      repeats: partner.repeats,
      lastStems: patience.lastStems,
    },
    complained,
  };
}

/** What "could you say that again?" costs; it mends nothing (RUBRIC §1). */
export function askRepeatCost(partner: Partner): Partner {
  const repeats = partner.repeats + 1;
  const cost = repeats >= REPEAT.oftenFrom ? REPEAT.often : REPEAT.once;
  return { ...partner, repeats, heard: within100(partner.heard - cost) };
}

/** Weariness on a scale of 0–10 on which 5 is this person's tolerance. */
export const weariness10 = ({ weariness, tolerance }: Partner): number => {
  if (weariness <= 0) return 0;
  return tolerance > 0 ? Math.min(10, (5 * weariness) / tolerance) : 10;
};

/**
 * What a story may read of the partner, in whole numbers (DESIGN §3).
 * Weariness reads above 5 exactly when a spoken reflection would be complained of, so story and engine agree.
 */
export const sensesOf = (partner: Partner, known: readonly FactId[], ended: string | null): Senses => ({
  feltHeard: Math.round(partner.heard),
  guard: Math.round(partner.guard),
  weariness:
    partner.weariness > partner.tolerance
      ? Math.max(6, Math.ceil(weariness10(partner)))
      : Math.min(5, Math.round(weariness10(partner))),
  known,
  ended,
});

/** How far the reply goes beyond hearing nothing and saying nothing, −0.6 to 1. */
const qualityOf = (answer: Answer): number => (answer.depth - NEUTRAL_DEPTH) / NEUTRAL_DEPTH;

/** Only what was heard can reach somebody, and the less the more guarded they are. */
function reachOf(partner: Partner, answer: Answer): number {
  const q = qualityOf(answer);
  return q > 0
    ? REACH.gain * q * attentionOf(answer) * (1 - partner.guard / REACH.guardHalves)
    : REACH.loss * q;
}

const heardLost = (answer: Answer): number =>
  (answer.roadblock === null ? 0 : harmOf(answer.roadblock).heard) +
  (answer.interrupted ? HARM.soft.heard : 0);

function guardRaised(answer: Answer): number {
  const leaked = answer.leak === null ? 0 : LEAKS[answer.leak];
  const followed = answer.followed ? (answer.mended ? FOLLOWING.mended : FOLLOWING.followed) : 0;
  const repaired = answer.act === "repair" ? REPAIR : 0;
  return roadblockRaised(answer) + leaked + followed - repaired;
}

/** A roadblock, or talking over them, raises the guard; anything else that helps lowers it. */
function roadblockRaised(answer: Answer): number {
  if (answer.roadblock === null && !answer.interrupted) {
    return -REACH.softens * Math.max(0, qualityOf(answer)) * attentionOf(answer);
  }
  const harm = answer.roadblock === null ? 0 : harmOf(answer.roadblock).guard;
  return harm + (answer.interrupted ? HARM.soft.guard : 0);
}

const within100 = (points: number): number => Math.min(100, Math.max(0, points));
