import { type By, otherSide } from "../side.ts";
import { going, runFrom, stopped, withMore } from "./clock.ts";
import { type Heard, LENGTHS, type TurnEvent, type TurnState } from "./state.ts";
import { bothGave } from "./understood.ts";

/** What one event makes of a talk of the two. Time never goes back, whatever the clock of the device did. */
export function evolveTurn(state: TurnState, { at, ...entry }: By<TurnEvent>): TurnState {
  const now = Math.max(state.at, at);
  return changed({ ...state, at: now }, entry);
}

/** `state.at` is now. */
function changed(state: TurnState, { by, event }: Omit<By<TurnEvent>, "at">): TurnState {
  const { at, clock } = state;
  switch (event.kind) {
    case "dealt":
      return {
        ...state,
        question: event.question,
        seen: event.question ? [...state.seen, event.question] : state.seen,
      };
    case "timed":
      return { ...state, length: event.length, clock: { ...clock, length: LENGTHS[event.length].each } };
    case "began":
      return floorTo({ ...state, first: event.first }, event.first);
    case "spoke":
      return { ...state, stage: "sayingBack", isHelped: false };
    case "heard":
      return afterHeard(state, event.as);
    case "skipped":
      return passOn(state);
    case "finished":
      return { ...state, stage: "understood", clock: stopped(clock, at), isHelped: false };
    case "helped":
      return { ...state, helped: [...state.helped, event.line], isHelped: true };
    case "rested":
      return { ...state, rest: event.until, clock: stopped(clock, at) };
    case "returned":
      return { ...state, rest: null, clock: state.stage === "understood" ? clock : going(clock, at) };
    case "answered": {
      if (by === "both") return state;
      const given = { ...state.given, [by]: event.answer };
      return { ...state, given, stage: bothGave(given) ? "shown" : "understood" };
    }
  }
}

function afterHeard(state: TurnState, as: Heard): TurnState {
  if (as === "yes") return passOn(state);
  if (as === "partly") return { ...state, wasPartly: true, isHelped: false };
  return {
    ...state,
    stage: "speaking",
    wasPartly: false,
    isHelped: false,
    clock: withMore(state.clock, state.at),
  };
}

/** To the other one; from the second to both. */
function passOn(state: TurnState): TurnState {
  if (state.floor === state.first) return floorTo(state, otherSide(state.first));
  const clock = runFrom(LENGTHS[state.length].together, state.at);
  return { ...state, stage: "together", clock, wasPartly: false, isHelped: false };
}

const floorTo = (state: TurnState, floor: TurnState["floor"]): TurnState => ({
  ...state,
  stage: "speaking",
  floor,
  clock: runFrom(LENGTHS[state.length].each, state.at),
  wasPartly: false,
  isHelped: false,
});
