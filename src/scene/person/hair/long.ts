import { points, shifted } from "../../draw/curve.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { hang, lock, mass, RIGHT } from "./lock.ts";

/** Long and straight down the back, with a full fringe. */
export function long(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const back = points`
    0 -174, 76 -160, 120 -106, 130 -20, 134 90, 142 200, 134 290 .4, 70 282, 0 270, -70 282, -134 290 .4, -142 200,
    -134 90, -130 -20, -120 -106, -76 -160`;
  const fringe = points`
    ${-98 + slide * 0.3 + farL * 7} 2 .4, -116 -40, -112 -110, -66 -156, 4 -168, 70 -154, 114 -106, 116 -36,
    ${97 + slide * 0.3 - farR * 11} 4 .4, ${92 + slide * 0.4 - farR * 8} -44 .5, ${72 + slide} -72, ${36 + slide} -68,
    ${2 + slide} -72, ${-34 + slide} -67, ${-72 + slide * 0.9} -71, ${-92 + slide * 0.4 + farL * 5} -44 .5`;
  return {
    back: [
      mass(hang(shifted(back, -slide * 0.9, 0), hair, 0.85), hair, [
        [hang(shifted(points`-116 -20, -124 90, -126 220`, -slide * 0.9, 0), hair, 0.85), 8, 0.4],
        [hang(shifted(points`110 60, 116 150, 116 230`, -slide * 0.9, 0), hair, 0.85), 5, 0.3],
      ]),
    ],
    front: [
      lock(fringe, hair, {
        shade: [8, 40],
        tension: 0.9,
        rim: 0.5,
        rimWithin: RIGHT,
        strands: [
          [points`-80 -108, -46 -130, 0 -136, 48 -130, 82 -110`, 13, 0.42],
          [points`${-20 + slide * 0.6} -108, ${-24 + slide * 0.8} -82`, 3, 0.4],
          [points`${28 + slide * 0.6} -110, ${32 + slide * 0.8} -84`, 3, 0.35],
          [points`${-62 + slide * 0.6} -106, ${-70 + slide * 0.8} -82`, 3, 0.35],
        ],
      }),
    ],
  };
}
