import { points } from "../../draw/curve.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { lock, RIGHT } from "./lock.ts";

/** Cut close, with a straight edge at the forehead. */
export function crop(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const cap = points`
    ${-97 + slide * 0.2 + farL * 6} -12 .4, -104 -52, -102 -100, -78 -140, -30 -160, 34 -161, 82 -142, 106 -102, 106 -52,
    ${97 + slide * 0.2 - farR * 9} -12 .4, ${92 + slide * 0.4 - farR * 8} -56 .6, ${82 + Math.min(slide, 1)} -92 .5, ${40 + slide} -102,
    ${-2 + slide} -104, ${-44 + slide} -102, ${-84 + Math.max(slide * 0.9, -1)} -92 .5, ${-92 + slide * 0.4 + farL * 6} -56 .6`;
  return {
    back: [],
    front: [
      lock(cap, hair, {
        shade: [16, 34],
        tension: 0.9,
        rim: 0.6,
        rimWithin: RIGHT,
        strands: [[points`-78 -116, -44 -140, 6 -148`, 12, 0.35]],
      }),
    ],
  };
}
