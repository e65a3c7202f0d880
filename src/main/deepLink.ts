import { PACES, type Pace } from "../core/conversation/pace.ts";

/** What the address asks for: `?evening=the-meeting&seed=7&pace=instant` opens an evening at once. */
export type DeepLink = {
  readonly evening: string | null;
  readonly seed: number | null;
  readonly pace: Pace | null;
  /** what is not understood, in words for whoever wrote the address */
  readonly wrong: string | null;
};

/** @param evenings ids that there are */
export function readLink(search: string, evenings: readonly string[]): DeepLink {
  const query = new URLSearchParams(search);
  const evening = query.get("evening");
  const seed = query.get("seed");
  const pace = query.get("pace");
  const nothing: DeepLink = { evening: null, seed: null, pace: null, wrong: null };
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
  return { evening, seed: seed === null ? null : Number(seed), pace: known ?? null, wrong: null };
}
