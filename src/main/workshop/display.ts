import type { Conversation } from "../../core/conversation/conversation.ts";
import { spanOf } from "../../core/workshop/stops.ts";

/** Talk time as a screen shows it: it runs while words are said, and stands where the room stands. */
export type Display = {
  /** another place, or none */
  at(talk: Conversation | null, place: string): void;
  now(): number;
  /** whether something still moves */
  isMoving(): boolean;
  /** all of the words at once */
  hurry(): void;
  freeze(on: boolean): void;
};

export function createDisplay(wall: () => number): Display {
  let place = "";
  let span = { from: 0, to: 0 };
  let since = 0;
  /** where it stands still; null: it runs */
  let held: number | null = null;

  const running = (): number => Math.min(span.to, span.from + wall() - since);
  const now = (): number => held ?? running();

  return {
    at(talk, next) {
      if (next !== place) {
        since = wall();
        held = null;
        place = next;
      }
      span = talk ? spanOf(talk) : { from: 0, to: 0 };
    },
    now,
    isMoving: () => held === null && running() < span.to,
    hurry() {
      since = wall() - (span.to - span.from);
      held = null;
    },
    freeze(on) {
      if (on) held = now();
      else if (held !== null) {
        since = wall() - (held - span.from);
        held = null;
      }
    },
  };
}
