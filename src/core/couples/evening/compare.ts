import type { Both, Side } from "../side.ts";
import { bothIn, type Fork, isSame, type Option, optionAt } from "./fork.ts";

/** One fork, looked back at by two: what each would have said, and who saw the other's coming. */
export type Compared = {
  /** the last thing that was said before it */
  readonly said: string;
  /** no words: to stay, and say nothing */
  readonly chose: Both<string | null>;
  readonly same: boolean;
  readonly knew: Side | "both" | "neither";
};

/**
 * The forks that were opened to both, in the order of the evening. Nothing is counted, nothing put in order of
 * merit: there is not a number in it (a law). Exchanging the two exchanges what is said of them, and nothing else.
 */
export const compare = (forks: readonly Fork[]): readonly Compared[] =>
  forks.filter((fork) => bothIn(fork) && fork.way !== null).map(compared);

function compared(fork: Fork): Compared {
  const { left, right } = fork.secrets;
  return {
    said: fork.said,
    chose: { left: wordsOf(optionAt(fork, left.pick)), right: wordsOf(optionAt(fork, right.pick)) },
    same: isSame(fork),
    knew: whoKnew(left.guess === right.pick, right.guess === left.pick),
  };
}

const wordsOf = (option: Option | null): string | null => option?.words ?? null;

/** Who of the two saw the other's choice coming. */
export function whoKnew(left: boolean, right: boolean): Compared["knew"] {
  if (left && right) return "both";
  if (left) return "left";
  return right ? "right" : "neither";
}
