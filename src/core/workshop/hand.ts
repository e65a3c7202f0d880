import type { Conversation } from "../conversation/conversation.ts";
import type { Log } from "../conversation/event.ts";
import { type Card, handOf } from "../conversation/hand.ts";
import type { TalkBranch } from "./branches.ts";
import type { Session } from "./session.ts";

/** A card as a room votes for it; the silence is one of them, and the last. */
export type RoomCard = Card & { readonly number: number };

export function roomHand(talk: Conversation): readonly RoomCard[] {
  if (talk.phase !== "answering") return [];
  const { cards, silence } = handOf(talk);
  const all: readonly Card[] = silence ? [...cards, { kind: "open", reply: silence }] : cards;
  return all.map((card, i) => ({ ...card, number: i + 1 }));
}

/** What the room wanted at the hand that lies open; null: it was not asked, or something was said again since. */
export function voteAt(session: Session, { id, log, seen }: TalkBranch) {
  const opened = handOpened(log, seen);
  return (
    session.votes.findLast(
      ({ branch, hand }) => branch === id && hand > opened && hand <= Math.max(seen, opened + 2),
    ) ?? null
  );
}

/** Index of the event with which the hand opened that lies open at a place; −1: none. */
const handOpened = (log: Log, seen: number): number =>
  log.slice(0, seen).findLastIndex(({ kind }) => kind === "rested");

/** Whether a breath can be taken, and whether what was lost can be asked for again. */
export function besidesCards(talk: Conversation): { readonly breathe: boolean; readonly repeat: boolean } {
  const { canBreathe, canAskRepeat } = handOf(talk);
  return { breathe: canBreathe, repeat: canAskRepeat };
}

/** Index of the reply that was given at the hand on the screen, which is past by now; null: none was given yet. */
export function playedAt({ log, seen }: TalkBranch): number | null {
  const next = log.slice(seen).find(({ kind }) => kind === "replied" || kind === "asked");
  return next?.kind === "replied" ? next.index : null;
}
