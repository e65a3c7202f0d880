import { seenTalk } from "./branches.ts";
import { playedAt, roomHand } from "./hand.ts";
import { momentsOf } from "./map.ts";
import { branchShown, type Session, UNTOUCHED } from "./session.ts";

/** What the door offers, in the order in which the remote goes through it. */
export const DOOR = ["forty-five", "ninety", "fixer", "listener", "sides", "evening"] as const;
export type DoorItem = (typeof DOOR)[number];

/** How many things on the screen the remote can be at. */
export function itemsOf(session: Session): number {
  switch (session.shown.kind) {
    case "door":
      return DOOR.length;
    case "map":
      return momentsOf(session).length;
    case "talk": {
      const branch = branchShown(session);
      return branch ? roomHand(seenTalk(branch)).length : 0;
    }
    default:
      return 0;
  }
}

/**
 * Which thing the remote is at. Where it has not been yet: what was played at a hand of the past, else the first that
 * can be taken.
 */
export function markedItem(session: Session): number {
  if (session.marked !== UNTOUCHED) return session.marked;
  const branch = session.shown.kind === "talk" ? branchShown(session) : null;
  if (!branch) return 0;
  const hand = roomHand(seenTalk(branch));
  const played = playedAt(branch);
  const at = hand.findIndex(({ kind, reply }) =>
    played === null ? kind !== "faint" : reply.index === played,
  );
  return Math.max(0, at);
}
