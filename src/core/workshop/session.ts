import { type TalkBranch, withBranches } from "./branches.ts";
import type { BranchId, Layer, PlanId, Shown, WorkshopEntry, WorkshopEvent, WorkshopLog } from "./event.ts";

type Voted = Extract<WorkshopEvent, { kind: "voted" }>;
type Typed = Extract<WorkshopEvent, { kind: "typed" }>;
type Paired = Extract<WorkshopEvent, { kind: "paired" }>;

/** A timer as it was last set: `left` ms at session time `since`. */
type TimerState = { readonly left: number; readonly running: boolean; readonly since: number };

/** Where a workshop stands: always the fold of its log. */
export type Session = {
  readonly events: number;
  /** ms since the session was opened, of the last event */
  readonly at: number;
  readonly evening: { readonly id: string; readonly title: string; readonly source: "house" | "own" } | null;
  readonly plan: PlanId | null;
  /** the step of the plan that was shown last */
  readonly step: number;
  readonly shown: Shown;
  /** what to come back to from pairs and from the map */
  readonly behind: Shown | null;
  readonly branches: readonly TalkBranch[];
  /** counted from 0; UNTOUCHED: the remote has not been here yet, see `markedItem` */
  readonly marked: number;
  readonly votes: readonly Voted[];
  readonly typed: readonly Typed[];
  readonly paired: readonly Paired[];
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly timer: TimerState | null;
  readonly frozen: boolean;
  readonly blank: boolean;
  readonly ended: boolean;
};

export const UNTOUCHED = -1;

const UNOPENED_SESSION: Session = {
  events: 0,
  at: 0,
  evening: null,
  plan: null,
  step: 0,
  shown: { kind: "door" },
  behind: null,
  branches: [],
  marked: UNTOUCHED,
  votes: [],
  typed: [],
  paired: [],
  layers: { thoughts: false, acts: false, state: false, bands: false },
  timer: null,
  frozen: false,
  blank: false,
  ended: false,
};

export const replaySession = (log: WorkshopLog): Session => log.reduce(evolveSession, UNOPENED_SESSION);

export const evolveSession = (session: Session, { at, event }: WorkshopEntry): Session => ({
  ...changed(session, event, at),
  branches: withBranches(session.branches, event),
  at,
  events: session.events + 1,
});

function changed(session: Session, event: WorkshopEvent, at: number): Session {
  switch (event.kind) {
    case "chose":
      return {
        ...session,
        evening: { id: event.evening, title: event.title, source: event.source },
        ended: false,
      };
    case "planned":
      return { ...session, plan: event.plan, step: 0, ended: false };
    case "shown":
      return shows(session, event.what);
    case "moved":
      return { ...session, marked: UNTOUCHED };
    case "talk":
      return event.event.kind === "rested" || event.event.kind === "replied"
        ? { ...session, marked: UNTOUCHED }
        : session;
    case "marked":
      return { ...session, marked: event.item };
    case "voted":
      return { ...session, votes: [...session.votes, event] };
    case "typed":
      return { ...session, typed: [...session.typed, event] };
    case "paired":
      return { ...session, paired: [...session.paired, event] };
    case "revealed":
      return { ...session, layers: { ...session.layers, [event.layer]: event.on } };
    case "timed":
      return {
        ...session,
        timer: event.left === null ? null : { left: event.left, running: event.running, since: at },
      };
    case "froze":
      return { ...session, frozen: event.on };
    case "blanked":
      return { ...session, blank: event.on };
    case "ended":
      return { ...session, ended: true };
    case "opened":
    case "branched":
      return session;
  }
}

/** What is laid over the picture is taken off with it: bands above all are never simply there. */
function shows(session: Session, what: Shown): Session {
  const isAside = what.kind === "pairs" || what.kind === "halves" || what.kind === "map";
  const wasAside =
    session.shown.kind === "pairs" || session.shown.kind === "halves" || session.shown.kind === "map";
  return {
    ...session,
    shown: what,
    step: what.kind === "slide" ? what.step : session.step,
    plan: what.kind === "slide" ? what.plan : session.plan,
    behind: isAside ? (wasAside ? session.behind : session.shown) : null,
    marked: UNTOUCHED,
    timer: what.kind === "pairs" || session.shown.kind !== "pairs" ? session.timer : null,
    layers:
      isAside || wasAside || what.kind === session.shown.kind ? session.layers : UNOPENED_SESSION.layers,
  };
}

export const branchIn = (session: Session, id: BranchId): TalkBranch | null =>
  session.branches.find((branch) => branch.id === id) ?? null;

/** The branch on the screen, when one is. */
export const branchShown = (session: Session): TalkBranch | null =>
  session.shown.kind === "talk" || session.shown.kind === "halves"
    ? branchIn(session, session.shown.branch)
    : null;

/** ms left on the timer at session time `now`, at least 0; null: no timer. */
export const timerLeft = ({ timer }: Session, now: number): number | null =>
  timer && Math.max(0, timer.running ? timer.left - (now - timer.since) : timer.left);
