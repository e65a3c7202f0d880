import type { Side } from "../side.ts";
import { type Fork, optionAt, wayOf } from "./fork.ts";
import { type EveningCommand, type EveningEvent, type EveningState, waitingFor } from "./state.ts";

/** Who asks, and when, ms of session time. */
export type Asking = { readonly by: Side | "both"; readonly at: number };

/** What comes of a command; empty: not now. Secrets come one by one: a choice for oneself, then a guess. */
export function decideEvening(
  state: EveningState,
  command: EveningCommand,
  { by }: Asking,
): readonly EveningEvent[] {
  const fork = state.forks.at(-1);
  switch (command.kind) {
    case "sit":
      return command.hands === state.hands ? [] : [{ kind: "seated", hands: command.hands }];
    case "pick":
    case "guess":
    case "reconsider":
      return fork && by !== "both" ? secret(state, fork, { command, by }) : [];
    case "play":
      return state.stage === "revealed" && fork ? [{ kind: "played", way: wayOf(fork, command.way) }] : [];
    case "turnBack":
      return state.stage === "between" ? [{ kind: "turnedBack" }] : [];
    case "goOn":
      return state.stage === "parting" ? [{ kind: "wentOn", with: command.with }] : [];
  }
}

type Secretly = {
  readonly command: Extract<EveningCommand, { kind: "pick" | "guess" | "reconsider" }>;
  readonly by: Side;
};

function secret(state: EveningState, fork: Fork, { command, by }: Secretly): readonly EveningEvent[] {
  const waiting = waitingFor(state);
  if (state.stage !== "choosing" || (waiting !== "both" && waiting !== by)) return [];
  const { pick, guess } = fork.secrets[by];
  if (command.kind === "reconsider") return pick === null ? [] : [{ kind: "reconsidered" }];
  if (!optionAt(fork, command.option)) return [];
  if (command.kind === "pick") return pick === null ? [{ kind: "picked", option: command.option }] : [];
  return pick !== null && guess === null ? [{ kind: "guessed", option: command.option }] : [];
}
