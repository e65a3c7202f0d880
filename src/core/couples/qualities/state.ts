import { type Both, otherSide, type Side } from "../side.ts";
import type { QualityId } from "./prompts.ts";
import type { Said } from "./said.ts";

/** Exactly three each: enough to have to look, few enough to mean it. */
export const PLACES = [0, 1, 2] as const;

export type Place = (typeof PLACES)[number];

/** What one of the two has written so far, place by place. */
export type Three = readonly [Said | null, Said | null, Said | null];

export type QualitiesEvent =
  /** null: taken out again */
  | { readonly kind: "wrote"; readonly place: Place; readonly said: Said | null }
  /** all three are given; `keep`: for Practice, if the other wants it too */
  | { readonly kind: "gave"; readonly keep: boolean }
  /** the next card was turned over */
  | { readonly kind: "turned" };

export type QualitiesCommand =
  | {
      readonly kind: "write";
      readonly place: Place;
      readonly quality: QualityId;
      /** as typed; null: this one is said aloud */
      readonly words: string | null;
    }
  | { readonly kind: "clear"; readonly place: Place }
  | { readonly kind: "give"; readonly keep: boolean }
  | { readonly kind: "turn" };

export type QualitiesState = {
  /** who writes first */
  readonly first: Side;
  readonly written: Both<Three>;
  /** whether one is kept for Practice; null: one still writes */
  readonly keep: Both<boolean | null>;
  /** how many of the six cards lie open; one more: they were laid side by side */
  readonly turned: number;
};

const NOTHING: Three = [null, null, null];

export const beginQualities = (first: Side = "left"): QualitiesState => ({
  first,
  written: { left: NOTHING, right: NOTHING },
  keep: { left: null, right: null },
  turned: 0,
});

export const isWritten = (three: Three): boolean => three.every((said) => said !== null);

/** Whose card is turned over at a step, and which: in pairs, and each pair begins with the other one. */
export function cardAt(
  { first }: QualitiesState,
  step: number,
): { readonly by: Side; readonly place: Place } {
  const place = PLACES[Math.floor(step / 2)] ?? 2;
  const opens = place % 2 === 0 ? first : otherSide(first);
  return { by: step % 2 === 0 ? opens : otherSide(opens), place };
}

/** How many cards there are to turn over. */
export const CARDS = PLACES.length * 2;

/** Who must have the device next: one after the other while they write, unseen; else both. */
export function waitingFor({ first, keep }: QualitiesState): Side | "both" {
  if (keep[first] === null) return first;
  const second = otherSide(first);
  return keep[second] === null ? second : "both";
}
