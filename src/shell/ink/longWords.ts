import type { Story as Ink } from "inkjs";

type Step = Ink["PerformLogicAndFlowControl"];

/** Characters of one value. A story that keeps its words in variables keeps a few hundred. */
const VALUE = 20_000;
/** Characters of everything that one line is put together from. */
const LINE = 100_000;

/**
 * Stops a story that doubles its words: twenty-four doublings are done in a millisecond, between two looks at any
 * clock, and what comes out ends the whole page and not only the story. Every piece is measured as it is passed.
 */
export function measureWords(ink: Ink): void {
  const step: Step = ink.PerformLogicAndFlowControl.bind(ink);
  let last: unknown = null;
  let line = 0;
  const measured: Step = (piece) => {
    const goesOn = step(piece);
    const { evaluationStack, outputStream } = ink.state;
    if (lengthOf(evaluationStack.at(-1)) > VALUE) ink.Error(TOO_LONG);
    const said = outputStream.at(-1);
    if (outputStream.length === 0) line = 0;
    if (said !== undefined && said !== last) line += lengthOf(said);
    last = said;
    if (line > LINE) {
      line = 0;
      ink.Error(TOO_LONG);
    }
    return goesOn;
  };
  ink.PerformLogicAndFlowControl = measured;
}

const TOO_LONG = "the words grow and grow: a text is put together from itself";

function lengthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const words: unknown = Reflect.get(value, "value");
  return typeof words === "string" ? words.length : 0;
}
