import { wasUnderstood } from "../attention/hearing.ts";
import { endOf, type SpokenLine } from "../attention/spoken.ts";
import { wordEnds } from "../attention/tempo.ts";
import type { Line } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import type { TalkEvent } from "./event.ts";
import { isTimed, RHYTHMS } from "./pace.ts";

/** The next line begins; what belongs to a thing that was put away happens no more (STORIES §1). */
export function afterLineBegan(
  talk: Conversation,
  event: Extract<TalkEvent, { kind: "lineBegan" }>,
): Conversation {
  const [next, ...queue] = talk.queue;
  if (!next) throw new Error(`event ${talk.events}: a line began, but none was left to say`);
  const spoken: SpokenLine = {
    line: withoutPutAway(next.line, talk),
    at: event.at,
    wordEnds: wordEnds(next.line.text, RHYTHMS[event.pace].tempo),
    cutAt: null,
    kind: next.kind,
    timed: isTimed(event.pace),
  };
  return { ...talk, queue, line: spoken, spoken: [...talk.spoken, spoken], cued: 0 };
}

/** A line is over; what it carried is known if it came through. */
export function afterLineEnded(talk: Conversation): Conversation {
  const { line } = talk;
  if (!line) throw new Error(`event ${talk.events}: a line ended that had not begun`);
  const facts = wasUnderstood(line, talk.focus) ? line.line.facts : [];
  const fresh = facts.filter((fact) => !talk.known.includes(fact));
  return {
    ...talk,
    line: null,
    known: fresh.length > 0 ? [...talk.known, ...fresh] : talk.known,
    nextAt: endOf(line) + gapAfter(talk),
  };
}

/** How long they pause after a line: longer before one that something calls with, so that it can be seen to call. */
function gapAfter(talk: Conversation): number {
  const rhythm = RHYTHMS[talk.settings.pace];
  const next = talk.queue[0];
  if (!next) return rhythm.resting;
  return next.line.calls.length > 0 ? rhythm.calling : rhythm.between;
}

function withoutPutAway(line: Line, talk: Conversation): Line {
  const gone = (device: string): boolean => (talk.away as readonly string[]).includes(device);
  const calls = line.calls.filter((call) => call.kind === "thought" || !gone(call.device));
  return calls.length === line.calls.length ? line : { ...line, calls, image: null };
}
