import { heardWords } from "../attention/hearing.ts";
import type { Reply } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";

/** One card of a hand. A faint card's fact was lost; an impulse is the unkind thought of a hot line (DESIGN §1.4–1.5). */
export type Card = { readonly kind: "open" | "faint" | "impulse"; readonly reply: Reply };

/** What can be done now, in the order in which it is laid out. */
export type Hand = {
  readonly cards: readonly Card[];
  /** "Stay with them": always there, never numbered among the others */
  readonly silence: Reply | null;
  /** "I drifted. Could you say that again?" */
  readonly canAskRepeat: boolean;
  readonly canBreathe: boolean;
};

const NOTHING: Hand = { cards: [], silence: null, canAskRepeat: false, canBreathe: false };

/**
 * The hand as it lies. While the partner still speaks it holds the impulse of a hot line and nothing else: playing
 * it then interrupts. No card is offered whose fact was lost; such a card stands faint.
 */
export function handOf(talk: Conversation): Hand {
  const replies = inOrder(talk);
  if (talk.phase === "speaking") {
    const impulses = replies.filter((reply) => isFormed(reply, talk));
    return { ...NOTHING, cards: impulses.map(toCard(talk)), canBreathe: impulses.length > 0 };
  }
  if (talk.phase !== "answering") return NOTHING;
  const spoken = replies.filter((reply) => reply.act !== "silence" && isDealt(reply, talk));
  return {
    cards: [...spoken].sort((a, b) => Number(b.impulse) - Number(a.impulse)).map(toCard(talk)),
    silence: replies.find((reply) => reply.act === "silence") ?? null,
    canAskRepeat: lostLines(talk).length > 0 && !talk.turn.repeated,
    canBreathe: (talk.turn.stung || isJoyful(talk)) && !talk.turn.breathed,
  };
}

/** Whether this reply can be given now. */
export const isPlayable = (talk: Conversation, index: number): boolean => {
  const hand = handOf(talk);
  return (
    hand.silence?.index === index ||
    hand.cards.some((card) => card.reply.index === index && card.kind !== "faint")
  );
};

/** Lines of this turn of which words were lost, to be said again when asked. */
export const lostLines = (talk: Conversation) =>
  talk.spoken
    .slice(talk.turn.firstLine)
    .filter((spoken) => spoken.kind === "told" && heardWords(spoken, talk.focus).includes(false));

/** Whether good news was told in this turn: then the impulse is joy, and breathing it away hurts. */
export const isJoyful = (talk: Conversation): boolean =>
  talk.spoken.slice(talk.turn.firstLine).some((spoken) => spoken.kind === "told" && spoken.line.joy);

const isFormed = (reply: Reply, talk: Conversation): boolean =>
  reply.impulse && talk.turn.stung && !talk.turn.breathed;

/** With practice the paraphrase becomes internal: a card from this skill on (S8, RUBRIC §1). */
const INNER_FROM = 0.5;

const isDealt = (reply: Reply, talk: Conversation): boolean => {
  if (reply.act === "innerParaphrase" && talk.skill < INNER_FROM) return false;
  if (reply.impulse) return isFormed(reply, talk);
  return !reply.fromAnswer || (reply.label !== null && talk.turn.followedAnswers.includes(reply.label));
};

const toCard =
  (talk: Conversation) =>
  (reply: Reply): Card => {
    if (reply.impulse) return { kind: "impulse", reply };
    return { kind: reply.needs.some((need) => !talk.known.includes(need.fact)) ? "faint" : "open", reply };
  };

const inOrder = (talk: Conversation): readonly Reply[] =>
  talk.order.flatMap((index) => talk.beat?.replies.filter((reply) => reply.index === index) ?? []);
