import { replay } from "../conversation/evolve.ts";
import { seenTalk, type TalkBranch } from "./branches.ts";
import { after, type Circumstances, type Course } from "./course.ts";
import type { Grouping, Prompt } from "./event.ts";
import { roundsOf, TURN_MS } from "./plan.ts";
import { branchIn, branchShown, timerLeft } from "./session.ts";
import { stopAfter, stopsOf } from "./stops.ts";
import { isMarked, questionOf } from "./telling.ts";

const NO_TIMER = { kind: "timed", left: null, running: false } as const;

/** "Turn to your neighbour", asked for by a key: about the turn on the screen when there is one. */
export function pairs(course: Course, grouping: Grouping, { at }: Circumstances): Course {
  const { session } = course;
  if (session.shown.kind === "pairs") {
    return session.shown.grouping === grouping
      ? course
      : after(at)(course, NO_TIMER, {
          kind: "shown",
          what: { ...session.shown, grouping, round: 0 },
        });
  }
  const branch = branchShown(session);
  const question = branch && questionOf(seenTalk(branch));
  const prompt: Prompt = question ? { kind: "author", words: question } : { kind: "house", id: "moment" };
  const about = branch && { branch: branch.id, hand: branch.seen };
  return after(at)(
    course,
    { kind: "paired", grouping, prompt, about },
    { kind: "shown", what: { kind: "pairs", grouping, prompt, round: 0, about } },
  );
}

/**
 * After a marked moment the room turns to its neighbours, once: when the first words of the answer have been heard.
 * Null when there is no such moment just behind.
 */
export function pairAfter(course: Course, branch: TalkBranch, { at }: Circumstances): Course | null {
  if (branch.by !== "evening") return null;
  const talk = seenTalk(branch);
  const last = talk.given.at(-1);
  if (!talk.line || !last || talk.spoken.length !== last.lines[1] + 1) return null;
  const before = replay(branch.log.slice(0, last.event));
  if (!isMarked(before)) return null;
  const about = { branch: branch.id, hand: last.event };
  const isDone = course.session.paired.some(
    (one) => one.about?.branch === about.branch && one.about.hand === about.hand,
  );
  if (isDone) return null;
  const question = questionOf(before);
  const prompt: Prompt = question ? { kind: "author", words: question } : { kind: "house", id: "moment" };
  return after(at)(
    course,
    { kind: "paired", grouping: "pairs", prompt, about },
    { kind: "shown", what: { kind: "pairs", grouping: "pairs", prompt, round: 0, about } },
  );
}

/** The next one of them speaks, for 90 seconds. */
export function goOnPairs(course: Course, { at }: Circumstances): Course {
  const what = course.session.shown;
  if (what.kind !== "pairs" || what.round >= roundsOf(what.grouping)) return course;
  return after(at)(
    course,
    { kind: "shown", what: { ...what, round: what.round + 1 } },
    { kind: "timed", left: TURN_MS, running: true },
  );
}

/** Starts a timer of 90 seconds, holds it, lets it go on; one that has run out is taken away. */
export function timer(course: Course, { at }: Circumstances): Course {
  const { session } = course;
  const left = timerLeft(session, at);
  if (left === null) return after(at)(course, { kind: "timed", left: TURN_MS, running: true });
  if (left === 0) return after(at)(course, NO_TIMER);
  return after(at)(course, { kind: "timed", left, running: !session.timer?.running });
}

/** Two halves: of the talk on the screen, from the first line of this turn; else of a take, from the first word. */
export function halves(course: Course, { at, takeStory }: Circumstances): Course {
  const { session } = course;
  const add = after(at);
  if (session.shown.kind === "halves") return course;
  const branch =
    branchShown(session) ??
    session.branches.findLast(({ by, log }) => by !== "fixer" && log[0]?.kind === "opened") ??
    null;
  if (!branch || takeStory === "") return course;
  return add(
    course,
    { kind: "paired", grouping: "halves", prompt: null, about: { branch: branch.id, hand: branch.seen } },
    { kind: "shown", what: { kind: "halves", branch: branch.id, phase: "ready" } },
  );
}

/** Her turn is told again line by line while half of the room reads; then both compare. */
export function goOnHalves(course: Course, { at }: Circumstances): Course {
  const { session } = course;
  const what = session.shown;
  const branch = what.kind === "halves" ? branchIn(session, what.branch) : null;
  if (what.kind !== "halves" || !branch) return course;
  const add = after(at);
  if (what.phase === "ready") {
    const first = stopsOf(branch.log)[0] ?? branch.seen;
    return add(
      course,
      { kind: "moved", branch: branch.id, to: first },
      { kind: "shown", what: { ...what, phase: "running" } },
    );
  }
  const stop = stopAfter(branch.log, branch.seen);
  const isOver = stop === null || replay(branch.log.slice(0, stop)).given.length >= TURNS_IN_HALVES;
  return isOver
    ? add(course, { kind: "shown", what: { ...what, phase: "compare" } })
    : add(course, { kind: "moved", branch: branch.id, to: stop });
}

/** So many replies are heard in two halves: enough to have missed something. */
const TURNS_IN_HALVES = 2;

/** After two halves the talk stands where it stood. */
export function endHalves(course: Course, { at }: Circumstances): Course {
  const about = course.session.paired.findLast(({ grouping }) => grouping === "halves")?.about;
  const branch = about && branchIn(course.session, about.branch);
  const { shown } = course.session;
  if (!about || !branch || branch.seen === about.hand || shown.kind === "pairs") return course;
  if (shown.kind !== "talk" || shown.branch !== branch.id) return course;
  return after(at)(course, { kind: "moved", branch: branch.id, to: about.hand });
}
