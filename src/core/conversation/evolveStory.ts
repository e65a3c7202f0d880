import { askRepeatCost } from "../partner/step.ts";
import type { Trouble, Turn } from "../story/story.ts";
import type { Conversation, Waiting } from "./conversation.ts";
import type { TalkEvent } from "./event.ts";
import { lostLines } from "./hand.ts";
import { freshTurn } from "./opening.ts";
import { RHYTHMS } from "./pace.ts";

/** A turn is put to the story. Asking for a line again costs a little (RUBRIC §1). */
export function afterAsked(talk: Conversation, turn: Turn): Conversation {
  const repeat = turn.say.kind === "aside" && turn.say.knot === "repeat";
  return {
    ...talk,
    phase: "telling",
    asking: turn,
    partner: repeat ? askRepeatCost(talk.partner) : talk.partner,
    turn: {
      ...talk.turn,
      repeated: talk.turn.repeated || repeat,
      faltered: talk.turn.faltered || (turn.say.kind === "aside" && turn.say.knot === "faltered"),
    },
  };
}

/** The story has answered: what it said waits to be said aloud. An aside leaves the replies standing. */
export function afterTold(talk: Conversation, event: Extract<TalkEvent, { kind: "told" }>): Conversation {
  const { asking } = talk;
  if (!asking) throw new Error(`event ${talk.events}: the story told what nobody asked`);
  const rhythm = RHYTHMS[talk.settings.pace];
  const told = { ...talk, phase: "speaking", turns: [...talk.turns, asking], asking: null, cued: 0 } as const;
  if (asking.say.kind === "aside") {
    const aside = event.beat.lines.map((line): Waiting => ({ line, kind: "aside" }));
    const again = asking.say.knot === "repeat" ? lostLines(talk).map(saidAgain) : [];
    return { ...told, queue: [...aside, ...again, ...talk.queue], nextAt: event.at + rhythm.between };
  }
  const elsewhere = asking.say.kind === "begin" && talk.starts.light !== "partner";
  return {
    ...told,
    beat: event.beat,
    order: event.order,
    trouble: null,
    queue: event.beat.lines.map((line, i) => ({ line, kind: elsewhere && i === 0 ? "free" : "told" })),
    turn: freshTurn(talk.spoken.length),
    nextAt: event.at + (asking.say.kind === "begin" ? rhythm.opening : rhythm.answering),
  };
}

const saidAgain = (spoken: Conversation["spoken"][number]): Waiting => ({
  line: { ...spoken.line, calls: [], hot: null, image: null },
  kind: "again",
});

/** The story could not go on: back to the last good hand, with nothing lost. An aside is simply left out. */
export function afterStumbled(talk: Conversation, trouble: Trouble): Conversation {
  const { asking, before } = talk;
  if (asking?.say.kind === "aside") {
    return {
      ...talk,
      asking: null,
      trouble,
      phase: talk.line || talk.queue.length > 0 ? "speaking" : "answering",
    };
  }
  if (before) return { ...before, trouble, before: null };
  return { ...talk, asking: null, trouble, phase: "stumbled" };
}
