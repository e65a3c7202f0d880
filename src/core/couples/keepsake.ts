import type { Compared } from "./evening/compare.ts";
import type { QualitiesState } from "./qualities/state.ts";
import { type Turned, turnedOf } from "./qualities/view.ts";
import { type Both, type By, type Holder, otherSide, SIDES, type Side } from "./side.ts";
import type { QuestionId } from "./turn/deck.ts";
import type { TurnState } from "./turn/state.ts";
import { type Felt, shownOf } from "./turn/understood.ts";

/** One thing that may stand on the page: nothing that was not open to both. */
export type KeepItem =
  | { readonly kind: "question"; readonly question: QuestionId }
  | { readonly kind: "felt"; readonly felt: Both<Felt> }
  | { readonly kind: "quality"; readonly by: Side; readonly said: Turned["said"] }
  | { readonly kind: "fork"; readonly fork: Compared };

/** The places of the items one would keep; `null`: not answered yet. */
type Yes = readonly number[] | null;

export type KeepsakeEvent = { readonly kind: "agreed"; readonly to: readonly number[] };
export type KeepsakeCommand = { readonly kind: "agree"; readonly to: readonly number[] };

export type KeepsakeState = {
  readonly items: readonly KeepItem[];
  /** who is asked first */
  readonly first: Side;
  readonly yes: Both<Yes>;
};

export const beginKeepsake = (items: readonly KeepItem[], first: Side = "left"): KeepsakeState => ({
  items,
  first,
  yes: { left: null, right: null },
});

/** Each is asked once, alone. */
export function decideKeepsake(
  state: KeepsakeState,
  command: KeepsakeCommand,
  { by }: Omit<By<never>, "event">,
): readonly KeepsakeEvent[] {
  if (by === "both" || by !== waitingFor(state)) return [];
  const to = state.items.flatMap((_, at) => (command.to.includes(at) ? [at] : []));
  return [{ kind: "agreed", to }];
}

export const evolveKeepsake = (state: KeepsakeState, { by, event }: By<KeepsakeEvent>): KeepsakeState =>
  by === "both" ? state : { ...state, yes: { ...state.yes, [by]: event.to } };

/** Who must have the device next. */
export function waitingFor({ first, yes, items }: KeepsakeState): Side | "both" {
  if (items.length === 0) return "both";
  if (yes[first] === null) return first;
  const second = otherSide(first);
  return yes[second] === null ? second : "both";
}

export type KeepsakeView =
  | { readonly stage: "hidden" }
  | {
      readonly stage: "choosing";
      readonly by: Side;
      readonly other: Side;
      readonly items: readonly KeepItem[];
    }
  /** only what both said yes to; what is not here is nobody's no */
  | { readonly stage: "page"; readonly kept: readonly KeepItem[] };

/** Never depends on what the other said yes to before both have answered, nor ever on whose no it was (laws). */
export function viewKeepsake(state: KeepsakeState, holder: Holder): KeepsakeView {
  const waiting = waitingFor(state);
  if (holder !== waiting) return { stage: "hidden" };
  if (waiting !== "both") {
    return { stage: "choosing", by: waiting, other: otherSide(waiting), items: state.items };
  }
  const isKept = (at: number): boolean => SIDES.every((side) => state.yes[side]?.includes(at) === true);
  return { stage: "page", kept: state.items.filter((_, at) => isKept(at)) };
}

/** What of a talk of the two may be kept: the card, and how understood they felt if both said it. */
export function itemsOfTurn({ question, stage, given }: TurnState): readonly KeepItem[] {
  if (stage !== "shown") return [];
  const { felt } = shownOf(given);
  return [
    ...(question ? [{ kind: "question" as const, question }] : []),
    ...(felt ? [{ kind: "felt" as const, felt }] : []),
  ];
}

/** What each sees in the other, as far as it was turned over: first one's three, then the other's. */
export function itemsOfQualities(state: QualitiesState): readonly KeepItem[] {
  const turned = turnedOf(state);
  return SIDES.flatMap((side) =>
    turned.filter(({ by }) => by === side).map(({ by, said }) => ({ kind: "quality" as const, by, said })),
  );
}

export const itemsOfEvening = (compared: readonly Compared[]): readonly KeepItem[] =>
  compared.map((fork) => ({ kind: "fork", fork }));
