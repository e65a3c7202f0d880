import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Call, Reply } from "../../core/story/story.ts";
import type { Dice } from "./dice.ts";

/** What a player can give now. */
export type Held = {
  /** everything that can be played: cards, the impulse, the silence; in the order in which they lie */
  readonly replies: readonly Reply[];
  /** whether a breath can be taken, and would not be taken from joy */
  readonly canBreathe: boolean;
};

/** Somebody who plays: how they listen, whether they breathe, what they say. */
export type Player = {
  readonly id: string;
  /** what they do, as a phrase: "always the longest" */
  readonly does: string;
  /** whether they go after a call or a thought */
  readonly follows: (call: Call, dice: Dice) => boolean;
  /** whether they look at the phone through every line */
  readonly deaf: boolean;
  readonly breathes: (held: Held, dice: Dice) => boolean;
  /** chooses among at least one reply */
  readonly picks: (held: Held, talk: Conversation, dice: Dice) => Reply;
  /** 0–1: how far their guess of face and sentence is off */
  readonly guessError: number;
};
