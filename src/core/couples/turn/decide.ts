import type { By } from "../side.ts";
import { nextQuestion } from "./deck.ts";
import {
  isRestable,
  isTalking,
  RESTS,
  type TurnCommand,
  type TurnEvent,
  type TurnState,
  waitingFor,
} from "./state.ts";
import { nextStuck, type StuckFor } from "./stuck.ts";

/** Who asks, and when, ms of session time. */
export type Asked = Omit<By<never>, "event">;

/** What comes of a command; empty: not now. */
export function decideTurn(state: TurnState, command: TurnCommand, { by, at }: Asked): readonly TurnEvent[] {
  if (state.rest !== null) return command.kind === "return" ? [{ kind: "returned" }] : [];
  switch (command.kind) {
    case "deal":
      return canDeal(state) ? [{ kind: "dealt", question: nextQuestion(command.depth, state.seen) }] : [];
    case "ownSubject":
      return canDeal(state) && state.question !== null ? [{ kind: "dealt", question: null }] : [];
    case "time":
      return state.stage === "card" && command.length !== state.length
        ? [{ kind: "timed", length: command.length }]
        : [];
    case "begin":
      return state.stage === "card" ? [{ kind: "began", first: command.first }] : [];
    case "goOn":
      return next(state);
    case "hear":
      return state.stage === "sayingBack" ? [{ kind: "heard", as: command.as }] : [];
    case "skip":
      return state.stage === "speaking" || state.stage === "sayingBack" ? [{ kind: "skipped" }] : [];
    case "help":
      return isTalking(state) ? [{ kind: "helped", line: nextStuck(stuckIn(state), state.helped) }] : [];
    case "rest":
      return isRestable(state)
        ? [{ kind: "rested", until: Math.max(state.at, at) + RESTS[command.rest] }]
        : [];
    case "return":
      return [];
    case "answer":
      return state.stage === "understood" && by === waitingFor(state)
        ? [{ kind: "answered", answer: command.answer }]
        : [];
  }
}

/** Another card is there before anybody speaks, and as long as nobody was answered. */
const canDeal = ({ stage }: TurnState): boolean => stage === "card" || stage === "speaking";

function next({ stage }: TurnState): readonly TurnEvent[] {
  if (stage === "speaking") return [{ kind: "spoke" }];
  return stage === "together" ? [{ kind: "finished" }] : [];
}

function stuckIn({ stage }: TurnState): StuckFor {
  if (stage === "together") return "together";
  return stage === "sayingBack" ? "listener" : "speaker";
}
