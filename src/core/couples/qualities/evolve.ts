import type { By, Side } from "../side.ts";
import type { Said } from "./said.ts";
import type { Place, QualitiesEvent, QualitiesState, Three } from "./state.ts";

/** What one event makes of it. Knows no clock: nothing here must be done in time. */
export function evolveQualities(state: QualitiesState, { by, event }: By<QualitiesEvent>): QualitiesState {
  switch (event.kind) {
    case "wrote":
      return by === "both" ? state : withSaid(state, by, event);
    case "gave":
      return by === "both" ? state : { ...state, keep: { ...state.keep, [by]: event.keep } };
    case "turned":
      return { ...state, turned: state.turned + 1 };
  }
}

function withSaid(
  state: QualitiesState,
  by: Side,
  { place, said }: { readonly place: Place; readonly said: Said | null },
): QualitiesState {
  const [a, b, c] = state.written[by];
  const three: Three = [place === 0 ? said : a, place === 1 ? said : b, place === 2 ? said : c];
  return { ...state, written: { ...state.written, [by]: three } };
}
