import { points, shifted, spline } from "../../draw/curve.ts";
import { path } from "../../draw/shape.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { lock, RIGHT } from "./lock.ts";

/** Short and full, brushed up from the forehead. */
export function short(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const nape = points`
    0 -166, 70 -156, 106 -112, 107 -50, 98 -6, -98 -6, -107 -50, -106 -112, -70 -156`;
  const front = points`
    ${-96 + slide * 0.2 + farL * 6} 2 .4, ${-108 + slide * 0.1} -50, -112 -104, -84 -152, -30 -178, 36 -180, 92 -156,
    116 -108, 110 -50, ${97 + slide * 0.2 - farR * 10} 2 .4, ${92 + slide * 0.3 - farR * 8} -46, ${76 + slide} -84,
    ${40 + slide} -94, ${-6 + slide} -86, ${-50 + slide} -98, ${-80 + slide * 0.9} -80, ${-90 + slide * 0.3 + farL * 6} -44`;
  return {
    back: [path(spline(shifted(nape, -slide * 0.4, 0)), hair.colour.dark)],
    front: [
      lock(front, hair, {
        shade: [18, 30],
        tension: 0.95,
        rim: 0.55,
        rimWithin: RIGHT,
        strands: [
          [points`-84 -118, -50 -152, 0 -164`, 10, 0.55],
          [points`-60 -116, -28 -138, 10 -146`, 5, 0.45],
          [points`30 -150, 66 -136, 88 -108`, 6, 0.35],
        ],
      }),
    ],
  };
}
