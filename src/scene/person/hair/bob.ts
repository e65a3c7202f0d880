import { points, shifted } from "../../draw/curve.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { hang, lock, mass } from "./lock.ts";

/** Chin-length, parted on the left, two curtains beside the face. */
export function bob(hair: HairFrame): HairDrawing {
  const { slide, farL, farR } = hair;
  const nape = points`
    ${slide * 0.2} -176, 78 -160, 124 -104, 136 -20, 140 60, 132 118, 96 146 .5, 60 120, 0 110, -60 120, -96 150 .5,
    -136 120, -146 60, -138 -20, -124 -104, -78 -160`;
  const parting = -34 + slide * 1.6;
  const right = points`
    ${parting} -150 .6, ${parting + 50} -158, ${98 + slide * 0.4} -128, ${126 + slide * 0.1} -64, ${124 - farR * 6} 8,
    ${118 - farR * 7} 70, ${108 - farR * 12} 98 .5, ${97 - farR * 9} 40, ${93 - farR * 7 + slide * 0.2} -22,
    ${74 + slide} -58, ${30 + slide} -84, ${parting + 6} -112 .4`;
  const left = points`
    ${parting + 8} -152 .6, ${parting - 34} -150, ${-102 + slide * 0.4} -120, ${-128 + slide * 0.1} -62,
    ${-127 + farL * 6} 10, ${-122 + farL * 7} 74, ${-110 + farL * 10} 104 .5, ${-98 + farL * 8} 40,
    ${-95 + farL * 7 + slide * 0.2} -24, ${-82 + slide * 0.9} -66, ${parting - 22} -96, ${parting + 6} -114 .4`;
  return {
    back: [
      mass(hang(shifted(nape, -slide * 0.45, 0), hair), hair, [
        [hang(points`-128 -40, -134 40, -122 110`, hair), 7, 0.35],
        [hang(points`112 40, 114 90, 104 124`, hair), 5, 0.25],
      ]),
    ],
    front: [
      lock(hang(right, hair, 0.5), hair, {
        shade: [22, 26],
        strands: [
          [points`${parting + 14} -138, ${70 + slide * 0.5} -108, 104 -48, 106 20`, 9, 0.5],
          [points`${parting + 10} -126, ${52 + slide * 0.6} -98, 84 -54`, 4, 0.4],
          [points`${parting + 24} -146, ${84 + slide * 0.5} -124, 116 -70`, 3, 0.35],
        ],
      }),
      lock(hang(left, hair, 0.5), hair, {
        shade: [26, 16],
        strands: [
          [points`${parting - 10} -138, ${-86 + slide * 0.5} -108, -110 -48, -110 20`, 8, 0.42],
          [points`${parting - 6} -126, ${-70 + slide * 0.5} -98, -100 -54`, 4, 0.4],
          [points`${parting - 18} -146, ${-96 + slide * 0.5} -124, -120 -70`, 3, 0.35],
        ],
      }),
    ],
  };
}
