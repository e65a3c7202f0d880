import { replay } from "../conversation/evolve.ts";
import type { Reply } from "../story/story.ts";
import type { TalkBranch } from "./branches.ts";
import type { BranchId, Teller } from "./event.ts";
import { branchIn, branchShown, type Session } from "./session.ts";
import { isMarked, storyOf } from "./telling.ts";

/** A moment that can be jumped to: an open hand, or an end. */
export type MapMoment = {
  readonly branch: BranchId;
  /** number of events: the place in the branch */
  readonly to: number;
  /** which hand it is, from 0 */
  readonly turn: number;
  /** which way it lies on, from 0 */
  readonly lane: number;
  readonly by: Teller;
  /** the last words before it */
  readonly says: string;
  /** what was answered there; null at an end, and where nobody has answered yet */
  readonly reply: Reply | null;
  /** its author marked it for the room */
  readonly marked: boolean;
  /** the name of the ending; null: a hand */
  readonly ending: string | null;
  /** the moment that it leaves: the same lane's, or another's */
  readonly after: number | null;
};

/** Every moment of the story on the screen that was told so far, way by way: what they have in common stands once. */
export function momentsOf(session: Session): readonly MapMoment[] {
  const story = storyShown(session);
  const ways = session.branches.filter((branch) => storyOf(branch) === story && branch.log.length > 0);
  const moments: MapMoment[] = [];
  for (const [lane, branch] of ways.entries()) {
    const since = branch.from?.events ?? 0;
    for (const moment of handsOf(branch)) {
      if (moment.to <= since) continue;
      moments.push({ ...moment, lane, after: before(moments, moment, { branch, ways }) });
    }
  }
  return moments;
}

/** The story of the talk on the screen, or behind the map. */
function storyShown(session: Session): string | null {
  const shown = session.shown.kind === "map" ? session.behind : session.shown;
  const branch = shown?.kind === "talk" ? branchIn(session, shown.branch) : branchShown(session);
  return branch && storyOf(branch);
}

type Hand = Omit<MapMoment, "lane" | "after">;

function handsOf(branch: TalkBranch): readonly Hand[] {
  const hands: Hand[] = [];
  for (const [i, { kind }] of branch.log.entries()) {
    if (kind !== "rested" && kind !== "ended") continue;
    const talk = replay(branch.log.slice(0, i + 1));
    const turn = talk.given.length;
    const again = hands.at(-1)?.turn === turn && kind === "rested";
    const given = replay(branch.log).given[turn] ?? null;
    const hand: Hand = {
      branch: branch.id,
      to: i + 1,
      turn,
      by: branch.by,
      says: talk.spoken.at(-1)?.line.text ?? "",
      reply: kind === "ended" ? null : (given?.reply ?? null),
      marked: kind === "rested" && isMarked(talk),
      ending: kind === "ended" ? (talk.ending ?? "") : null,
    };
    if (again) hands.pop();
    hands.push(hand);
  }
  return hands;
}

type Lane = { readonly branch: TalkBranch; readonly ways: readonly TalkBranch[] };

/** The moment before: on the same way, or where this way left another. */
function before(moments: readonly MapMoment[], hand: Hand, { branch, ways }: Lane): number | null {
  const same = moments.findLastIndex(({ branch: id }) => id === hand.branch);
  if (same >= 0) return same;
  for (let origin = branch.from; origin; ) {
    const { branch: id, events } = origin;
    const left = moments.findLastIndex((moment) => moment.branch === id && moment.to <= events);
    if (left >= 0) return left;
    origin = ways.find((way) => way.id === id)?.from ?? null;
  }
  return null;
}
