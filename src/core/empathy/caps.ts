import { isHard } from "../story/acts.ts";
import type { Groups } from "./bands.ts";
import { reaches } from "./evidence.ts";
import { HEARD_ENOUGH } from "./sensing.ts";
import type { WeighedTurn } from "./weighed.ts";

/** How a talk came out, as far as caps ask. */
export type Outcome = {
  readonly replies: readonly WeighedTurn[];
  readonly start: number;
  readonly heard: number;
  readonly guard: number;
  /** null: not observed */
  readonly attention: number | null;
  readonly groups: Groups;
  readonly complaints: number;
  /** hard roadblocks that nothing repaired: their events */
  readonly unrepaired: readonly number[];
};

type Cap = {
  readonly limit: number;
  readonly holds: (outcome: Outcome) => boolean;
  /** indices of the events that it is about; none when it is about the talk as a whole */
  readonly events: (outcome: Outcome) => readonly number[];
};

const wholeTalk = (): readonly number[] => [];

/** Complaints from which on technique has wearied them: two, and in more than a tenth of the replies. */
const MANY_COMPLAINTS = { least: 2, share: 0.1 } as const;

/** A hard roadblock can be repaired within this many replies. */
export const REPAIR_WITHIN = 2;

/**
 * Caps on the whole (RUBRIC §3): the outcome is the criterion, and what harms or was not heard cannot be made up
 * for by technique.
 */
export const CAPS = {
  unheard: {
    limit: 0.89,
    holds: ({ heard, start, guard }) => heard < start || guard > 60,
    events: wholeTalk,
  },
  unrepaired: {
    limit: 1,
    holds: ({ unrepaired }) => unrepaired.length > 0,
    events: ({ unrepaired }) => unrepaired,
  },
  littleHeard: {
    limit: 1.49,
    holds: ({ heard, start, replies }) => heard - start < Math.min(1.5 * replies.length, 30),
    events: wholeTalk,
  },
  wearied: {
    limit: 1.49,
    holds: (outcome) => complainsMuch(outcome),
    events: ({ replies }) => replies.filter((reply) => reply.complained).map((reply) => reply.event),
  },
  inattentive: {
    limit: 1.49,
    holds: ({ attention }) => attention !== null && !reaches(attention, HEARD_ENOUGH),
    events: ({ replies }) => replies.filter(({ answer }) => answer.lostMs > 0).map((reply) => reply.event),
  },
  oneSided: {
    limit: 1.49,
    holds: ({ groups }) => [groups.sensing, groups.processing, groups.responding].some(isLow),
    events: wholeTalk,
  },
} as const satisfies Record<string, Cap>;
export type CapId = keyof typeof CAPS;

/** Feeling heard is the point: whoever felt heard this much was listened to, whatever the technique (Kuhn 2018; Reis). */
export const FLOOR = { limit: 1.5, heard: 75, guard: 20 } as const;

/** A cap or the floor that held, whether it moved the whole, and the events that it is about. */
export type Limit = {
  readonly id: CapId | "floor";
  readonly limit: number;
  readonly bound: boolean;
  readonly events: readonly number[];
};

/** What is left of the mean of the groups under the caps, and over the floor; and which of them held. */
export function limited(
  mean: number,
  outcome: Outcome,
): { readonly overall: number; readonly limits: readonly Limit[] } {
  const limits: Limit[] = [];
  let overall = mean;
  for (const [id, cap] of CAP_ROWS) {
    if (!cap.holds(outcome)) continue;
    limits.push({ id, limit: cap.limit, bound: mean > cap.limit, events: cap.events(outcome) });
    overall = Math.min(overall, cap.limit);
  }
  if (isLiftedUp(outcome)) {
    limits.push({ id: "floor", limit: FLOOR.limit, bound: overall < FLOOR.limit, events: [] });
    overall = Math.max(overall, FLOOR.limit);
  }
  return { overall, limits };
}

const CAP_ROWS = Object.entries(CAPS) as readonly (readonly [CapId, Cap])[];

const isLow = (group: number | null): boolean => group !== null && group < 0.5;

const complainsMuch = ({ complaints, replies }: Outcome): boolean =>
  complaints >= MANY_COMPLAINTS.least && complaints > MANY_COMPLAINTS.share * replies.length;

const isLiftedUp = (outcome: Outcome): boolean =>
  outcome.heard >= FLOOR.heard &&
  outcome.guard <= FLOOR.guard &&
  !complainsMuch(outcome) &&
  outcome.unrepaired.length === 0;

/** Hard roadblocks that no repair followed within two replies: the indices of their events. */
export function unrepairedIn(replies: readonly WeighedTurn[]): readonly number[] {
  const events: number[] = [];
  for (let i = 0; i < replies.length; i++) {
    const reply = replies[i];
    if (!reply || reply.answer.roadblock === null || !isHard(reply.answer.roadblock)) continue;
    if (!isRepaired(replies, i)) events.push(reply.event);
  }
  return events;
}

function isRepaired(replies: readonly WeighedTurn[], place: number): boolean {
  for (let i = place + 1; i <= place + REPAIR_WITHIN; i++) {
    if (replies[i]?.answer.act === "repair") return true;
  }
  return false;
}
