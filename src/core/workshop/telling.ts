import type { Conversation } from "../conversation/conversation.ts";
import { nextDue } from "../conversation/due.ts";
import type { TalkEvent } from "../conversation/event.ts";
import { from, happen } from "../conversation/settle.ts";
import type { Story } from "../story/story.ts";
import type { TalkBranch } from "./branches.ts";

/** What happens up to where a room stands still again: the next line begins, the hand opens, or it is over. */
export function toldOn(talk: Conversation, story: Story): readonly TalkEvent[] {
  let course = from(talk);
  for (let due = nextDue(talk); due; due = nextDue(course.talk)) {
    course = happen(course, due, story);
    const last = course.events.at(-1)?.kind;
    if (last === "lineBegan" || last === "rested" || last === "ended" || last === "stumbled") break;
  }
  return course.events;
}

/** Which story a branch tells. */
export const storyOf = ({ log }: TalkBranch): string => (log[0]?.kind === "opened" ? log[0].story : "");

/** Whether the hand that lies open was marked by its author for the room to vote. */
export const isMarked = (talk: Conversation): boolean =>
  talk.spoken.slice(talk.turn.firstLine).some(({ line }) => line.vote);

/** The author's question for this turn; null: none. */
export const questionOf = (talk: Conversation, first = talk.turn.firstLine): string | null =>
  talk.spoken.slice(first).flatMap(({ line }) => line.discuss)[0] ?? null;
