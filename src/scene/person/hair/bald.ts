import { points } from "../../draw/curve.ts";
import type { Shape } from "../../draw/shape.ts";
import type { Side } from "../skull.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { lock } from "./lock.ts";

/** A tuft above each ear. */
export function bald(hair: HairFrame): HairDrawing {
  return {
    back: [],
    front: [tuft(hair, -1), tuft(hair, 1)],
  };
}

function tuft(hair: HairFrame, side: Side): Shape {
  const { slide } = hair;
  const far = side < 0 ? hair.farL : hair.farR;
  const outline = points`
    ${side * (93 - 9 * far) + slide * 0.2} 20 .4, ${side * (104 - 13 * far)} 26, ${side * (121 - 15 * far)} -4,
    ${side * (118 - 13 * far)} -44, ${side * (104 - 8 * far)} -74, ${side * (93 - 5 * far) + slide * 0.3} -64 .5,
    ${side * (95 - 10 * far) + slide * 0.2} -24`;
  const inward = -10 * far;
  return lock(outline, hair, {
    shade: [8, 12],
    rim: side > 0 ? 0.6 : 0,
    strands: [
      [points`${side * (112 + inward)} -30, ${side * (108 + inward)} -58`, 4, 0.7],
      [points`${side * (104 + inward)} 4, ${side * (108 + inward)} -16`, 3, 0.6],
    ],
  });
}
