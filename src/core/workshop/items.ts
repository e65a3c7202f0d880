import { seenTalk } from "./branches.ts";
import { roomHand } from "./hand.ts";
import { momentsOf } from "./map.ts";
import { branchShown, type Session } from "./session.ts";

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
