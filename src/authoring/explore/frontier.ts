import type { Dice } from "../players/dice.ts";

/** What has not been tried, in piles by how often the like was. */
export type Frontier<Entry> = {
  put(entry: Entry, tried: number): void;
  /** the one tried least by now; of equals the newest, so that a walk goes on to its end */
  take(triedNow: (entry: Entry) => number): Entry | null;
  any(roll: Dice): Entry | null;
};

/** More often than this is all the same. */
const PILES = 64;

export function frontier<Entry>(): Frontier<Entry> {
  const piles: Entry[][] = Array.from({ length: PILES }, () => []);
  const put = (entry: Entry, tried: number): void => {
    piles[Math.min(PILES - 1, tried)]?.push(entry);
  };
  return {
    put,
    take(triedNow) {
      for (const [tried, pile] of piles.entries()) {
        for (let one = pile.pop(); one !== undefined; one = pile.pop()) {
          const now = triedNow(one);
          if (now <= tried || tried === PILES - 1) return one;
          put(one, now);
        }
      }
      return null;
    },
    any(roll) {
      const filled = piles.filter(({ length }) => length > 0);
      if (filled.length === 0) return null;
      const pile = roll.any(filled);
      const at = Math.floor(roll.next() * pile.length);
      const last = pile.pop();
      const one = at < pile.length ? pile[at] : last;
      if (at < pile.length && last !== undefined) pile[at] = last;
      return one ?? null;
    },
  };
}
