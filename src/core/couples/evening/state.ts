import type { Conversation } from "../../conversation/conversation.ts";
import type { Log, TalkEvent } from "../../conversation/event.ts";
import { UNOPENED } from "../../conversation/opening.ts";
import { otherSide, type Side } from "../side.ts";
import { bothIn, type Fork, fitsOneHand, isIn, type Way } from "./fork.ts";

/** How the two choose in secret: at once on one keyboard, or one after the other with the device in their hands. */
export type Hands = "keys" | "pass";

/** What happened in an evening of two, beside the talk itself. */
export type EveningEvent =
  | { readonly kind: "talk"; readonly event: TalkEvent }
  | { readonly kind: "seated"; readonly hands: Hands }
  | { readonly kind: "picked"; readonly option: number }
  | { readonly kind: "guessed"; readonly option: number }
  | { readonly kind: "reconsidered" }
  | { readonly kind: "played"; readonly way: Way }
  /** one reply was told; back to the fork for the other */
  | { readonly kind: "turnedBack" }
  /** both were told; the evening goes on from one of them */
  | { readonly kind: "wentOn"; readonly with: Side };

export type EveningCommand =
  | { readonly kind: "sit"; readonly hands: Hands }
  | { readonly kind: "pick"; readonly option: number }
  | { readonly kind: "guess"; readonly option: number }
  | { readonly kind: "reconsider" }
  | { readonly kind: "play"; readonly way: Way }
  | { readonly kind: "turnBack" }
  | { readonly kind: "goOn"; readonly with: Side };

/**
 * Where an evening of two stands.
 *
 *   watching → choosing → revealed → watching …                     (one reply is told)
 *                              └──→ first → between → second → parting → watching …   (both are)
 */
export type Stage =
  | "watching"
  | "choosing"
  | "revealed"
  | "first"
  | "between"
  | "second"
  | "parting"
  | "ended";

export type EveningState = {
  readonly stage: Stage;
  readonly hands: Hands;
  /** the talk as it goes on now, and its log */
  readonly log: Log;
  readonly talk: Conversation;
  /** in the order of the evening; the last one may be open */
  readonly forks: readonly Fork[];
  /** how many events of the talk there were at the last fork */
  readonly forkedAt: number;
  /** the way that was told first, while the other is */
  readonly told: Log | null;
};

export const beginEvening = (hands: Hands): EveningState => ({
  stage: "watching",
  hands,
  log: [],
  talk: UNOPENED,
  forks: [],
  forkedAt: 0,
  told: null,
});

/** Whether talk time runs: the evening waits for nobody to choose, read or talk. */
export const isTelling = ({ stage }: EveningState): boolean =>
  stage === "watching" || stage === "first" || stage === "second";

/** The one who chooses first at a fork, when the device is passed: by turns, so that it is passed less. */
export const firstAt = (fork: number): Side => (fork % 2 === 0 ? "left" : "right");

/** The story's index of the reply that is to be told now, or null when none is due. */
export function replyDue(state: EveningState): number | null {
  const fork = state.forks.at(-1);
  if (state.talk.phase !== "answering" || !fork || !isTelling(state)) return null;
  const side = fork.way === "both" ? tellsOf(state) : fork.way;
  return side === null ? null : fork.secrets[side].pick;
}

/** Whose reply is being told while both are. */
export const tellsOf = ({ stage, forks }: EveningState): Side =>
  stage === "second" || stage === "parting"
    ? otherSide(firstAt(forks.length - 1))
    : firstAt(forks.length - 1);

/** Who must have the device next: one of the two while they choose in secret, one after the other; else both. */
export function waitingFor(state: EveningState): Side | "both" {
  const fork = state.forks.at(-1);
  if (state.stage !== "choosing" || !fork || bothIn(fork)) return "both";
  if (state.hands === "keys" && fitsOneHand(fork)) return "both";
  const first = firstAt(state.forks.length - 1);
  return isIn(fork.secrets[first]) ? otherSide(first) : first;
}
