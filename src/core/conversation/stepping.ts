import type { LiveCall } from "../attention/call.ts";
import { focusOf } from "../attention/light.ts";
import type { Story } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import { nextDue, stopsAt } from "./due.ts";
import { from, happen } from "./settle.ts";

/**
 * Talk time at which a talk that is stepped through stops next: at a call that asks, at the end of a line, at an
 * open hand. Null when it waits for the player. The untimed mode advances talk time to here, so that the same
 * light on the same words gives the same log as any other hand would write.
 */
export function nextStop(talk: Conversation, story: Story): number | null {
  let course = from(talk);
  for (let due = nextDue(talk); due; due = nextDue(course.talk)) {
    if (stopsAt(due)) return due.at;
    course = happen(course, due, story);
  }
  return null;
}

/** The call that a stepped talk is asking about: "See the goal / Stay" (DESIGN §1, untimed). */
export const pendingCall = (talk: Conversation): LiveCall | null =>
  talk.settings.pace === "untimed" && talk.phase === "speaking" && focusOf(talk) === "partner"
    ? (talk.calls[0] ?? null)
    : null;
