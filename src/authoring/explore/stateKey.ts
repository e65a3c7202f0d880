import type { Machine } from "../ink/machine.ts";
import type { Pieces } from "../ink/pieces.ts";

/** More visits than this to one place are not told apart. */
const VISITS = 4;

/** What of an Ink story's state can change what it says next: its variables, and the visits that conditions count. */
export function inkTraits({ state }: Machine, { variables, counted }: Pieces): readonly string[] {
  return [
    ...variables.map((name) => `${state.variablesState.GetVariableWithName(name)}`),
    ...counted.map((place) => `${Math.min(VISITS, state.VisitCountForContainer(place))}`),
  ];
}
