import { lerp } from "../draw/shape.ts";
import type { Params } from "./params.ts";
import { chance, eased, slotOf } from "./rhythm.ts";

/** A sign takes about this long, ms; the hands move in its first part and are held in the rest of it. */
const SIGN = 460;
const MOVES = 260;

/** What a hand does in one sign: two in five are made with one hand, while the other waits where it was. */
type HandAt = { readonly x: number; readonly y: number; readonly turn: number; readonly curl: number };
const REST: HandAt = { x: -0.1, y: 0.45, turn: -0.2, curl: 0.35 };

/**
 * Hands that say something: from sign to sign, each in its own place and shape. They are no signs of any language; the
 * words stand beside them. The mouth goes along, less than a speaker's.
 */
export function signed(params: Params, now: number, seed: number, speaking: number): Params {
  const { index, since } = slotOf(now, SIGN);
  const share = eased(since / MOVES);
  const hand = (side: 0 | 1): HandAt => {
    const [from, to] = [shapeOf(seed, index - 1, side), shapeOf(seed, index, side)];
    const between = (dial: keyof HandAt): number =>
      lerp(REST[dial], lerp(from[dial], to[dial], share), speaking);
    return { x: between("x"), y: between("y"), turn: between("turn"), curl: between("curl") };
  };
  const [left, right] = [hand(0), hand(1)];
  return {
    ...params,
    handLX: left.x,
    handLY: left.y,
    handLTurn: left.turn,
    handLCurl: left.curl,
    handRX: right.x,
    handRY: right.y,
    handRTurn: right.turn,
    handRCurl: right.curl,
  };
}

/** The waiting hand lies low; of two hands that move, every other sign is the same on both sides. */
function shapeOf(seed: number, index: number, side: 0 | 1): HandAt {
  const leads = chance(seed, index, 21);
  if (leads < 0.4 && (leads < 0.3 ? 1 : 0) !== side) return REST;
  const own = chance(seed, index, 22) < 0.5 ? 0 : side;
  const at = (kind: number): number => chance(seed, index, kind + own * 10);
  return {
    x: at(23) * 1.7 - 1,
    y: at(24) * 1.5 - 1,
    turn: at(25) * 1.3 - 0.8,
    curl: at(26) < 0.45 ? 0 : at(27),
  };
}
