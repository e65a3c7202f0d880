import type { SpokenLine } from "../attention/spoken.ts";
import type { Given } from "../conversation/conversation.ts";
import { replay } from "../conversation/evolve.ts";
import { type Face, faceOf } from "../conversation/face.ts";
import type { Partner } from "../partner/partner.ts";
import type { Teller } from "./event.ts";
import { branchIn, type Session } from "./session.ts";
import { stopsOf } from "./stops.ts";
import { saidFor } from "./words.ts";

/** One of two ways at a turn: what was said, what came back, and with which face. */
export type Side = {
  readonly by: Teller;
  readonly branch: string;
  readonly said: string | null;
  readonly given: Given | null;
  /** the first words that answered; the last of the talk when it is over */
  readonly answer: SpokenLine | null;
  readonly face: Face;
  readonly partner: Partner;
  /** the name of the ending, when this turn was its last */
  readonly ending: string | null;
};

/** One of two ways at a turn; a way that is over stands at its end. */
export function sideOf(session: Session, id: string, turn: number): Side | null {
  const branch = branchIn(session, id);
  if (!branch) return null;
  const whole = replay(branch.log);
  const given = whole.given[Math.min(turn, whole.given.length - 1)] ?? null;
  const isLast = turn >= whole.given.length - 1;
  const until = isLast ? branch.log.length : firstAnswer(branch.log, given);
  const talk = replay(branch.log.slice(0, until));
  const answer = (isLast ? talk.spoken.at(-1) : talk.spoken[given?.lines[1] ?? 0]) ?? null;
  return {
    by: branch.by,
    branch: id,
    said: given && saidFor(session, branch, given),
    given,
    answer,
    face: faceOf(talk, talk.at),
    partner: talk.partner,
    ending: isLast && talk.phase === "ended" ? (talk.ending ?? "") : null,
  };
}

function firstAnswer(log: Parameters<typeof stopsOf>[0], given: Given | null): number {
  if (!given) return log.length;
  const said = stopsOf(log).filter((stop) => stop > given.event);
  return said[1] ?? said[0] ?? log.length;
}

/** How many turns two ways have together: those of the longer one. */
export const sidesLength = (
  session: Session,
  { left, right }: { readonly left: string; readonly right: string },
): number =>
  Math.max(
    1,
    ...[left, right].map((id) => {
      const branch = branchIn(session, id);
      return branch ? replay(branch.log).given.length : 0;
    }),
  );
