import type { Option } from "./search.ts";

/**
 * How often each reply was given, in which circumstances: once for each trait of the places it was given at. A reply
 * that was given a hundred times, but never with the lamp in hand, is as new there as one that was never given.
 */
export type Tried = {
  /** how often the rarest pair of this reply and a trait of the place was met; 0 is new */
  least(option: Option, traits: readonly string[]): number;
  add(option: Option, traits: readonly string[]): void;
};

export function counting(): Tried {
  const counts = new Map<string, Map<string, number>[]>();
  const of = (name: string, traits: readonly string[]): Map<string, number>[] => {
    const known = counts.get(name);
    if (known) return known;
    const made = traits.map(() => new Map<string, number>());
    counts.set(name, made);
    return made;
  };
  return {
    least({ name }, traits) {
      let least = Number.POSITIVE_INFINITY;
      for (const [i, count] of of(name, traits).entries()) {
        least = Math.min(least, count.get(traits[i] ?? "") ?? 0);
        if (least === 0) break;
      }
      return least === Number.POSITIVE_INFINITY ? 0 : least;
    },
    add({ name }, traits) {
      for (const [i, count] of of(name, traits).entries()) {
        const trait = traits[i] ?? "";
        count.set(trait, (count.get(trait) ?? 0) + 1);
      }
    },
  };
}
