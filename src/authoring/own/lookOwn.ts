import type { OwnFile, OwnProblem } from "../../core/workshop/own.ts";
import { examine } from "../examine.ts";
import type { Effort } from "../invariants/gather.ts";
import { ownId, SPEECHLESS } from "./compileOwn.ts";
import { sortDropped } from "./dropped.ts";

/** How much is played in a closer look; "seconds" are counted in looks at the budget, not on a clock. */
const EFFORT: Effort = { random: 120, each: 8, exploring: 2, seeking: 1 };
/** Looks at the budget that stand for a second: on two cores of 2015 it is about that. */
const LOOKS = 900;
/** How often somebody is told how far it is. */
const TOLD = 60;

/**
 * Plays an evening over and over against everything that can be asked of one. The same files give the same answer on
 * every machine: its budget is work, not time.
 * @param seen told how many states were looked at so far
 */
export function lookOwn(
  files: readonly OwnFile[],
  standard: readonly OwnFile[],
  seen: (states: number) => void,
): { readonly problems: readonly OwnProblem[]; readonly states: number } {
  const dropped = sortDropped(files, standard);
  if (!("main" in dropped)) return { problems: dropped, states: 0 };
  let looks = 0;
  const spent = (): number => {
    looks++;
    if (looks % TOLD === 0) seen(looks);
    return looks / LOOKS;
  };
  const { main, read } = dropped;
  const examined = examine({
    id: ownId(main.name),
    sources: { file: main.name, read },
    standing: SPEECHLESS,
    before: null,
    spent,
    effort: EFFORT,
  });
  const problems = examined?.found ?? [];
  return {
    problems: problems.map(({ file, line, severity, message }) => ({ file, line, severity, message })),
    states: examined?.evidence?.states ?? 0,
  };
}
