import type { Conversation } from "../../conversation/conversation.ts";
import { handOf } from "../../conversation/hand.ts";
import { type Both, SIDES, type Side } from "../side.ts";

/** One reply of a fork. `index` is the story's own; no words: to stay, and say nothing. */
export type Option = { readonly index: number; readonly words: string | null };

/** What one of the two has given at a fork so far: a choice for themselves, then a guess at the other's. */
export type Secret = { readonly pick: number | null; readonly guess: number | null };

/** Whose reply is told: one's, or both, one after the other. */
export type Way = Side | "both";

/** One fork of the evening: the hand that lies open, and what the two made of it. */
export type Fork = {
  /** the last thing that was said before it */
  readonly said: string;
  /** one question to talk about (# discuss:) */
  readonly question: string | null;
  readonly options: readonly Option[];
  readonly secrets: Both<Secret>;
  readonly way: Way | null;
};

/** As many replies as one hand has keys for; with more, the device is passed. */
const ONE_HAND = 5;

export const fitsOneHand = ({ options }: Fork): boolean => options.length <= ONE_HAND;

export const NOTHING: Secret = { pick: null, guess: null };

/** The fork of a talk whose hand lies open. */
export function forkOf(talk: Conversation): Fork {
  const { cards, silence } = handOf(talk);
  const turn = talk.spoken.slice(talk.turn.firstLine).map(({ line }) => line);
  return {
    said: turn.at(-1)?.text ?? "",
    question: turn.findLast(({ discuss }) => discuss.length > 0)?.discuss[0] ?? null,
    options: [
      ...cards.map(({ reply }) => ({ index: reply.index, words: reply.text })),
      ...(silence ? [{ index: silence.index, words: null }] : []),
    ],
    secrets: { left: NOTHING, right: NOTHING },
    way: null,
  };
}

export const isIn = ({ pick, guess }: Secret): boolean => pick !== null && guess !== null;

/** Whether both have chosen and guessed: only then may anything be shown. */
export const bothIn = (fork: Fork): boolean => SIDES.every((side) => isIn(fork.secrets[side]));

export const isSame = ({ secrets: { left, right } }: Fork): boolean => left.pick === right.pick;

export const optionAt = (fork: Fork, index: number | null): Option | null =>
  fork.options.find((option) => option.index === index) ?? null;

/** Where both chose the same there is only one reply to tell. */
export const wayOf = (fork: Fork, way: Way): Way => (way === "both" && isSame(fork) ? "left" : way);
