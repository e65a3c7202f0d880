import { GLANCE } from "../attention/hearing.ts";
import { focusOf } from "../attention/light.ts";
import { step } from "../partner/step.ts";
import type { Story } from "../story/story.ts";
import { answerOf } from "./answering.ts";
import type { Conversation } from "./conversation.ts";
import type { Command, TalkEvent } from "./event.ts";
import { handOf, isJoyful, isPlayable } from "./hand.ts";
import { after, ask, type Course, settle, tellAsked } from "./settle.ts";

/** When a command came, and the story it may have to be put to. */
export type Moment = { readonly at: number; readonly story: Story };

/**
 * What comes of a command at a talk time: first everything due by then, then the command itself. A command that
 * cannot be followed now ("not now") adds nothing. Never throws; never looks at a clock.
 */
export function decide(talk: Conversation, command: Command, moment: Moment): readonly TalkEvent[] {
  const at = Math.max(talk.at, Math.round(moment.at));
  const settled = settle(talk, at, moment.story);
  return follow(settled, command, { ...moment, at }).events;
}

function follow(course: Course, command: Command, { at, story }: Moment): Course {
  const { talk } = course;
  switch (command.kind) {
    case "begin":
      return begin(course, { at, story });
    case "wait":
      return course;
    case "attend":
      return after(course, ...attend(talk, command.to, at));
    case "putAway":
      return after(course, ...putAway(talk, command.device, at));
    case "breathe":
      return handOf(talk).canBreathe ? after(course, { kind: "breathed", at }) : course;
    case "reply":
      return reply(course, command.index, { at, story });
    case "askRepeat":
      return handOf(talk).canAskRepeat
        ? ask(course, { kind: "aside", knot: "repeat" }, { at, story })
        : course;
    case "takeBack":
      return canTakeBack(talk) ? after(course, { kind: "tookBack", at }) : course;
    case "setPace":
      return command.pace === talk.settings.pace
        ? course
        : after(course, { kind: "paced", at, pace: command.pace });
    case "feel":
      return talk.phase === "ended" ? after(course, { kind: "felt", at, words: command.words }) : course;
    case "guess":
      return talk.phase === "ended" && !talk.guess
        ? after(course, { kind: "guessed", at, face: command.face, sentence: command.sentence })
        : course;
  }
}

/** The first words; or, of a log that was cut at a question to be told anew, the answer to that. */
function begin(course: Course, moment: Moment): Course {
  const { phase, turns, asking } = course.talk;
  if (phase !== "telling") return course;
  if (asking) return settled(tellAsked(course, moment), moment);
  return turns.length === 0 ? settled(ask(course, { kind: "begin" }, moment), moment) : course;
}

/** At a pace without time, what is said is said at once. */
const settled = (course: Course, { at, story }: Moment): Course => {
  const later = settle(course.talk, at, story);
  return { events: [...course.events, ...later.events], talk: later.talk };
};

function attend(
  talk: Conversation,
  to: Conversation["focus"][number]["on"],
  at: number,
): readonly TalkEvent[] {
  if (talk.phase !== "speaking" || !talk.partnered) return [];
  const on = focusOf(talk);
  if (to === "partner") return comeBack(talk, at);
  if (to === on) return [];
  const isThere =
    to === "thought"
      ? talk.calls.some((call) => call.call.kind === "thought")
      : !talk.away.includes(to) &&
        (to === "phone" ||
          to === "tv" ||
          talk.calls.some(({ call }) => call.kind === "device" && call.device === to));
  if (!isThere) return [];
  const right = talk.calls.some(
    ({ call }) => call.kind === "device" && call.device === to && call.legitimate,
  );
  const attended: TalkEvent = { kind: "attended", at, to, by: "act" };
  return right && !talk.turn.mended ? [attended, { kind: "mended", at }] : [attended];
}

/** Noticing and coming back: the call that one comes back from is over, and so is the thought that was noticed. */
function comeBack(talk: Conversation, at: number): readonly TalkEvent[] {
  const on = focusOf(talk);
  if (on === "partner" && talk.calls.length === 0) return [];
  // stepped through, staying is an answer to the call; in time, a thing goes on calling until it fades
  const stays = talk.settings.pace === "untimed";
  const over = talk.calls.filter(({ call }) => stays || call.kind === "thought" || call.device === on);
  return [
    { kind: "attended", at, to: "partner", by: "notice" },
    ...over.map(({ id }): TalkEvent => ({ kind: "callEnded", at, call: id, how: "returned" })),
  ];
}

/** Puts the phone face down or switches the television off; what was followed is mended in part, unless they had to ask. */
function putAway(
  talk: Conversation,
  device: Extract<Command, { kind: "putAway" }>["device"],
  at: number,
): readonly TalkEvent[] {
  const isPlaying = talk.phase === "speaking" || talk.phase === "answering";
  if (!isPlaying || !talk.partnered || talk.away.includes(device)) return [];
  const change = talk.focus.at(-1);
  const isOn = change?.on === device;
  const followed = isOn && change.by !== "start" && at - change.at > GLANCE;
  return [
    { kind: "putAway", at, device },
    ...talk.calls
      .filter(({ call }) => call.kind === "device" && call.device === device)
      .map(({ id }): TalkEvent => ({ kind: "callEnded", at, call: id, how: "putAway" })),
    ...(followed && !talk.turn.faltered && !talk.turn.mended ? [{ kind: "mended", at } as const] : []),
    ...(isOn ? [{ kind: "attended", at, to: "partner", by: "act" } as const] : []),
  ];
}

/** A reply, what it gives away, whether they are weary of it; then the story is asked what they say. */
function reply(course: Course, index: number, moment: Moment): Course {
  const { talk } = course;
  const chosen = talk.beat?.replies.find((one) => one.index === index);
  if (!chosen || !isPlayable(talk, index)) return course;
  const { at } = moment;
  const answer = answerOf(talk, chosen);
  const { complained } = step(talk.partner, answer, talk.skill);
  const given = after(
    course,
    { kind: "replied", at, index },
    ...(answer.interrupted ? [{ kind: "interrupted", at } as const] : []),
    ...(answer.leak ? [{ kind: "leaked", at, leak: answer.leak } as const] : []),
    ...(complained ? [{ kind: "complained", at } as const] : []),
  );
  return settled(ask(given, { kind: "choice", index }, moment), moment);
}

/** The last reply can be taken back until the partner's words begin; an interruption has been heard (DESIGN §1.8). */
export const canTakeBack = (talk: Conversation): boolean =>
  talk.before?.phase === "answering" &&
  (talk.phase === "telling" || talk.phase === "speaking") &&
  talk.spoken.length === (talk.given.at(-1)?.lines[1] ?? -1);

/** Whether a breath would be taken from joy: then it hurts. */
export const breathHurts = (talk: Conversation): boolean => isJoyful(talk) && !talk.turn.stung;
