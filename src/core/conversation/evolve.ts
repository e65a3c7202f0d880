import { beginPartner } from "../partner/step.ts";
import type { Conversation } from "./conversation.ts";
import type { Log, TalkEvent } from "./event.ts";
import { afterLineBegan, afterLineEnded } from "./evolveLine.ts";
import { afterReply, takenBack } from "./evolveReply.ts";
import { afterAsked, afterStumbled, afterTold } from "./evolveStory.ts";
import { UNOPENED } from "./opening.ts";
import { RHYTHMS } from "./pace.ts";

/** Where a talk stands: always the fold of its log, never anything more. */
export const replay = (log: Log): Conversation => log.reduce(evolve, UNOPENED);

/** What one event makes of a talk. Knows no story, no clock and no chance. */
export function evolve(talk: Conversation, event: TalkEvent): Conversation {
  return { ...changed(talk, event), at: event.at, events: talk.events + 1 };
}

function changed(talk: Conversation, event: TalkEvent): Conversation {
  switch (event.kind) {
    case "opened":
      return afterOpened(event);
    case "asked":
      return afterAsked(talk, event.turn);
    case "told":
      return afterTold(talk, event);
    case "stumbled":
      return afterStumbled(talk, event.trouble);
    case "lineBegan":
      return afterLineBegan(talk, event);
    case "lineEnded":
      return afterLineEnded(talk);
    case "replied":
      return afterReply(talk, event);
    case "tookBack":
      return takenBack(talk);
    case "stung":
      return { ...talk, turn: { ...talk.turn, stung: true } };
    case "breathed":
      return { ...talk, turn: { ...talk.turn, breathed: true } };
    case "mended":
      return { ...talk, turn: { ...talk.turn, mended: true } };
    case "paced":
      return { ...talk, settings: { ...talk.settings, pace: event.pace } };
    case "rested":
      return rested(talk, event.at);
    case "ended":
      return { ...rested(talk, event.at), phase: "ended", ending: event.ending };
    case "felt":
      return { ...talk, felt: event.words };
    case "guessed":
      return { ...talk, guess: { face: event.face, sentence: event.sentence } };
    case "leaked":
    case "interrupted":
    case "complained":
      return talk; // told by `replied`; written down so that a log can be read and heard without working it out
    default:
      return afterLight(talk, event);
  }
}

type LightEvent = Extract<
  TalkEvent,
  { kind: "callBegan" | "callEnded" | "attended" | "slipped" | "putAway" }
>;

function afterLight(talk: Conversation, event: LightEvent): Conversation {
  switch (event.kind) {
    case "callBegan": {
      const call = talk.queue[0]?.line.calls[talk.cued];
      if (!call) throw new Error(`event ${talk.events}: a call began that no line makes`);
      const live = { id: event.call, call, at: event.at };
      return { ...talk, calls: [...talk.calls, live], callCount: talk.callCount + 1, cued: talk.cued + 1 };
    }
    case "callEnded":
      return { ...talk, calls: talk.calls.filter((call) => call.id !== event.call) };
    case "putAway":
      return { ...talk, away: [...talk.away, event.device] };
    case "slipped":
      return following(talk, event.call, { at: event.at, on: "thought", by: "slip" });
    case "attended": {
      const thought =
        event.to === "thought" ? talk.calls.find((call) => call.call.kind === "thought") : undefined;
      const moved = following(talk, thought?.id ?? null, { at: event.at, on: event.to, by: event.by });
      if (event.to !== "partner") return moved;
      // whoever waited for you goes on a moment after you are back
      const waited =
        talk.line === null && talk.focus.at(-1)?.on !== "partner" && talk.focus.at(-1)?.on !== "thought";
      const resumes = event.at + RHYTHMS[talk.settings.pace].resuming;
      return waited ? { ...moved, nextAt: Math.max(moved.nextAt, resumes) } : moved;
    }
  }
}

/** The light moves; a clever answer that it moves to is followed. */
function following(
  talk: Conversation,
  call: number | null,
  change: Conversation["focus"][number],
): Conversation {
  const followed = talk.calls.find((live) => live.id === call)?.call;
  const answer = followed?.kind === "thought" ? followed.answer : null;
  const { turn } = talk;
  return {
    ...talk,
    focus: [...talk.focus, change],
    turn: answer === null ? turn : { ...turn, followedAnswers: [...turn.followedAnswers, answer] },
  };
}

/** The light rests by itself, and nothing calls any more (DESIGN §1.3, answering). */
const rested = (talk: Conversation, at: number): Conversation => ({
  ...talk,
  phase: "answering",
  calls: [],
  focus:
    talk.focus.at(-1)?.on === "partner" ? talk.focus : [...talk.focus, { at, on: "partner", by: "rest" }],
});

function afterOpened(event: Extract<TalkEvent, { kind: "opened" }>): Conversation {
  const { starts } = event;
  return {
    ...UNOPENED,
    phase: "telling",
    story: { id: event.story, edition: event.edition, seed: event.seed },
    skill: event.skill,
    starts,
    partnered: event.partnered,
    truth: event.truth,
    earlier: event.earlier ?? null,
    known: event.earlier?.facts ?? [],
    settings: event.settings,
    branchOf: event.branchOf,
    partner: beginPartner(starts),
    focus: [{ at: event.at, on: starts.light, by: "start" }],
  };
}
