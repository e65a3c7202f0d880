import { seenTalk, type TalkBranch } from "./branches.ts";
import { after, type Circumstances, type Course } from "./course.ts";
import { endHalves, goOnHalves, goOnPairs, halves, pairAfter } from "./decideAside.ts";
import { begin } from "./decideBegin.ts";
import { playReply, roomStory, told, vote } from "./decideTalk.ts";
import type { BranchId, Shown } from "./event.ts";
import { playedAt, roomHand, voteAt } from "./hand.ts";
import { DOOR, markedItem } from "./items.ts";
import { momentsOf } from "./map.ts";
import { roundsOf, STEPS } from "./plan.ts";
import { branchIn, branchShown, type Session } from "./session.ts";
import { sidesLength } from "./sides.ts";
import { spanOf, stopAfter, stopBefore } from "./stops.ts";
import { toldOn } from "./telling.ts";

const shown = (what: Shown) => ({ kind: "shown", what }) as const;

/** One step on, whatever stands on the screen: the next words, the next round, the next step of the plan. */
export function goOn(course: Course, given: Circumstances): Course {
  const { session } = course;
  const add = after(given.at);
  if (session.blank) return add(course, { kind: "blanked", on: false });
  if (session.frozen) return add(course, { kind: "froze", on: false });
  const what = session.shown;
  switch (what.kind) {
    case "door":
      return take(course, given);
    case "slide":
      return doStep(course, given);
    case "talk":
      return goOnTalk(course, given);
    case "sides":
      return what.turn + 1 < sidesLength(session, what)
        ? add(course, shown({ ...what, turn: what.turn + 1 }))
        : nextStep(course, given);
    case "pairs":
      return what.round < roundsOf(what.grouping) ? goOnPairs(course, given) : leaveAside(course, given);
    case "halves":
      return what.phase === "compare" ? leaveAside(course, given) : goOnHalves(course, given);
    case "map":
      return take(course, given);
  }
}

/** Back to what stood there before pairs; when that was the plan's own slide, the plan goes on. */
function leaveAside(course: Course, given: Circumstances): Course {
  const { behind } = course.session;
  const left = endHalves(after(given.at)(course, { kind: "timed", left: null, running: false }), given);
  if (!behind || behind.kind === "slide") return nextStep(left, given);
  const back = after(given.at)(left, shown(behind));
  return behind.kind === "talk" ? goOnTalk(back, given) : back;
}

function goOnTalk(course: Course, given: Circumstances): Course {
  const { session } = course;
  const branch = branchShown(session);
  if (!branch) return nextStep(course, given);
  const talk = seenTalk(branch);
  if (talk.line && given.now < spanOf(talk).to) return course; // the words are shown whole first: see `hurries`
  const paired = pairAfter(course, branch, given);
  if (paired) return paired;
  const stop = stopAfter(branch.log, branch.seen);
  if (stop !== null && wantsOther(session, branch)) return answer(course, branch, given);
  if (stop !== null) return after(given.at)(course, { kind: "moved", branch: branch.id, to: stop });
  const story = roomStory(branch, given);
  if (talk.phase === "ended" || !story || branch.by !== "evening") return nextStep(course, given);
  if (talk.phase === "answering") return answer(course, branch, given);
  return told(course, { branch: branch.id, at: given.at }, toldOn(talk, story));
}

/** At a hand of the past: another card is marked than the one that was played. */
function wantsOther(session: Session, branch: TalkBranch): boolean {
  const played = playedAt(branch);
  const card = roomHand(seenTalk(branch))[markedItem(session)];
  return played !== null && card !== undefined && card.kind !== "faint" && card.reply.index !== played;
}

/** First what the room wants is large on the screen, then it is played. */
function answer(course: Course, branch: TalkBranch, given: Circumstances): Course {
  const wanted = voteAt(course.session, branch);
  const cards = roomHand(seenTalk(branch));
  const open = cards.filter(({ kind }) => kind !== "faint");
  const card = open.find(({ number }) => number === markedItem(course.session) + 1) ?? open[0];
  if (!card) return course;
  if (wanted) return playReply(course, card.reply.index, given);
  return vote(course, { reply: card.reply.index, counts: null }, given);
}

/** What Enter and Space do: take what is marked. */
export function take(course: Course, given: Circumstances): Course {
  const { session } = course;
  if (session.shown.kind === "door") {
    const item = DOOR[markedItem(session)];
    return item ? begin(course, item, given) : course;
  }
  if (session.shown.kind === "map") {
    const moment = momentsOf(session)[markedItem(session)];
    return moment ? jump(course, moment, given) : course;
  }
  return goOn(course, given);
}

export function goBack(course: Course, given: Circumstances): Course {
  const { session } = course;
  const add = after(given.at);
  const what = session.shown;
  if (session.blank) return add(course, { kind: "blanked", on: false });
  switch (what.kind) {
    case "door":
      return course;
    case "slide":
      return what.step > 0 ? add(course, shown({ ...what, step: what.step - 1 })) : course;
    case "talk": {
      const branch = branchShown(session);
      const stop = branch && stopBefore(branch.log, branch.seen);
      if (branch && stop !== null) return add(course, { kind: "moved", branch: branch.id, to: stop });
      return toSlide(course, given);
    }
    case "sides":
      return what.turn > 0 ? add(course, shown({ ...what, turn: what.turn - 1 })) : toSlide(course, given);
    case "pairs":
      if (what.round > 0)
        return add(
          course,
          { kind: "timed", left: null, running: false },
          shown({ ...what, round: what.round - 1 }),
        );
      return session.behind ? add(course, shown(session.behind)) : course;
    case "halves":
    case "map":
      return session.behind ? endHalves(add(course, shown(session.behind)), given) : course;
  }
}

function toSlide(course: Course, { at }: Circumstances): Course {
  const { plan, step } = course.session;
  return plan ? after(at)(course, shown({ kind: "slide", plan, step })) : course;
}

function doStep(course: Course, given: Circumstances): Course {
  const { plan, step } = course.session;
  const doing = plan && STEPS[plan][step]?.doing;
  if (!doing) return course;
  switch (doing.kind) {
    case "says":
      return nextStep(course, given);
    case "take":
      return begin(course, doing.by, given);
    case "pairs": {
      const { grouping, prompt } = doing;
      return after(given.at)(
        course,
        { kind: "paired", grouping, prompt, about: null },
        shown({ kind: "pairs", grouping, prompt, round: 0, about: null }),
      );
    }
    case "halves":
      return halves(course, given);
    default:
      return begin(course, doing.kind, given);
  }
}

/** The plan's next step; after its last, and without a plan, it is over. */
function nextStep(course: Course, { at }: Circumstances): Course {
  const { plan, step, ended } = course.session;
  if (!plan) return course;
  if (step + 1 < STEPS[plan].length) return after(at)(course, shown({ kind: "slide", plan, step: step + 1 }));
  return ended ? course : after(at)(course, { kind: "ended" }, shown({ kind: "door" }));
}

export function jump(
  course: Course,
  { branch, to }: { readonly branch: BranchId; readonly to: number },
  { at }: Circumstances,
): Course {
  const found: Session["branches"][number] | null = branchIn(course.session, branch);
  if (!found || to < 1 || to > found.log.length) return course;
  return after(at)(course, shown({ kind: "talk", branch }), { kind: "moved", branch, to });
}
