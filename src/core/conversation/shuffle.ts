/**
 * A shuffled copy, the same for the same seed and turn: the order of the cards is state, not chance (DESIGN §1.5).
 * The numbers come from mulberry32, a 32-bit generator in four lines.
 */
export function shuffled<T>(items: readonly T[], seed: number, turn: number): readonly T[] {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
