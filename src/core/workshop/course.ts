import type { Log } from "../conversation/event.ts";
import type { Story } from "../story/story.ts";
import type { WorkshopEvent } from "./event.ts";
import { evolveSession, type Session } from "./session.ts";

/** What a decision may ask for: the time, the stories that are there, and what the two players made of one of them. */
export type Circumstances = {
  /** ms since the session was opened */
  readonly at: number;
  /** talk time that the screen shows, ms */
  readonly now: number;
  /** a story of the session by its id; null while it is not there */
  readonly story: (id: string) => Story | null;
  /** the story of the two takes */
  readonly takeStory: string;
  /** how each of them plays it: a whole talk; null while it is not there */
  readonly take: (by: "fixer" | "listener") => Log | null;
  /** what throws the dice of a new branch */
  readonly seed: number;
};

/** A session on its way through a decision: the events so far, and where they lead. */
export type Course = { readonly events: readonly WorkshopEvent[]; readonly session: Session };

export const from = (session: Session): Course => ({ events: [], session });

export const after =
  (at: number) =>
  (course: Course, ...events: readonly WorkshopEvent[]): Course => ({
    events: [...course.events, ...events],
    session: events.reduce((session, event) => evolveSession(session, { at, event }), course.session),
  });
