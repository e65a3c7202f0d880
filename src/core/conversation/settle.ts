import { sensesOf } from "../partner/step.ts";
import { isTrouble, type Say, type Story } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import { type Due, nextDue } from "./due.ts";
import type { TalkEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { shuffled } from "./shuffle.ts";

/** A talk on its way through a decision: the events so far, and where they lead. */
export type Course = { readonly events: readonly TalkEvent[]; readonly talk: Conversation };

export const from = (talk: Conversation): Course => ({ events: [], talk });

export const after = (course: Course, ...events: readonly TalkEvent[]): Course => ({
  events: [...course.events, ...events],
  talk: events.reduce(evolve, course.talk),
});

/**
 * Everything that falls due up to and including `at`, in order, each event with its own time. How often and when
 * anybody looks makes no difference (a law, tried on random talks).
 */
export function settle(talk: Conversation, at: number, story: Story): Course {
  let course = from(talk);
  for (let due = nextDue(talk); due && due.at <= at; due = nextDue(course.talk)) {
    course = happen(course, due, story);
  }
  return course;
}

/** One thing that is due happens. */
export function happen(course: Course, due: Due, story: Story): Course {
  if (due.kind === "events") return after(course, ...due.events);
  return ask(course, { kind: "aside", knot: "faltered" }, { at: due.at, story });
}

/** Puts something to the story, with the partner's senses frozen as they are now, and writes down what came of it. */
export function ask(course: Course, say: Say, moment: { at: number; story: Story }): Course {
  const { partner, known, earlier } = course.talk;
  const turn = { say, senses: sensesOf(partner, known, earlier?.ending ?? null) };
  return tellAsked(after(course, { kind: "asked", at: moment.at, turn }), moment);
}

/** The story answers what was asked. A log can end in a question: one that was cut there to be told anew. */
export function tellAsked(course: Course, { at, story }: { at: number; story: Story }): Course {
  const { asking, turns } = course.talk;
  if (!asking) return course;
  const told = story.tell([...turns, asking]);
  if (isTrouble(told)) return after(course, { kind: "stumbled", at, trouble: told });
  const indices = told.replies.map((reply) => reply.index);
  const order = shuffled(indices, course.talk.story.seed, turns.length);
  return after(course, { kind: "told", at, beat: told, order });
}
