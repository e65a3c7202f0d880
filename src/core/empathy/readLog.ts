import type { Conversation } from "../conversation/conversation.ts";
import type { Log, TalkEvent } from "../conversation/event.ts";
import { evolve } from "../conversation/evolve.ts";
import { UNOPENED } from "../conversation/opening.ts";
import { isNot, type Read, wrong } from "./check.ts";
import { event as eventCheck, PHASES } from "./eventShapes.ts";

/** A log that a talk could have written, and where the talk then stands. */
export type Replayed = { readonly log: Log; readonly talk: Conversation };

/**
 * Reads a saved log. Every event is checked for its shape, its time and its place, and folded; the first that is
 * wrong is named. A log that breaks off in the middle is a log.
 */
export function readLog(value: unknown): Read<Replayed> {
  if (!Array.isArray(value)) return wrong(`log${isNot(value, "a list of events")}`);
  if (value.length === 0) return wrong("log: is empty; it begins with an event of the kind opened");
  let talk = UNOPENED;
  for (let i = 0; i < value.length; i++) {
    const where = `log[${i}]`;
    const misshapen = eventCheck(value[i]);
    if (misshapen !== null) return wrong(`${where}${misshapen}`);
    const event = value[i] as TalkEvent;
    const misplaced = misplacedIn(talk, event);
    if (misplaced !== null) return wrong(`${where}${misplaced}`);
    const next = evolved(talk, event);
    if (typeof next === "string") return wrong(`${where}: ${next}`);
    talk = next;
  }
  return { kind: "read", value: { log: value as Log, talk } };
}

function misplacedIn(talk: Conversation, event: TalkEvent): string | null {
  if (event.at < talk.at) return `.at: ${event.at} is out of order; it may be ${talk.at} or more`;
  const phases: readonly string[] = PHASES[event.kind];
  if (!phases.includes(talk.phase)) {
    return `.kind: ${event.kind} is out of order; the talk is ${talk.phase}, and it may be ${phases.join(" or ")}`;
  }
  return event.kind === "lineBegan" && talk.line !== null
    ? ".kind: lineBegan is out of order; the line before has not ended"
    : null;
}

/** The fold knows events that fit no talk, and says so by throwing: what it says is what is wrong. */
function evolved(talk: Conversation, event: TalkEvent): Conversation | string {
  try {
    return evolve(talk, event);
  } catch (error) {
    if (error instanceof Error) return error.message.replace(/^event \d+: /u, "");
    throw error;
  }
}
