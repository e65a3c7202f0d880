import type { Story as Ink } from "inkjs";
import { Stumble } from "./watch.ts";

type Step = Ink["PerformLogicAndFlowControl"];

/** Pieces of Ink in one line: a few hundred in a long one, thousands where a story calculates. */
const PIECES = 100_000;
/** Calls within calls. A story nests a handful. */
const NESTED = 1000;
/** Characters of one value: a story that keeps its words in variables keeps a few hundred. */
const VALUE = 20_000;
/** Characters of everything that one line is put together from. */
const LINE = 100_000;

/**
 * Stops a story that never comes to an end, by what it does and not by how long it takes. Twenty-four doublings of a
 * word are done in a millisecond, between two looks at any clock, and what comes out ends the whole page and not only
 * the story. So every piece is counted as it is passed, and what it makes is measured.
 */
export function bound(ink: Ink): void {
  const step: Step = ink.PerformLogicAndFlowControl.bind(ink);
  const goOn = ink.ContinueInternal.bind(ink);
  let pieces = 0;
  let letters = 0;
  let last: unknown = null;
  ink.ContinueInternal = (limit) => {
    if (ink.asyncContinueComplete) {
      pieces = 0;
      letters = 0;
    }
    goOn(limit);
  };
  ink.PerformLogicAndFlowControl = (piece) => {
    const isLogic = step(piece);
    const { evaluationStack, outputStream, callStack } = ink.state;
    const said = outputStream.at(-1);
    if (said !== last) letters += lengthOf(said);
    last = said;
    pieces++;
    if (lengthOf(evaluationStack.at(-1)) > VALUE || letters > LINE) throw endless(GROWS);
    if (pieces > PIECES) throw endless(ROUND);
    if (pieces % 64 === 0 && callStack.depth > NESTED) throw new Stumble({ kind: "overflow", message: DEEP });
    return isLogic;
  };
}

const GROWS = "The words grow and grow: a text is put together from itself. Does a loop add to it?";
const ROUND = "The story does not stop: it goes round and says nothing. Does a knot lead back to itself?";
const DEEP = "The story goes too deep. Does a function call itself, or a tunnel lead into itself?";

const endless = (message: string): Stumble => new Stumble({ kind: "endless", message });

function lengthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const words: unknown = Reflect.get(value, "value");
  return typeof words === "string" ? words.length : 0;
}
