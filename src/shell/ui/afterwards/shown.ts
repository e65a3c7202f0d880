import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Moment } from "../../../core/empathy/moments.ts";
import type { Line } from "../../../core/story/story.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import { type MomentTold, momentWords } from "../../../words/moments.ts";
import type { Person } from "../view.ts";

/** A moment as the log tells it. */
export type MomentShown = {
  /** what you said, how they looked, how it may have landed, and a question */
  readonly told: string;
  /** what they answered; null when it was never said */
  readonly answer: Line | null;
  /** it can be replayed from the hand it was chosen from */
  readonly canReplay: boolean;
};

export function shownOf(talk: Conversation, moment: Moment, partner: Person): MomentShown | null {
  const given = talk.given.find((one) => one.event === moment.event);
  if (!given) return null;
  const answer = talk.spoken.slice(given.lines[1]).find(({ kind }) => kind === "told")?.line ?? null;
  const told: MomentTold = {
    partner,
    said: given.reply.act === "silence" ? null : given.reply.text,
    roadblock: given.reply.roadblock,
    shown: answer && { mood: answer.mood, look: answer.look },
  };
  return { told: momentWords(moment, told), answer, canReplay: !given.answer.interrupted };
}

/** A reply as it is quoted. */
export const replyWords = (reply: { readonly act: string | null; readonly text: string }): string =>
  reply.act === "silence" ? afterwardsWords.moment.silent : reply.text;

/** The moment to look at first: the one that cost most, else what to try next, else the best. */
export const firstMoment = (moments: readonly Moment[]): Moment | null =>
  moments.find(({ kind }) => kind === "costliest") ??
  moments.find(({ kind }) => kind === "next") ??
  moments[0] ??
  null;
