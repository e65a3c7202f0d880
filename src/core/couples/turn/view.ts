import { type Holder, otherSide, type Side } from "../side.ts";
import type { Clock } from "./clock.ts";
import { type Depth, depthOf, type QuestionId } from "./deck.ts";
import { type Length, type TurnState, waitingFor } from "./state.ts";
import type { StuckId } from "./stuck.ts";
import { type Shown, shownOf } from "./understood.ts";

/** What the screen may show of a talk of the two to whoever holds the device. */
export type TurnView =
  | { readonly stage: "hidden" }
  | {
      readonly stage: "card";
      /** null: something of their own */
      readonly question: QuestionId | null;
      readonly depth: Depth;
      readonly length: Length;
    }
  | {
      readonly stage: "speaking" | "sayingBack" | "together";
      /** whose turn it is */
      readonly floor: Side | "both";
      readonly question: QuestionId | null;
      readonly depth: Depth;
      /** it was said back once, and a part of it was missing */
      readonly wasPartly: boolean;
      readonly clock: Clock;
      /** one sentence for whoever was stuck */
      readonly stuck: StuckId | null;
    }
  /** nobody learns who asked for it; `until`: ms of session time */
  | { readonly stage: "rest"; readonly until: number; readonly question: QuestionId | null }
  /** asked of the one who has the device, about themselves and the other */
  | { readonly stage: "understood"; readonly by: Side; readonly other: Side }
  | { readonly stage: "shown"; readonly question: QuestionId | null; readonly shown: Shown };

export type FloorView = Extract<TurnView, { readonly clock: Clock }>;

/** Never depends on what the other has answered before both have, nor on what was kept (laws). */
export function viewTurn(state: TurnState, holder: Holder): TurnView {
  const { question, stage, rest, length, clock } = state;
  if (holder !== waitingFor(state)) return { stage: "hidden" };
  if (rest !== null) return { stage: "rest", until: rest, question };
  switch (stage) {
    case "card":
      return { stage, question, depth: lastDepth(state), length };
    case "speaking":
    case "sayingBack":
    case "together":
      return {
        stage,
        floor: stage === "together" ? "both" : state.floor,
        question,
        depth: lastDepth(state),
        wasPartly: state.wasPartly,
        clock,
        stuck: state.isHelped ? (state.helped.at(-1) ?? null) : null,
      };
    case "understood":
      return holder === "left" || holder === "right"
        ? { stage, by: holder, other: otherSide(holder) }
        : { stage: "hidden" };
    case "shown":
      return { stage, question, shown: shownOf(state.given) };
  }
}

/** How deep the last card was that lay open. */
function lastDepth({ seen }: TurnState): Depth {
  const last = seen.at(-1);
  return last === undefined ? "light" : depthOf(last);
}
