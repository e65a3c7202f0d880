import { step } from "../partner/step.ts";
import { answerOf } from "./answering.ts";
import type { Conversation, Given } from "./conversation.ts";
import type { TalkEvent } from "./event.ts";

/** A reply is given: the partner's state moves before the story is asked what they say (DESIGN §3). */
export function afterReply(talk: Conversation, event: Extract<TalkEvent, { kind: "replied" }>): Conversation {
  const reply = talk.beat?.replies.find((one) => one.index === event.index);
  if (!reply) throw new Error(`event ${talk.events}: reply ${event.index} is not on offer here`);
  const cut = cutOff(talk, event.at);
  const answer = answerOf(cut, reply);
  const { partner } = step(talk.partner, answer, talk.skill);
  const given: Given = {
    answer,
    reply,
    replies: talk.beat?.replies ?? [],
    event: talk.events,
    lines: [talk.turn.firstLine, cut.spoken.length],
    partnerBefore: talk.partner,
    partnerAfter: partner,
  };
  return {
    ...cut,
    phase: "telling",
    partner,
    queue: [],
    line: null,
    calls: [],
    focus: back(cut, event.at),
    given: [...talk.given, given],
    before: { ...talk, before: null },
  };
}

/** The talk as it was before the last reply; only the log remembers that one was given. */
export function takenBack(talk: Conversation): Conversation {
  if (!talk.before) throw new Error(`event ${talk.events}: there is no reply to take back`);
  return talk.before;
}

/** An interruption ends the line where it stands. */
function cutOff(talk: Conversation, at: number): Conversation {
  if (!talk.line) return talk;
  const cut = { ...talk.line, cutAt: at };
  return { ...talk, line: cut, spoken: [...talk.spoken.slice(0, -1), cut] };
}

/** Whoever answers has the light on the partner. */
const back = (talk: Conversation, at: number): Conversation["focus"] =>
  talk.focus.at(-1)?.on === "partner" ? talk.focus : [...talk.focus, { at, on: "partner", by: "rest" }];
