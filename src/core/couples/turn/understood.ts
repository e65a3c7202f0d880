import { type Both, SIDES } from "../side.ts";

/** How understood one felt: words, and no numbers behind them. */
export const FELT = ["hardly", "places", "roughly", "mostly", "wholly"] as const;

export type Felt = (typeof FELT)[number];

/** What one says, or keeps to oneself: both are answers. */
export type Told = Felt | "mine";

/** What one of the two gave: how understood they felt, and what they think the other will say. */
export type Answer = { readonly felt: Told; readonly guess: Told };

/** What both may see of it. Null: it stays with whom it belongs to, and nobody is told who kept what. */
export type Shown = { readonly felt: Both<Felt> | null; readonly guess: Both<Felt> | null };

/**
 * Shown only what both gave: if one of the two kept it, whichever, it is as if both had. Guesses are shown only beside
 * what they guessed at.
 */
export function shownOf(given: Both<Answer | null>): Shown {
  const felt = bothOf(given, "felt");
  return { felt, guess: felt && bothOf(given, "guess") };
}

function bothOf({ left, right }: Both<Answer | null>, which: keyof Answer): Both<Felt> | null {
  if (!left || !right) return null;
  const one = left[which];
  const other = right[which];
  return one === "mine" || other === "mine" ? null : { left: one, right: other };
}

export const bothGave = (given: Both<Answer | null>): boolean => SIDES.every((side) => given[side] !== null);
