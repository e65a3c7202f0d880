import {
  type ActivityCommand,
  type ActivityName,
  type ActivityView,
  type Begun,
  viewActivity,
  waitingFor,
} from "./activity.ts";
import type { Session } from "./session.ts";
import type { Both, Holder, Side } from "./side.ts";

/** What the screen may know of a couple's session, for whoever holds the device. */
export type CouplesView = { readonly names: Both<string | null> } & (
  | { readonly stage: "door"; readonly done: readonly ActivityName[] }
  /** everything is hidden until whoever it is for has the device; `from`: who had it last, null after a reload */
  | {
      readonly stage: "handOver";
      readonly activity: ActivityName;
      readonly to: Side | "both";
      readonly from: Exclude<Holder, "nobody"> | null;
    }
  /** the session is open on another page of this device */
  | { readonly stage: "elsewhere" }
  | ActivityView
);

/** What is asked of the session itself. */
export type SessionCommand =
  | { readonly kind: "name"; readonly side: Side; readonly name: string }
  | { readonly kind: "choose"; readonly activity: Begun }
  | { readonly kind: "pass" }
  | { readonly kind: "take"; readonly by: Side | "both" }
  /** what is on the table is put away; it stays with what was done */
  | { readonly kind: "finish" }
  | ActivityCommand;

/** What a hand asks of a couple's session. `by`: whose hand it is, where one can tell. */
export type CouplesCommand =
  | (SessionCommand & { readonly by: Side | "both" })
  /** back to the house; what is begun stays */
  | { readonly kind: "leave" }
  /** nothing of this evening stays */
  | { readonly kind: "forget" }
  /** one step on, where time is not the players' business */
  | { readonly kind: "step" }
  /** the session is wanted on this page, not on the other */
  | { readonly kind: "fetchHere" };

/**
 * The session as `holder` may see it. While anybody but the one it waits for has the device, nothing is there but who
 * that is; what the two have not both revealed never changes what either sees (a law).
 */
export function view(session: Session, holder: Holder): CouplesView {
  const { activity, names, past } = session;
  if (!activity) return { names, stage: "door", done: past.map(({ name }) => name) };
  const to = waitingFor(activity);
  if (holder === to) return { names, ...viewActivity(activity, holder) };
  return { names, stage: "handOver", activity: activity.name, to, from: holder === "nobody" ? null : holder };
}
