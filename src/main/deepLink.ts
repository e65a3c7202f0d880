import { PACES, type Pace } from "../core/conversation/pace.ts";

/**
 * What the address asks for: `?evening=the-meeting&seed=7&pace=instant` opens an evening at once, with
 * `&from=pens` in its middle.
 */
export type DeepLink = {
  readonly evening: string | null;
  readonly seed: number | null;
  readonly pace: Pace | null;
  /** the knot (or knot.stitch) to begin at: such a talk is not kept */
  readonly from: string | null;
  /** what is not understood, in words for whoever wrote the address */
  readonly wrong: string | null;
};

/** @param evenings ids that there are */
export function readLink(search: string, evenings: readonly string[]): DeepLink {
  const query = new URLSearchParams(search);
  const evening = query.get("evening");
  const seed = query.get("seed");
  const pace = query.get("pace");
  const from = query.get("from");
  const nothing: DeepLink = { evening: null, seed: null, pace: null, from: null, wrong: null };
  if (evening !== null && !evenings.includes(evening)) {
    return {
      ...nothing,
      wrong: `There is no evening "${evening}" in this house. There is: ${evenings.join(", ")}.`,
    };
  }
  if (seed !== null && !/^\d{1,9}$/.test(seed)) {
    return { ...nothing, wrong: `"${seed}" is no seed: it is a whole number of up to nine digits.` };
  }
  const known = PACES.find((one) => one === pace);
  if (pace !== null && !known) {
    return { ...nothing, wrong: `"${pace}" is no pace: it is one of ${PACES.join(", ")}.` };
  }
  if (from !== null && (evening === null || !/^\w+(\.\w+)?$/.test(from))) {
    return {
      ...nothing,
      wrong: `"${from}" is no place to begin: it is a knot (or knot.stitch) of an evening.`,
    };
  }
  return { evening, from, seed: seed === null ? null : Number(seed), pace: known ?? null, wrong: null };
}
