import { made, RATE, type Signal, samples } from "./signal.ts";

/** Chance that is always the same: numbers from 0 to below 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let h = Math.imul(state ^ (state >>> 15), 1 | state);
    h = (h + Math.imul(h ^ (h >>> 7), 61 | h)) ^ h;
    return ((h ^ (h >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** White noise, −1 to 1. */
export function white(length: number, seed: number): Signal {
  const throwOne = dice(seed);
  return made(length, () => throwOne() * 2 - 1);
}

/** A slow wandering from 0 to 1 that is the same again after `length` s. */
export function wander(length: number, waves: number, seed: number): (t: number) => number {
  const throwOne = dice(seed);
  const parts = Array.from({ length: waves }, (_, i) => ({
    turns: i + 1,
    phase: throwOne() * 2 * Math.PI,
    share: 1 / (i + 1),
  }));
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return (t) =>
    0.5 +
    (0.5 / whole) *
      parts.reduce(
        (sum, { turns, phase, share }) => sum + share * Math.sin((2 * Math.PI * turns * t) / length + phase),
        0,
      );
}

/** Seconds at which something happens by chance, `count` of them in `length`. */
export function moments(length: number, count: number, seed: number): readonly number[] {
  const throwOne = dice(seed);
  return Array.from({ length: count }, () => Math.floor(throwOne() * samples(length)) / RATE);
}
