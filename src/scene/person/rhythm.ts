import { clamp } from "../draw/shape.ts";

/** Time cut into slots of `length` ms: which one it is, and how long it has lasted. */
export function slotOf(now: number, length: number): { readonly index: number; readonly since: number } {
  const index = Math.floor(now / length);
  return { index, since: now - index * length };
}

/** A number from 0 to below 1 that is always the same for the same three: chance without dice. */
export function chance(seed: number, index: number, kind: number): number {
  let h =
    Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index | 0, 0x85ebca6b) ^ Math.imul(kind | 0, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}

/** 0 below 0, 1 above 1, and a soft start and end between. */
export function eased(share: number): number {
  const t = clamp(share);
  return t * t * (3 - 2 * t);
}
