import fc from "fast-check";
import type { By, Side } from "../../../src/core/couples/side.ts";
import { decideTurn } from "../../../src/core/couples/turn/decide.ts";
import { DEPTHS } from "../../../src/core/couples/turn/deck.ts";
import { evolveTurn } from "../../../src/core/couples/turn/evolve.ts";
import {
  beginTurn,
  LENGTHS,
  type Length,
  RESTS,
  type Rest,
  type TurnCommand,
  type TurnEvent,
  type TurnState,
} from "../../../src/core/couples/turn/state.ts";
import { FELT, type Told } from "../../../src/core/couples/turn/understood.ts";

/** A hand at the table: what it asks, whose it is, and how long after the last one, ms. */
export type Hand = { readonly command: TurnCommand; readonly by: Side | "both"; readonly after: number };

export type PlayedTurn = {
  readonly state: TurnState;
  readonly log: readonly By<TurnEvent>[];
  readonly at: number;
};

export const sitDownToTalk = (): PlayedTurn => ({ state: beginTurn(), log: [], at: 0 });

/** One command, and what comes of it. */
export function askTurn({ state, log, at }: PlayedTurn, { command, by, after }: Hand): PlayedTurn {
  const now = at + after;
  const entries = decideTurn(state, command, { by, at: now }).map((event) => ({ at: now, by, event }));
  return { state: entries.reduce(evolveTurn, state), log: [...log, ...entries], at: now };
}

/** Commands of both, a second apart. */
export const talk = (commands: readonly TurnCommand[], from: PlayedTurn = sitDownToTalk()): PlayedTurn =>
  commands.reduce((played, command) => askTurn(played, { command, by: "both", after: 1000 }), from);

export const goOn = { kind: "goOn" } as const;
export const yes = { kind: "hear", as: "yes" } as const;
export const begin = (first: Side) => ({ kind: "begin", first }) as const;

/** To the end of the talk; then each is asked. */
export const WHOLE_TALK: readonly TurnCommand[] = [begin("left"), goOn, yes, goOn, yes, goOn];

export const told = fc.constantFrom<Told>(...FELT, "mine");
export const answer = fc.record({ felt: told, guess: told });
export const side = fc.constantFrom<Side>("left", "right");

const lengths = Object.keys(LENGTHS).filter((key): key is Length => key in LENGTHS);
const rests = Object.keys(RESTS).filter((key): key is Rest => key in RESTS);

const command: fc.Arbitrary<TurnCommand> = fc.oneof(
  fc.record({ kind: fc.constant("deal" as const), depth: fc.constantFrom(...DEPTHS) }),
  fc.record({ kind: fc.constant("time" as const), length: fc.constantFrom(...lengths) }),
  fc.record({ kind: fc.constant("begin" as const), first: side }),
  fc.constantFrom<TurnCommand>(goOn, goOn, { kind: "ownSubject" }, { kind: "skip" }, { kind: "help" }),
  fc.record({ kind: fc.constant("hear" as const), as: fc.constantFrom("yes" as const, "partly", "more") }),
  fc.record({ kind: fc.constant("rest" as const), rest: fc.constantFrom(...rests) }),
  fc.constant<TurnCommand>({ kind: "return" }),
  fc.record({ kind: fc.constant("answer" as const), answer }),
);

/** Anything anybody may do, with clocks that are set back and devices that sleep. */
export const anyHand: fc.Arbitrary<Hand> = fc.record({
  command,
  by: fc.constantFrom<Side | "both">("left", "right", "both"),
  after: fc.integer({ min: -300_000, max: 900_000 }),
});
