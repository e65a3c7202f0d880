import { points, shifted, spline } from "../../draw/curve.ts";
import { path } from "../../draw/shape.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { hang, lock } from "./lock.ts";

const CROWN = "M30 -300H400V60H100V-60L90 -100L30 -136Z";

/** Combed back into a bun on the crown; two strands have come loose. */
export function bun(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const knot = points`-6 -232, 40 -216, 52 -182, 30 -154, -40 -154, -62 -184, -48 -218`;
  const nape = points`
    0 -168, 76 -156, 114 -104, 116 -30, 104 40, -104 40, -116 -30, -114 -104, -76 -156`;
  const parting = 10 + slide * 1.6;
  const right = points`
    ${parting} -152 .6, 60 -154, 108 -114, 116 -50, ${106 - farR * 10} 22, ${98 - farR * 14} 78 .4,
    ${95 - farR * 11} 10, ${92 - farR * 8 + slide * 0.2} -34, ${62 + slide} -78, ${parting} -108 .4`;
  const left = points`
    ${parting + 4} -154 .6, -52 -158, -106 -118, -118 -50, ${-108 + farL * 10} 24, ${-100 + farL * 14} 84 .4,
    ${-97 + farL * 11} 10, ${-94 + farL * 8 + slide * 0.2} -34, ${-66 + slide * 0.9} -70, ${-26 + slide} -96,
    ${parting + 2} -110 .4`;
  return {
    back: [
      lock(shifted(knot, -slide, 0), hair, {
        shade: [16, 18],
        rim: 0.5,
        strands: [[shifted(points`-44 -196, -10 -218, 24 -210`, -slide, 0), 8, 0.6]],
      }),
      path(spline(shifted(nape, -slide * 0.4, 0)), hair.colour.dark),
    ],
    front: [
      lock(hang(right, hair), hair, {
        rim: 0.55,
        rimWithin: CROWN,
        strands: [
          [points`${parting} -138, 66 -122, 98 -64`, 9, 0.6],
          [points`${parting} -126, 50 -104, 84 -64`, 4, 0.5],
        ],
      }),
      lock(hang(left, hair), hair, {
        strands: [
          [points`${parting} -138, -70 -122, -104 -64`, 9, 0.6],
          [points`${parting} -126, -52 -104, -90 -64`, 4, 0.5],
        ],
      }),
    ],
  };
}
