import { FIXER, LISTENER } from "../../authoring/players/bots.ts";
import { dice } from "../../authoring/players/dice.ts";
import { heldIn } from "../../authoring/players/play.ts";
import type { Player } from "../../authoring/players/player.ts";
import { focusOf } from "../../core/attention/light.ts";
import { decide } from "../../core/conversation/decide.ts";
import { nextDue } from "../../core/conversation/due.ts";
import type { Command, Log } from "../../core/conversation/event.ts";
import { replay } from "../../core/conversation/evolve.ts";
import { open } from "../../core/conversation/play.ts";
import { after, type Course, from, happen } from "../../core/conversation/settle.ts";
import type { Story } from "../../core/story/story.ts";

/** How long somebody who listens takes to notice a thought and come back, ms; ours. */
const NOTICES = 700;
/** No take is longer than this many replies. */
const REPLIES = 40;

/**
 * A whole talk as one of the two plays it, in time: the Fixer goes after their own clever answer and her words are
 * lost, the Listener notices and stays. The same for the same seed.
 */
export function playTake(story: Story, by: "fixer" | "listener", seed: number): Log {
  const player: Player = by === "fixer" ? FIXER : LISTENER;
  const roll = dice(seed);
  const opened = open({ story, seed, pace: "normal" });
  let course = after(from(replay([])), opened);
  course = given(course, { command: { kind: "begin" }, at: 0, story });
  while (course.talk.phase === "speaking" || course.talk.phase === "answering") {
    const { talk } = course;
    if (talk.given.length > REPLIES || talk.trouble) break;
    if (talk.phase === "speaking") {
      course = hearsOn(course, { story, player, roll });
      continue;
    }
    if (heldIn(talk).canBreathe && player.breathes(heldIn(talk), roll)) {
      course = given(course, { command: { kind: "breathe" }, at: talk.at, story });
    }
    const held = heldIn(course.talk);
    if (held.replies.length === 0) break;
    const { index } = player.picks(held, course.talk, roll);
    course = given(course, { command: { kind: "reply", index }, at: course.talk.at, story });
  }
  return course.events;
}

type Playing = { readonly story: Story; readonly player: Player; readonly roll: ReturnType<typeof dice> };

/** Whatever is due happens; whoever is called goes or stays. */
function hearsOn(course: Course, { story, player, roll }: Playing): Course {
  const { talk } = course;
  const due = nextDue(talk);
  const back: Command = { kind: "attend", to: "partner" };
  if (due === null) return given(course, { command: back, at: talk.at, story });
  const live = talk.calls[0];
  if (live && focusOf(talk) === "partner" && !player.follows(live.call, roll)) {
    const stays = live.at + NOTICES;
    if (stays <= due.at) return given(course, { command: back, at: Math.max(stays, talk.at), story });
  }
  const next = happen(course, due, story);
  const isBetween = next.talk.line === null && talk.line !== null && next.talk.phase === "speaking";
  return isBetween && focusOf(next.talk) !== "partner"
    ? given(next, { command: back, at: next.talk.at, story })
    : next;
}

function given(
  course: Course,
  { command, at, story }: { readonly command: Command; readonly at: number; readonly story: Story },
): Course {
  return after(course, ...decide(course.talk, command, { at, story }));
}
