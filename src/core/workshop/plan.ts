import type { Grouping, PlanId, Prompt } from "./event.ts";

/** What a step of a plan does when it is gone on from. */
type Doing =
  | { readonly kind: "says" }
  | { readonly kind: "take"; readonly by: "fixer" | "listener" }
  | { readonly kind: "sides" }
  | { readonly kind: "evening" }
  | { readonly kind: "halves" }
  | { readonly kind: "pairs"; readonly grouping: Grouping; readonly prompt: Prompt };

export type StepId =
  | "welcome"
  | "badTake"
  | "whatDidYouSee"
  | "goodTake"
  | "bothTakes"
  | "whatDiffered"
  | "yourTurn"
  | "halves"
  | "threes"
  | "home"
  | "helplines";

/** `minutes`: how long it takes with a room that talks. */
export type Step = { readonly id: StepId; readonly minutes: number; readonly doing: Doing };

const ask = (id: "badTake" | "bothTakes" | "own" | "home", grouping: Grouping = "pairs"): Doing => ({
  kind: "pairs",
  grouping,
  prompt: { kind: "house", id },
});

/** The two plans of the facilitator's guide, step by step; the remote alone walks through them. */
export const STEPS: Readonly<Record<PlanId, readonly Step[]>> = {
  "forty-five": [
    { id: "welcome", minutes: 3, doing: { kind: "says" } },
    { id: "badTake", minutes: 3, doing: { kind: "take", by: "fixer" } },
    { id: "whatDidYouSee", minutes: 4, doing: ask("badTake") },
    { id: "goodTake", minutes: 3, doing: { kind: "take", by: "listener" } },
    { id: "bothTakes", minutes: 4, doing: { kind: "sides" } },
    { id: "yourTurn", minutes: 20, doing: { kind: "evening" } },
    { id: "home", minutes: 5, doing: ask("home") },
    { id: "helplines", minutes: 3, doing: { kind: "says" } },
  ],
  ninety: [
    { id: "welcome", minutes: 5, doing: { kind: "says" } },
    { id: "badTake", minutes: 4, doing: { kind: "take", by: "fixer" } },
    { id: "whatDidYouSee", minutes: 6, doing: ask("badTake") },
    { id: "goodTake", minutes: 4, doing: { kind: "take", by: "listener" } },
    { id: "bothTakes", minutes: 6, doing: { kind: "sides" } },
    { id: "whatDiffered", minutes: 5, doing: ask("bothTakes") },
    { id: "halves", minutes: 10, doing: { kind: "halves" } },
    { id: "yourTurn", minutes: 25, doing: { kind: "evening" } },
    { id: "threes", minutes: 15, doing: ask("own", "triads") },
    { id: "home", minutes: 5, doing: ask("home") },
    { id: "helplines", minutes: 5, doing: { kind: "says" } },
  ],
};

/** How long one of a pair or a triad speaks, ms. */
export const TURN_MS = 90_000;

/** How many rounds with a timer: each of two, or each of three, speaks once. */
export const roundsOf = (grouping: Grouping): number => (grouping === "pairs" ? 2 : 3);
