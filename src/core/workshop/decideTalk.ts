import { decide } from "../conversation/decide.ts";
import type { TalkEvent } from "../conversation/event.ts";
import type { Act, Roadblock } from "../story/acts.ts";
import type { Story } from "../story/story.ts";
import { seenTalk, type TalkBranch } from "./branches.ts";
import { after, type Circumstances, type Course } from "./course.ts";
import type { BranchId, Count, Teller } from "./event.ts";
import { roomHand } from "./hand.ts";
import { held } from "./held.ts";
import { nearestReply } from "./ownLine.ts";
import { branchIn, branchShown, type Session } from "./session.ts";
import { storyOf } from "./telling.ts";

/** The name of the next branch. */
export const nextBranch = (session: Session, by: Teller): BranchId => `${by}-${session.branches.length + 1}`;

/** Wraps what happened in a talk. */
export const told = (
  course: Course,
  { branch, at }: { readonly branch: BranchId; readonly at: number },
  events: readonly TalkEvent[],
): Course => after(at)(course, ...events.map((event) => ({ kind: "talk", branch, event }) as const));

/** The story of a branch with the light held, as a room is told it; null while it is not there. */
export function roomStory(branch: TalkBranch, { story }: Circumstances): Story | null {
  const found = story(storyOf(branch));
  return found && held(found);
}

/** The hand that lies open on the screen. */
function openHand(session: Session) {
  const branch = session.shown.kind === "talk" ? branchShown(session) : null;
  const talk = branch && seenTalk(branch);
  return branch && talk?.phase === "answering" ? { branch, talk } : null;
}

/** One digit is the room's majority; the same digit again plays it. */
export function digit(course: Course, number: number, given: Circumstances): Course {
  const hand = openHand(course.session);
  const card = hand && roomHand(hand.talk).find((one) => one.number === number);
  if (!card || card.kind === "faint") return course;
  return vote(course, { reply: card.reply.index, counts: null }, given);
}

export function vote(
  course: Course,
  { reply, counts }: { readonly reply: number; readonly counts: readonly Count[] | null },
  { at }: Circumstances,
): Course {
  const hand = openHand(course.session);
  const card = hand && roomHand(hand.talk).find((one) => one.reply.index === reply);
  if (!hand || !card || card.kind === "faint") return course;
  const { id, seen } = hand.branch;
  const counted = counts?.filter(({ count }) => Number.isInteger(count) && count >= 0) ?? null;
  return after(at)(
    course,
    { kind: "voted", branch: id, hand: seen, majority: reply, counts: counted },
    { kind: "marked", item: card.number - 1 },
  );
}

/** Plays a reply: at the end of what was told it goes on; anywhere else another way begins there. */
export function playReply(course: Course, reply: number, given: Circumstances): Course {
  const hand = openHand(course.session);
  const card = hand && roomHand(hand.talk).find((one) => one.reply.index === reply);
  const story = hand && roomStory(hand.branch, given);
  if (!hand || !card || card.kind === "faint" || !story) return course;
  const events = decide(hand.talk, { kind: "reply", index: reply }, { at: hand.talk.at, story });
  const ready = isOpenEnd(hand.branch)
    ? { course, branch: hand.branch.id }
    : partWay(course, hand.branch, given);
  return told(ready.course, { branch: ready.branch, at: given.at }, events);
}

const isOpenEnd = ({ by, log, seen }: TalkBranch): boolean => by === "evening" && seen === log.length;

/** A new branch that begins as the one on the screen did, up to where it is seen. */
function partWay(
  course: Course,
  { id, seen }: TalkBranch,
  { at }: Circumstances,
): { readonly course: Course; readonly branch: BranchId } {
  const branch = nextBranch(course.session, "evening");
  const parted = after(at)(
    course,
    { kind: "branched", branch, by: "evening", from: { branch: id, events: seen } },
    { kind: "shown", what: { kind: "talk", branch } },
  );
  return { course: parted, branch };
}

/** The room's own line: played through the nearest reply of its act, in the room's words. */
export function ownLine(
  course: Course,
  { words, act }: { readonly words: string; readonly act: Act | Roadblock },
  given: Circumstances,
): Course {
  const hand = openHand(course.session);
  const said = words.trim().replace(/\s+/gu, " ");
  const reply = hand && nearestReply(hand.talk, { words: said, act });
  if (!hand || !reply || said === "") return course;
  const played = playReply(course, reply.index, given);
  const branch = branchShown(played.session);
  if (!branch || played === course) return course;
  const replied = branch.log.findLastIndex(({ kind }) => kind === "replied");
  return after(given.at)(played, {
    kind: "typed",
    branch: branch.id,
    hand: replied,
    words: said,
    act,
    reply: reply.index,
  });
}

export function breathe(course: Course, given: Circumstances): Course {
  return command(course, "breathe", given);
}

export function repeat(course: Course, given: Circumstances): Course {
  return command(course, "askRepeat", given);
}

function command(course: Course, kind: "breathe" | "askRepeat", given: Circumstances): Course {
  const hand = openHand(course.session);
  const story = hand && roomStory(hand.branch, given);
  if (!hand || !story || !isOpenEnd(hand.branch)) return course;
  const events = decide(hand.talk, { kind }, { at: hand.talk.at, story });
  return told(course, { branch: hand.branch.id, at: given.at }, events);
}

/**
 * Drifting on purpose: the room's light slips as a thought would take it, at once and unseen, and comes back when the
 * key is let go. Only while somebody speaks for the first time; what was told before stays as it was.
 */
export function drift(course: Course, on: boolean, { at, now }: Circumstances): Course {
  const { session } = course;
  const branch = session.shown.kind === "talk" ? branchIn(session, session.shown.branch) : null;
  const talk = branch && seenTalk(branch);
  if (!branch || !talk?.line || !isOpenEnd(branch)) return course;
  const isAway = talk.focus.at(-1)?.on !== "partner";
  if (isAway === on) return course;
  const then = Math.round(Math.max(talk.at, now));
  const event: TalkEvent = on
    ? { kind: "slipped", at: then, call: NO_CALL }
    : { kind: "attended", at: then, to: "partner", by: "notice" };
  return told(course, { branch: branch.id, at }, [event]);
}

/** Nothing called: somebody held down a key. */
const NO_CALL = -1;
