import { decide } from "../conversation/decide.ts";
import { replay } from "../conversation/evolve.ts";
import { open } from "../conversation/play.ts";
import { after, type Circumstances, type Course } from "./course.ts";
import { nextBranch, told } from "./decideTalk.ts";
import type { BranchId, Shown } from "./event.ts";
import { held } from "./held.ts";
import { branchIn, branchShown } from "./session.ts";
import { stopsOf } from "./stops.ts";
import { storyOf, toldOn } from "./telling.ts";
import type { Begin } from "./view.ts";

const shown = (what: Shown) => ({ kind: "shown", what }) as const;

/** Begins a plan, a take, the evening, or both takes beside each other. */
export function begin(course: Course, what: Begin, given: Circumstances): Course {
  const add = after(given.at);
  switch (what) {
    case "forty-five":
    case "ninety":
      return add(course, { kind: "planned", plan: what }, shown({ kind: "slide", plan: what, step: 0 }));
    case "evening":
      return beginEvening(course, given);
    case "fixer":
    case "listener":
      return showTake(course, what, given);
    case "sides": {
      const both = beside(course, given);
      const [left, right] = both.pair;
      if (!left || !right) return course;
      return add(both.course, shown({ kind: "sides", left, right, turn: both.turn }));
    }
  }
}

function beginEvening(course: Course, given: Circumstances): Course {
  const { session } = course;
  const id = session.evening?.id;
  const found = id === undefined ? null : given.story(id);
  if (!found) return course;
  const story = held(found);
  const opened = open({ story, seed: given.seed });
  const begun = [opened, ...decide(replay([opened]), { kind: "begin" }, { at: 0, story })];
  const events = [...begun, ...toldOn(replay(begun), story)];
  const branch = nextBranch(session, "evening");
  const at = { branch, at: given.at };
  const branched = after(given.at)(course, { kind: "branched", branch, by: "evening", from: null });
  return after(given.at)(told(branched, at, events), shown({ kind: "talk", branch }));
}

/** The 90 seconds as one of them plays it, from the first word. */
function showTake(course: Course, by: "fixer" | "listener", given: Circumstances): Course {
  const there = withTake(course, by, given);
  const branch = there.branch && branchIn(there.course.session, there.branch);
  const first = branch && stopsOf(branch.log)[0];
  if (!branch || typeof first !== "number") return course;
  return after(given.at)(there.course, shown({ kind: "talk", branch: branch.id }), {
    kind: "moved",
    branch: branch.id,
    to: first,
  });
}

/** A take is played once a session and looked at as often as one likes. */
function withTake(
  course: Course,
  by: "fixer" | "listener",
  given: Circumstances,
): { readonly course: Course; readonly branch: BranchId | null } {
  const known = course.session.branches.find(
    (branch) => branch.by === by && storyOf(branch) === given.takeStory,
  );
  if (known) return { course, branch: known.id };
  const log = given.take(by);
  if (!log) return { course, branch: null };
  const branch = nextBranch(course.session, by);
  const branched = after(given.at)(course, { kind: "branched", branch, by, from: null });
  return { course: told(branched, { branch, at: given.at }, log), branch };
}

/** What is set side by side: the two ways the room went itself, from where they part; else the two takes. */
function beside(
  course: Course,
  given: Circumstances,
): { readonly course: Course; readonly pair: readonly (BranchId | null)[]; readonly turn: number } {
  const parted = branchShown(course.session);
  if (parted?.by === "evening" && parted.from) {
    const { branch, events } = parted.from;
    return { course, pair: [branch, parted.id], turn: replay(parted.log.slice(0, events)).given.length };
  }
  const fixer = withTake(course, "fixer", given);
  const listener = withTake(fixer.course, "listener", given);
  return { course: listener.course, pair: [fixer.branch, listener.branch], turn: 0 };
}
