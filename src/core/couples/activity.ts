import { compare } from "./evening/compare.ts";
import { type Asking, decideEvening } from "./evening/decide.ts";
import { evolveEvening } from "./evening/evolve.ts";
import {
  beginEvening,
  type EveningCommand,
  type EveningEvent,
  type EveningState,
  waitingFor as eveningWaits,
  type Hands,
} from "./evening/state.ts";
import { type EveningView, viewEvening } from "./evening/view.ts";
import {
  beginKeepsake,
  decideKeepsake,
  evolveKeepsake,
  itemsOfEvening,
  itemsOfQualities,
  itemsOfTurn,
  type KeepItem,
  type KeepsakeCommand,
  type KeepsakeEvent,
  type KeepsakeState,
  type KeepsakeView,
  waitingFor as keepsakeWaits,
  viewKeepsake,
} from "./keepsake.ts";
import { decideQualities } from "./qualities/decide.ts";
import { evolveQualities } from "./qualities/evolve.ts";
import {
  beginQualities,
  type QualitiesCommand,
  type QualitiesEvent,
  type QualitiesState,
  waitingFor as qualitiesWait,
} from "./qualities/state.ts";
import { type QualitiesView, viewQualities } from "./qualities/view.ts";
import type { By, Holder, Side } from "./side.ts";
import { decideTurn } from "./turn/decide.ts";
import type { QuestionId } from "./turn/deck.ts";
import { evolveTurn } from "./turn/evolve.ts";
import {
  beginTurn,
  type TurnCommand,
  type TurnEvent,
  type TurnState,
  waitingFor as turnWaits,
} from "./turn/state.ts";
import { type TurnView, viewTurn } from "./turn/view.ts";

/** What the two do together, and with what it is begun. */
export type Begun =
  | { readonly name: "evening"; readonly hands: Hands }
  /** `top`: the card that lies open on the table already */
  | { readonly name: "turn"; readonly top: QuestionId }
  | { readonly name: "qualities" }
  | { readonly name: "keepsake" };

export type ActivityName = Begun["name"];

/** What is asked of an activity; each speaks only of itself. */
export type ActivityCommand =
  | { readonly kind: "evening"; readonly command: EveningCommand }
  | { readonly kind: "turn"; readonly command: TurnCommand }
  | { readonly kind: "qualities"; readonly command: QualitiesCommand }
  | { readonly kind: "keepsake"; readonly command: KeepsakeCommand };

/** What happened in it. */
export type ActivityEvent =
  | { readonly kind: "evening"; readonly event: EveningEvent }
  | { readonly kind: "turn"; readonly event: TurnEvent }
  | { readonly kind: "qualities"; readonly event: QualitiesEvent }
  | { readonly kind: "keepsake"; readonly event: KeepsakeEvent };

/** An activity as it stands. */
export type Activity =
  | { readonly name: "evening"; readonly state: EveningState }
  | { readonly name: "turn"; readonly state: TurnState }
  | { readonly name: "qualities"; readonly state: QualitiesState }
  | { readonly name: "keepsake"; readonly state: KeepsakeState };

/** What the screen may show of it. */
export type ActivityView =
  | { readonly stage: "evening"; readonly evening: EveningView }
  | { readonly stage: "turn"; readonly turn: TurnView }
  | { readonly stage: "qualities"; readonly qualities: QualitiesView }
  | { readonly stage: "keepsake"; readonly keepsake: KeepsakeView };

/** What was done before goes on: cards that lay open, and what there is to keep. */
export function begin(begun: Begun, past: readonly Activity[]): Activity {
  switch (begun.name) {
    case "evening":
      return { name: "evening", state: beginEvening(begun.hands) };
    case "turn": {
      const seen = past.findLast((done) => done.name === "turn")?.state.seen ?? [];
      return { name: "turn", state: beginTurn(begun.top, seen) };
    }
    case "qualities":
      return { name: "qualities", state: beginQualities() };
    case "keepsake":
      return { name: "keepsake", state: beginKeepsake(past.flatMap(itemsOf)) };
  }
}

function itemsOf(done: Activity): readonly KeepItem[] {
  switch (done.name) {
    case "evening":
      return itemsOfEvening(compare(done.state.forks));
    case "turn":
      return itemsOfTurn(done.state);
    case "qualities":
      return itemsOfQualities(done.state);
    case "keepsake":
      return [];
  }
}

/** Who must have the device next. */
export function waitingFor({ name, state }: Activity): Side | "both" {
  switch (name) {
    case "evening":
      return eveningWaits(state);
    case "turn":
      return turnWaits(state);
    case "qualities":
      return qualitiesWait(state);
    case "keepsake":
      return keepsakeWaits(state);
  }
}

/** What comes of a command; nothing of one that is meant for another activity. */
export function decideActivity(
  { name, state }: Activity,
  { kind, command }: ActivityCommand,
  asking: Asking,
): readonly ActivityEvent[] {
  if (name === "evening" && kind === name) {
    return decideEvening(state, command, asking).map((event) => ({ kind, event }));
  }
  if (name === "turn" && kind === name) {
    return decideTurn(state, command, asking).map((event) => ({ kind, event }));
  }
  if (name === "qualities" && kind === name) {
    return decideQualities(state, command, asking).map((event) => ({ kind, event }));
  }
  if (name === "keepsake" && kind === name) {
    return decideKeepsake(state, command, asking).map((event) => ({ kind, event }));
  }
  return [];
}

export function evolveActivity(activity: Activity, { at, by, event: happened }: By<ActivityEvent>): Activity {
  const { name, state } = activity;
  const { kind, event } = happened;
  if (name === "evening" && kind === name) return { name, state: evolveEvening(state, { at, by, event }) };
  if (name === "turn" && kind === name) return { name, state: evolveTurn(state, { at, by, event }) };
  if (name === "qualities" && kind === name)
    return { name, state: evolveQualities(state, { at, by, event }) };
  if (name === "keepsake" && kind === name) return { name, state: evolveKeepsake(state, { at, by, event }) };
  return activity;
}

export function viewActivity({ name, state }: Activity, holder: Holder): ActivityView {
  switch (name) {
    case "evening":
      return { stage: name, evening: viewEvening(state, holder) };
    case "turn":
      return { stage: name, turn: viewTurn(state, holder) };
    case "qualities":
      return { stage: name, qualities: viewQualities(state, holder) };
    case "keepsake":
      return { stage: name, keepsake: viewKeepsake(state, holder) };
  }
}
