import { type Activity, type ActivityEvent, type Begun, begin, evolveActivity } from "./activity.ts";
import type { Both, By, Holder } from "./side.ts";

/** What happened in a couple's session, in the past tense. What an activity is about, it says itself. */
export type SessionEvent =
  | ActivityEvent
  | { readonly kind: "opened"; readonly format: 1 }
  /** null: no name was given */
  | { readonly kind: "named"; readonly names: Both<string | null> }
  | { readonly kind: "chose"; readonly activity: Begun }
  /** the device is in nobody's hands: given away, or the page was closed */
  | { readonly kind: "passed" }
  | { readonly kind: "took" }
  | { readonly kind: "finished" };

/** The whole of a session; state and store are readings of it. */
export type SessionLog = readonly By<SessionEvent>[];

export type Session = {
  /** session time of the last event, ms */
  readonly at: number;
  readonly names: Both<string | null>;
  readonly holder: Holder;
  /** what is on the table now */
  readonly activity: Activity | null;
  /** what was finished, in order */
  readonly past: readonly Activity[];
};

export const UNOPENED_SESSION: Session = {
  at: 0,
  names: { left: null, right: null },
  holder: "both",
  activity: null,
  past: [],
};

/** Where a session stands: always the fold of its log. */
export const replaySession = (log: SessionLog): Session => log.reduce(evolveSession, UNOPENED_SESSION);

/** What one event makes of a session. Time never goes back, whatever the clock of the device did. */
export function evolveSession(session: Session, entry: By<SessionEvent>): Session {
  return { ...changed(session, entry), at: Math.max(session.at, entry.at) };
}

function changed(session: Session, { at, by, event }: By<SessionEvent>): Session {
  const { activity } = session;
  switch (event.kind) {
    case "opened":
      return UNOPENED_SESSION;
    case "named":
      return { ...session, names: event.names };
    case "chose":
      return { ...session, activity: begin(event.activity, session.past), holder: "both" };
    case "passed":
      return { ...session, holder: "nobody" };
    case "took":
      return { ...session, holder: by };
    case "finished":
      return {
        ...session,
        activity: null,
        holder: "both",
        past: activity ? [...session.past, activity] : session.past,
      };
    default:
      return activity ? { ...session, activity: evolveActivity(activity, { at, by, event }) } : session;
  }
}
