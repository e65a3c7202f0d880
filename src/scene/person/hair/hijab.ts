import { outside, points, shifted, spline, strand } from "../../draw/curve.ts";
import { group, line, type Point, path, type Shape } from "../../draw/shape.ts";
import type { Cloth } from "../look.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";

/** A headscarf: one cloth with a hole for the face, folds under the chin and over the shoulders. */
export function hijab(frame: HairFrame, scarf: Cloth): HairDrawing {
  const { slide, yaw, rim } = frame;
  const outer = points`
    ${-slide * 0.3} -182, ${70 - slide * 0.3} -168, ${116 - slide * 0.4} -110, ${124 - slide * 0.3} -30, 118 60, 112 120,
    132 176, 168 220 .5, 110 262, 10 278, -100 264, -168 222 .5, -134 176, -114 120, -120 60, ${-126 - slide * 0.3} -30,
    ${-118 - slide * 0.4} -110, ${-72 - slide * 0.3} -168`;
  const inner = points`
    ${slide * 0.9} -100, ${58 + slide * 0.9} -86, ${88 + slide * 0.5 - frame.farR * 9} -40, ${93 + slide * 0.3 - frame.farR * 10} 20,
    ${82 + slide * 0.3 - frame.farR * 4} 84, ${46 + yaw * 16} 126, ${yaw * 22} 141, ${-46 + yaw * 16} 126,
    ${-82 + slide * 0.3 + frame.farL * 4} 84, ${-93 + slide * 0.3 + frame.farL * 10} 20,
    ${-88 + slide * 0.5 + frame.farL * 9} -40, ${-58 + slide * 0.9} -86`;
  const [cloth, face] = [spline(outer), spline(inner)];
  const shadow = inner.map(([x, y]): Point => [x * 1.045, y * 1.035]);
  return {
    back: [path(cloth, scarf.shade)],
    front: [
      path(cloth + face, scarf.shade, { rule: "evenodd" }),
      group(
        [
          group(
            [
              path(spline(shifted(outer, -20, -8)), scarf.base),
              path(spline(points`-150 -150, -70 -150, -100 -40, -110 60, -150 90`), scarf.light, {
                opacity: 0.3,
              }),
              path(
                spline(points`-96 92, -60 140, 0 160, 62 140, 100 96, 120 150, 60 206, -20 214, -90 190`),
                scarf.shade,
                { opacity: 0.5 },
              ),
              ...folds(scarf, slide),
              path(outside(spline(shifted(outer, -7, 2))), rim.colour, {
                opacity: 0.6 * rim.strength,
                rule: "evenodd",
              }),
            ],
            { clip: cloth },
          ),
          path(spline(shadow), scarf.shade, { opacity: 0.75 }),
        ],
        { clip: cloth + face, clipRule: "evenodd" },
      ),
      line(face, { colour: scarf.light, width: 3 }, { opacity: 0.4 }),
    ],
  };
}

function folds(scarf: Cloth, slide: number): readonly Shape[] {
  const fold = (along: readonly Point[], width: number, bright: number): Shape =>
    line(
      strand(along),
      { colour: bright > 0 ? scarf.light : scarf.shade, width },
      { opacity: Math.abs(bright) },
    );
  return [
    fold(
      points`${-100 + slide * 0.5} -80, ${-60 + slide * 0.7} -138, ${4 + slide * 0.7} -152, ${66 + slide * 0.6} -136`,
      7,
      0.6,
    ),
    fold(points`-112 -30, ${-104 + slide * 0.4} -92`, 5, 0.5),
    fold(points`-90 110, ${-30 + slide} 176, ${60 + slide} 186, 112 150`, 6, 0.5),
    fold(points`-110 150, ${-40 + slide} 214, ${70 + slide} 222, 140 200`, 6, -0.9),
    fold(points`-130 200, -50 246, 60 250`, 5, 0.4),
    fold(points`96 60, 104 110, 86 150`, 5, -0.8),
  ];
}
