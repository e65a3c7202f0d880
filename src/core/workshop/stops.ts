import { endOf } from "../attention/spoken.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Log } from "../conversation/event.ts";

/**
 * Places of a talk where a room stands still, as numbers of events, in order: a line that is being said (with all
 * that happens to it), an open hand, a reply that nobody has answered yet, the end.
 */
export function stopsOf(log: Log): readonly number[] {
  const stops: number[] = [];
  let line = false;
  let replied = false;
  for (const [i, event] of log.entries()) {
    if (line && (event.kind === "lineEnded" || event.kind === "replied")) {
      stops.push(i);
      line = false;
    }
    if (event.kind === "lineBegan") line = true;
    if (event.kind === "replied") replied = true;
    if (event.kind === "told" && replied) {
      stops.push(i + 1);
      replied = false;
    }
    if (event.kind === "rested" || event.kind === "breathed" || event.kind === "ended") stops.push(i + 1);
  }
  if (line) stops.push(log.length);
  return [...new Set(stops)];
}

/** The stop after a place, or null when there is none yet. */
export const stopAfter = (log: Log, seen: number): number | null =>
  stopsOf(log).find((stop) => stop > seen) ?? null;

/** The stop before a place, or null at the first. */
export const stopBefore = (log: Log, seen: number): number | null =>
  stopsOf(log).findLast((stop) => stop < seen) ?? null;

/** From when to when, in talk time (ms), something moves at a place: words appear, or a face answers. */
export function spanOf(talk: Conversation): { readonly from: number; readonly to: number } {
  if (talk.line) return { from: talk.line.at, to: endOf(talk.line) };
  const isAnswered = talk.phase === "speaking" && talk.queue.length > 0;
  return { from: talk.at, to: isAnswered ? Math.max(talk.at, talk.nextAt) : talk.at };
}

/** The talk as it looks at a moment of its last line: light that moved later has not moved yet. */
export function talkAt(talk: Conversation, now: number): Conversation {
  if (!talk.focus.some(({ at }) => at > now)) return talk;
  return { ...talk, focus: talk.focus.filter(({ at }, i) => i === 0 || at <= now) };
}
