import { isTrouble, type Story } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import type { Log } from "./event.ts";
import { evolve } from "./evolve.ts";
import { UNOPENED } from "./opening.ts";

/**
 * Index of the first event at which a story no longer tells what the log holds, or null when it still tells all of
 * it. An edited story departs there; the old log stays as it is, and so does its debrief (DESIGN §3).
 */
export function departsAt(log: Log, story: Story): number | null {
  let talk: Conversation = UNOPENED;
  for (const [i, event] of log.entries()) {
    if (event.kind === "told" && talk.asking) {
      const told = story.tell([...talk.turns, talk.asking]);
      if (isTrouble(told) || JSON.stringify(told) !== JSON.stringify(event.beat)) return i;
    }
    talk = evolve(talk, event);
  }
  return null;
}

/** The longest beginning of a log, of at most `events` events, that ends with an open hand; null if there is none. */
export function lastHand(log: Log, events: number): number | null {
  let talk: Conversation = UNOPENED;
  let last: number | null = null;
  for (const event of log.slice(0, events)) {
    talk = evolve(talk, event);
    if (talk.phase === "answering") last = talk.events;
  }
  return last;
}

/** A new log that begins as another did and may go on differently: "replay from here". */
export function branchOf(log: Log, origin: { id: string; events: number; edition: string }): Log {
  return log
    .slice(0, origin.events)
    .map((event) =>
      event.kind === "opened"
        ? { ...event, edition: origin.edition, branchOf: { log: origin.id, events: origin.events } }
        : event,
    );
}
