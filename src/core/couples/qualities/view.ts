import { type Both, type Holder, otherSide, SIDES, type Side } from "../side.ts";
import type { Said } from "./said.ts";
import { CARDS, cardAt, isWritten, type QualitiesState, type Three, waitingFor } from "./state.ts";

/** A card that lies open. */
export type Turned = { readonly by: Side; readonly said: Said };

/** What the screen may show of it to whoever holds the device. */
export type QualitiesView =
  | { readonly stage: "hidden" }
  /** one's own three, while they are in one's own hands */
  | {
      readonly stage: "writing";
      readonly by: Side;
      readonly other: Side;
      readonly three: Three;
      readonly isReady: boolean;
    }
  /** in pairs; `next`: whose card comes, null after the last */
  | { readonly stage: "turning"; readonly turned: readonly Turned[]; readonly next: Side | null }
  /** all six; `kept`: both wanted them kept */
  | { readonly stage: "open"; readonly turned: readonly Turned[]; readonly kept: boolean };

/** Never depends on what the other has written and nobody has turned over (a law). */
export function viewQualities(state: QualitiesState, holder: Holder): QualitiesView {
  const waiting = waitingFor(state);
  if (holder !== waiting) return { stage: "hidden" };
  if (waiting !== "both") {
    const three = state.written[waiting];
    return { stage: "writing", by: waiting, other: otherSide(waiting), three, isReady: isWritten(three) };
  }
  const turned = turnedOf(state);
  if (state.turned < CARDS) return { stage: "turning", turned, next: cardAt(state, state.turned).by };
  if (state.turned === CARDS) return { stage: "turning", turned, next: null };
  return { stage: "open", turned, kept: areKept(state) };
}

/** The cards that lie open, in the order in which they were turned over. */
export function turnedOf(state: QualitiesState): readonly Turned[] {
  const steps = Array.from({ length: Math.min(state.turned, CARDS) }, (_, step) => cardAt(state, step));
  return steps.flatMap(({ by, place }) => {
    const said = state.written[by][place];
    return said ? [{ by, said }] : [];
  });
}

const areKept = ({ keep }: QualitiesState): boolean => SIDES.every((side) => keep[side] === true);

/** What is kept: what each of the two sees in the other; null unless all six lie open and both want it. */
export function keptForPractice(state: QualitiesState): Both<Three> | null {
  return state.turned >= CARDS && areKept(state) ? state.written : null;
}
