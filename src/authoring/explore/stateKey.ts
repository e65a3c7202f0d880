import type { Machine } from "../ink/machine.ts";
import type { Pieces } from "../ink/pieces.ts";

/** More visits than this to one place are not told apart. */
const VISITS = 4;

/** What of an Ink story's state can change what it says next: its variables, and the visits that conditions count. */
export function inkKey({ state }: Machine, { variables, counted }: Pieces): string {
  const values = variables.map((name) => `${state.variablesState.GetVariableWithName(name)}`);
  const visits = counted.map((place) => Math.min(VISITS, state.VisitCountForContainer(place)));
  return `${values.join(",")};${visits.join("")}`;
}
