import { GLANCE, wasUnderstood } from "../attention/hearing.ts";
import { fadesAt, nextSlip } from "../attention/light.ts";
import { endOf } from "../attention/spoken.ts";
import type { Conversation } from "./conversation.ts";
import type { TalkEvent } from "./event.ts";

/** What happens next by itself, and when: events, or the partner falters and the story says how. */
export type Due =
  | { readonly kind: "events"; readonly at: number; readonly events: readonly TalkEvent[] }
  | { readonly kind: "falters"; readonly at: number };

/** How long before its line a call begins, at most, ms: long enough to be noticed, short enough to cover the line. */
const CUE_LEAD = 900;

/**
 * The next thing that falls due in a talk, or null when everything waits for the player. Each has its own time,
 * whoever looks and however often: looking never changes the log (DESIGN §3, time in closed form).
 */
export function nextDue(talk: Conversation): Due | null {
  if (talk.phase !== "speaking") return null;
  const dues = [lineEnds(talk), callFades(talk), slips(talk), cue(talk), goesOn(talk)];
  return dues.reduce<Due | null>((first, due) => (due && (!first || due.at < first.at) ? due : first), null);
}

/** Whether the partner has stopped and waits until the light comes back. */
export const isWaitingForYou = (talk: Conversation): boolean =>
  talk.phase === "speaking" &&
  talk.line === null &&
  talk.queue[0]?.kind !== "aside" &&
  looksAtDevice(talk) &&
  (talk.turn.faltered || isStart(talk));

const looksAtDevice = (talk: Conversation): boolean => {
  const on = talk.focus.at(-1)?.on;
  return on !== "partner" && on !== "thought";
};

/** The light still lies where the evening began: nobody has moved it yet, and that costs nothing. */
const isStart = (talk: Conversation): boolean => talk.focus.length === 1 && talk.spoken.length > 0;

const events = (at: number, ...list: readonly TalkEvent[]): Due => ({ kind: "events", at, events: list });

function lineEnds(talk: Conversation): Due | null {
  if (!talk.line) return null;
  const at = Math.max(talk.at, endOf(talk.line));
  const { line } = talk.line;
  const stings =
    line.hot !== null &&
    talk.line.kind === "told" &&
    !talk.turn.stung &&
    wasUnderstood(talk.line, talk.focus);
  return stings
    ? events(at, { kind: "lineEnded", at }, { kind: "stung", at })
    : events(at, { kind: "lineEnded", at });
}

function callFades(talk: Conversation): Due | null {
  const fading = talk.calls
    .map((call) => ({ id: call.id, at: fadesAt(call, talk) }))
    .filter((call): call is { id: number; at: number } => call.at !== null)
    .sort((a, b) => a.at - b.at)[0];
  if (!fading) return null;
  const at = Math.max(talk.at, fading.at);
  return events(at, { kind: "callEnded", at, call: fading.id, how: "faded" });
}

function slips(talk: Conversation): Due | null {
  const slip = nextSlip(talk);
  if (!slip) return null;
  const at = Math.max(talk.at, slip.at);
  return events(at, { kind: "slipped", at, call: slip.call });
}

/** The next line's calls begin in the pause before it. */
function cue(talk: Conversation): Due | null {
  const next = talk.queue[0];
  const call = next?.line.calls[talk.cued];
  if (talk.line || !next || !call || !isCallable(talk) || isWaitingForYou(talk)) return null;
  const at = Math.max(talk.at, talk.nextAt - CUE_LEAD);
  if (call.kind === "device" && talk.away.includes(call.device)) return null;
  return events(at, { kind: "callBegan", at, call: talk.callCount });
}

/** Without time nothing can call: all words are said at once. */
const isCallable = (talk: Conversation): boolean => talk.settings.pace !== "instant";

function goesOn(talk: Conversation): Due | null {
  if (talk.line || isWaitingForYou(talk)) return null;
  const since = talk.focus.at(-1)?.at ?? 0;
  const isKept = looksAtDevice(talk) && !isOpening(talk) && talk.queue[0]?.kind !== "aside";
  if (isKept && Math.max(talk.nextAt, talk.at) - since >= GLANCE) {
    return { kind: "falters", at: Math.max(talk.at, talk.nextAt) };
  }
  const at = Math.max(talk.at, talk.nextAt);
  if (talk.queue.length > 0) {
    return events(at, { kind: "lineBegan", at, pace: talk.settings.pace });
  }
  // the last words are said: if you look elsewhere they notice, a glance later, before the hand opens
  if (looksAtDevice(talk)) return { kind: "falters", at: Math.max(at, since + GLANCE) };
  if ((talk.beat?.replies.length ?? 0) > 0) return events(at, { kind: "rested", at });
  return events(at, { kind: "ended", at, ending: endingOf(talk) });
}

/** Before the very first line nobody is kept waiting. */
const isOpening = (talk: Conversation): boolean => talk.spoken.length === 0;

const endingOf = (talk: Conversation): string | null =>
  talk.spoken.findLast((spoken) => spoken.line.ending !== null)?.line.ending ?? null;

/**
 * Where a talk that is stepped through stops next: at a call that asks, at the end of a line, at an open hand.
 * The untimed mode advances talk time to here (DESIGN §1, untimed).
 */
export const stopsAt = (due: Due): boolean =>
  due.kind === "events" &&
  due.events.some(
    ({ kind }) => kind === "callBegan" || kind === "lineEnded" || kind === "rested" || kind === "ended",
  );
