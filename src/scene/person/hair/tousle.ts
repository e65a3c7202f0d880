import { points, shifted, spline } from "../../draw/curve.ts";
import { path } from "../../draw/shape.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { lock, RIGHT } from "./lock.ts";

/** Thick and never combed: tufts above, a ragged fringe. */
export function tousle(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const nape = points`
    0 -168, 72 -158, 110 -112, 110 -46, 102 4, -102 4, -110 -46, -108 -112, -72 -158`;
  const front = points`
    ${-97 + slide * 0.2 + farL * 6} 10 .4, ${-112 + slide * 0.1} -44, -120 -98, -104 -140, -118 -158 .3, -74 -166,
    -66 -196 .3, -22 -184, 14 -202 .3, 40 -184, 86 -186 .3, 98 -152, 124 -138 .3, 118 -92, 114 -44,
    ${98 + slide * 0.2 - farR * 10} 8 .4, ${93 + slide * 0.3 - farR * 8} -40, ${80 + slide} -78, ${58 + slide} -100 .5,
    ${34 + slide} -72 .4, ${4 + slide} -98 .5, ${-18 + slide} -64 .4, ${-48 + slide} -92 .5, ${-66 + slide * 0.9} -62 .4,
    ${-84 + slide * 0.6} -84, ${-91 + slide * 0.3 + farL * 6} -40`;
  return {
    back: [path(spline(shifted(nape, -slide * 0.4, 0)), hair.colour.dark)],
    front: [
      lock(front, hair, {
        shade: [16, 30],
        tension: 0.95,
        rim: 0.55,
        rimWithin: RIGHT,
        strands: [
          [points`-88 -112, -62 -150, -14 -164`, 9, 0.5],
          [points`-40 -92, -46 -124, -20 -152`, 5, 0.4],
          [points`10 -100, 2 -134, 30 -164`, 5, 0.4],
          [points`60 -104, 62 -136, 84 -160`, 5, 0.35],
          [points`-70 -104, -78 -126, -66 -146`, 4, 0.4],
        ],
      }),
    ],
  };
}
