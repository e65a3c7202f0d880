import type { TalkEvent } from "../conversation/event.ts";
import type { Act, Roadblock } from "../story/acts.ts";

/** One way that the talk went: `evening-1`, `fixer-1`, `listener-1`. */
export type BranchId = string;

/** Who answers in a branch: the room, or one of the two who play a take. */
export type Teller = "evening" | "fixer" | "listener";

/** What can be laid over the picture, one key each; nothing is there before it is asked for (DESIGN §2). */
export const LAYERS = ["thoughts", "acts", "state", "bands"] as const;
export type Layer = (typeof LAYERS)[number];

export type PlanId = "forty-five" | "ninety";

/** How a room talks to itself: two by two, in threes with an observer. */
export type Grouping = "pairs" | "triads";

/** What a pair is asked: the author's own question at a marked moment, or one of the house's by its name. */
export type Prompt =
  | { readonly kind: "author"; readonly words: string }
  | { readonly kind: "house"; readonly id: "moment" | "badTake" | "bothTakes" | "own" | "home" };

/** What fills the big screen. */
export type Shown =
  | { readonly kind: "door" }
  /** a step of the plan says what comes */
  | { readonly kind: "slide"; readonly plan: PlanId; readonly step: number }
  | { readonly kind: "talk"; readonly branch: BranchId }
  /** two branches beside each other, at the same turn (counted from 0) */
  | { readonly kind: "sides"; readonly left: BranchId; readonly right: BranchId; readonly turn: number }
  /** round 0 shows the prompt; each round after it has a timer */
  | {
      readonly kind: "pairs";
      readonly grouping: Grouping;
      readonly prompt: Prompt;
      readonly round: number;
      /** the hand that they talk about; null: none in particular */
      readonly about: { readonly branch: BranchId; readonly hand: number } | null;
    }
  /** half the room reads a group chat while she speaks; then both halves compare */
  | { readonly kind: "halves"; readonly branch: BranchId; readonly phase: "ready" | "running" | "compare" }
  | { readonly kind: "map" };

/** How many in the room wanted which reply (its index in the story). */
export type Count = { readonly reply: number; readonly count: number };

/**
 * What happened in a workshop, in the past tense. The talks it shows are wrapped, each with the branch it belongs to;
 * everything on the screen, in the second window and in the report is a reading of this log.
 */
export type WorkshopEvent =
  | { readonly kind: "opened"; readonly format: 1 }
  | {
      readonly kind: "chose";
      readonly evening: string;
      readonly title: string;
      readonly source: "house" | "own";
    }
  /** a branch begins: from nothing, or with the first `events` events of another */
  | {
      readonly kind: "branched";
      readonly branch: BranchId;
      readonly by: Teller;
      readonly from: { readonly branch: BranchId; readonly events: number } | null;
    }
  | { readonly kind: "talk"; readonly branch: BranchId; readonly event: TalkEvent }
  | { readonly kind: "planned"; readonly plan: PlanId | null }
  | { readonly kind: "shown"; readonly what: Shown }
  /** a place in the talk: this many of the branch's events are seen */
  | { readonly kind: "moved"; readonly branch: BranchId; readonly to: number }
  /** which of the things on the screen the remote is at, counted from 0 */
  | { readonly kind: "marked"; readonly item: number }
  /** `hand`: how many events of the branch there were when it was voted; `majority`: a reply's index */
  | {
      readonly kind: "voted";
      readonly branch: BranchId;
      readonly hand: number;
      readonly majority: number;
      readonly counts: readonly Count[] | null;
    }
  /** the room's own line, and the reply of that act (or nearest to it) that it is played through */
  | {
      readonly kind: "typed";
      readonly branch: BranchId;
      readonly hand: number;
      readonly words: string;
      readonly act: Act | Roadblock;
      readonly reply: number;
    }
  | { readonly kind: "revealed"; readonly layer: Layer; readonly on: boolean }
  /** they were asked to turn to each other; what stands on the screen is in the `shown` after it */
  | {
      readonly kind: "paired";
      readonly grouping: Grouping | "halves";
      readonly prompt: Prompt | null;
      readonly about: { readonly branch: BranchId; readonly hand: number } | null;
    }
  /** `left`: ms on the timer at this moment; null takes the timer away */
  | { readonly kind: "timed"; readonly left: number | null; readonly running: boolean }
  | { readonly kind: "froze"; readonly on: boolean }
  | { readonly kind: "blanked"; readonly on: boolean }
  | { readonly kind: "ended" };

/** One event and when, in ms since the session was opened; time does not pass while the page is closed. */
export type WorkshopEntry = { readonly at: number; readonly event: WorkshopEvent };

export type WorkshopLog = readonly WorkshopEntry[];
