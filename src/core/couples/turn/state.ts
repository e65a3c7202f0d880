import { type Both, otherSide, type Side } from "../side.ts";
import type { Clock } from "./clock.ts";
import { type Depth, FIRST_QUESTION, type QuestionId } from "./deck.ts";
import type { StuckId } from "./stuck.ts";
import { type Answer, bothGave } from "./understood.ts";

/** How long it takes: for each of the two, and for both together afterwards, ms. */
export const LENGTHS = {
  five: { each: 120_000, together: 60_000 },
  ten: { each: 240_000, together: 120_000 },
  twenty: { each: 480_000, together: 240_000 },
} as const;

export type Length = keyof typeof LENGTHS;

/** How long one is away when it gets too much, ms. */
export const RESTS = { ten: 600_000, twenty: 1_200_000, thirty: 1_800_000, tomorrow: 86_400_000 } as const;

export type Rest = keyof typeof RESTS;

/** What the one who spoke makes of what was said back (S7). */
export type Heard = "yes" | "partly" | "more";

/** What happened at the table. No event says who called for a rest. */
export type TurnEvent =
  /** a card was turned over; null: they talk about something of their own */
  | { readonly kind: "dealt"; readonly question: QuestionId | null }
  | { readonly kind: "timed"; readonly length: Length }
  /** `first` has the floor */
  | { readonly kind: "began"; readonly first: Side }
  | { readonly kind: "spoke" }
  | { readonly kind: "heard"; readonly as: Heard }
  /** a turn is passed on, unsaid */
  | { readonly kind: "skipped" }
  | { readonly kind: "finished" }
  | { readonly kind: "helped"; readonly line: StuckId }
  /** until when, ms of session time */
  | { readonly kind: "rested"; readonly until: number }
  | { readonly kind: "returned" }
  | { readonly kind: "answered"; readonly answer: Answer };

export type TurnCommand =
  | { readonly kind: "deal"; readonly depth: Depth }
  | { readonly kind: "ownSubject" }
  | { readonly kind: "time"; readonly length: Length }
  | { readonly kind: "begin"; readonly first: Side }
  /** the one large button: what comes next, wherever they are */
  | { readonly kind: "goOn" }
  | { readonly kind: "hear"; readonly as: Heard }
  | { readonly kind: "skip" }
  | { readonly kind: "help" }
  | { readonly kind: "rest"; readonly rest: Rest }
  | { readonly kind: "return" }
  | { readonly kind: "answer"; readonly answer: Answer };

/**
 * Where a talk of the two stands.
 *
 *   card → speaking ⇄ sayingBack → speaking ⇄ sayingBack → together → understood → shown
 *          └──── the first ────┘   └──── the other ────┘
 */
type TurnStage = "card" | "speaking" | "sayingBack" | "together" | "understood" | "shown";

export type TurnState = {
  /** of the last event, ms of session time: never goes back */
  readonly at: number;
  readonly stage: TurnStage;
  readonly question: QuestionId | null;
  /** every card that was turned over, in order */
  readonly seen: readonly QuestionId[];
  readonly length: Length;
  /** who speaks first, and who has the floor now */
  readonly first: Side;
  readonly floor: Side;
  /** it was said back, and a part of it was missing */
  readonly wasPartly: boolean;
  readonly clock: Clock;
  /** the sentences given to whoever was stuck, in order; whether the last one lies open */
  readonly helped: readonly StuckId[];
  readonly isHelped: boolean;
  /** until when they rest; null: they do not */
  readonly rest: number | null;
  readonly given: Both<Answer | null>;
};

/** `top`: the card that lies open already; `seen`: cards of other days, in order. */
export const beginTurn = (
  top: QuestionId | null = FIRST_QUESTION,
  seen: readonly QuestionId[] = [],
): TurnState => ({
  at: 0,
  stage: "card",
  question: top,
  seen: top ? [...seen, top] : seen,
  length: "ten",
  first: "left",
  floor: "left",
  wasPartly: false,
  clock: { length: LENGTHS.ten.each, spent: 0, ranFrom: null },
  helped: [],
  isHelped: false,
  rest: null,
  given: { left: null, right: null },
});

/** Whether the two are talking, with the device between them. */
export const isTalking = ({ stage }: TurnState): boolean =>
  stage === "speaking" || stage === "sayingBack" || stage === "together";

export const isRestable = (state: TurnState): boolean =>
  state.rest === null && (isTalking(state) || state.stage === "understood");

/** Who must have the device next: each of the two while they answer in secret, the one who spoke last first; else both. */
export function waitingFor({ stage, rest, first, given }: TurnState): Side | "both" {
  if (stage !== "understood" || rest !== null || bothGave(given)) return "both";
  const last = otherSide(first);
  return given[last] === null ? last : first;
}
