import { answerOf } from "../core/conversation/answering.ts";
import type { Conversation } from "../core/conversation/conversation.ts";
import { handOf } from "../core/conversation/hand.ts";
import { step } from "../core/partner/step.ts";
import type { Leak } from "../core/story/acts.ts";
import type { Reply } from "../core/story/story.ts";

/** What a reply would do, given now: for a writer's overlay, never for a player. */
export type Foresight = {
  readonly reply: Reply;
  /** whether it can be played: a faint card cannot */
  readonly isPlayable: boolean;
  /** points that felt-heard and guard would move, −100 to 100 */
  readonly heard: number;
  readonly guard: number;
  /** points of weariness, and whether they would say so */
  readonly weariness: number;
  readonly complains: boolean;
  /** what your face would give away with it */
  readonly leak: Leak | null;
  /** the facts that are missing for it */
  readonly lacks: readonly string[];
};

/** What one reply would do to the partner as they are now, with this turn heard as it was. */
export function foresee(talk: Conversation, reply: Reply): Foresight {
  const answer = answerOf(talk, reply);
  const { partner, complained } = step(talk.partner, answer, talk.skill);
  const lacks = reply.needs.map(({ fact }) => fact).filter((fact) => !talk.known.includes(fact));
  return {
    reply,
    isPlayable: lacks.length === 0,
    heard: partner.heard - talk.partner.heard,
    guard: partner.guard - talk.partner.guard,
    weariness: partner.weariness - talk.partner.weariness,
    complains: complained,
    leak: answer.leak,
    lacks,
  };
}

/** The same of the whole hand, as it lies; nothing while no hand is open. */
export function foreseeHand(talk: Conversation): readonly Foresight[] {
  const { cards, silence } = handOf(talk);
  const replies = cards.map(({ reply }) => reply);
  return (silence ? [...replies, silence] : replies).map((reply) => foresee(talk, reply));
}
