import { outside, points, spline } from "../draw/curve.ts";
import { glow, group, path, type Shape, transform } from "../draw/shape.ts";
import { drawBeard, drawMoustache } from "./beard.ts";
import { drawBrow } from "./brows.ts";
import { drawEar, drawHearingAid } from "./ears.ts";
import { drawEye } from "./eyes.ts";
import { drawGlasses } from "./glasses.ts";
import type { HairDrawing } from "./hair/frame.ts";
import { drawHair } from "./hair/styles.ts";
import { drawMouth } from "./mouth.ts";
import { drawNose } from "./nose.ts";
import { drawAge, drawBlush, drawFreckles, drawFurrow, drawTear } from "./skin.ts";
import { SIDES, type Skull } from "./skull.ts";

/** The head in two layers: the body stands between the hair that hangs behind it and the rest. */
export interface Head {
  readonly back: Shape;
  readonly front: Shape;
  /** The face alone, without hair and ears. */
  readonly face: Shape;
}

export function drawHead(skull: Skull): Head {
  const { look, params } = skull;
  const hair = drawHair(skull);
  const placed = transform(0, look.wear.style === "hijab" ? 0 : -2 + params.pitch * 5, 0, [
    look.form.headW * 1.005,
    1,
  ]);
  const onHead = (layer: keyof HairDrawing): Shape => group(hair[layer], { transform: placed });
  const face = drawFace(skull);
  const brows = SIDES.map((side) => drawBrow(skull, side));
  const scarf = look.wear.style === "hijab";
  const coveredEars = scarf || look.wear.style === "long" || look.wear.style === "bob";
  return {
    back: onHead("back"),
    face,
    front: group([
      ...(coveredEars ? [] : SIDES.map((side) => drawEar(skull, side))),
      face,
      ...(scarf ? brows : []),
      onHead("front"),
      ...(scarf ? [] : brows),
      ...drawGlasses(skull),
      ...drawHearingAid(skull),
    ]),
  };
}

/** Skin, light and features, clipped to the outline of the head. */
function drawFace(skull: Skull): Shape {
  const { look, light, params, yaw } = skull;
  const head = skull.outline(0, 0);
  const crown = look.wear.style === "bald" ? 0.22 * params.key : 0;
  return group(
    [
      path(head, look.skin.shade),
      path(skull.outline(-16 - 6 * Math.max(0, yaw), -5), look.skin.base),
      path(skull.outline(-62, -24), light.key, { opacity: 0.1 * params.key }),
      ...hairShadow(skull),
      glow([yaw * 30 - 20, -100, 70, 44], light.key, { opacity: crown }),
      ...fromBelow(skull),
      ...drawBlush(skull),
      ...drawFreckles(skull),
      ...drawAge(skull),
      ...drawBeard(skull),
      ...drawFurrow(skull),
      drawMouth(skull),
      ...drawMoustache(skull),
      drawNose(skull),
      drawEye(skull, -1),
      drawEye(skull, 1),
      ...drawTear(skull),
      ...(light.under
        ? [path(outside(skull.outline(0, -6)), light.under.colour, { opacity: 0.7, rule: "evenodd" })]
        : []),
      path(outside(skull.outline(-5, 1.5)), light.rim, { opacity: 0.75 * params.rim, rule: "evenodd" }),
    ],
    { clip: head },
  );
}

/** What the hair throws on the forehead. */
function hairShadow({ look, yaw }: Skull): readonly Shape[] {
  const over = (() => {
    switch (look.wear.style) {
      case "bald":
        return null;
      case "bob":
        return points`-120 -10, ${-92 + yaw * 14} -34, ${-70 + yaw * 14} -62, ${-36 + yaw * 18} -96, ${10 + yaw * 16} -88,
          ${60 + yaw * 14} -62, ${88 + yaw * 10} -30, 94 30, 130 40, 130 -170, -120 -170`;
      case "long":
        return points`-120 0, -92 -40, ${-40 + yaw * 8} -56, ${20 + yaw * 8} -58, ${70 + yaw * 8} -58, 96 -36, 130 10,
          130 -170, -120 -170`;
      case "crop":
        return points`-120 -20, -94 -56, ${-76 + yaw * 10} -90, ${yaw * 12} -98, ${76 + yaw * 10} -90, 94 -56, 120 -20,
          130 -170, -120 -170`;
      default:
        return points`-120 0, ${-88 + yaw * 10} -40, ${-60 + yaw * 13} -78, ${yaw * 14} -84, ${60 + yaw * 13} -74,
          ${90 + yaw * 8} -38, 120 0, 130 -170, -120 -170`;
    }
  })();
  return over ? [path(spline(over, { tension: 0.8 }), look.skin.shade, { opacity: 0.6 })] : [];
}

/** A screen in the hands: light on chin, under the cheekbones, under the brows. */
function fromBelow({ light, params, yaw }: Skull): readonly Shape[] {
  if (!light.under) return [];
  const { colour, strength } = light.under;
  return [
    glow([yaw * 20, 150, 150, 190], colour, { opacity: 0.62 * strength }),
    ...SIDES.map((side) =>
      glow([side * 50, 40 + params.pitch * 14, 44, 24], colour, { opacity: 0.3 * strength }),
    ),
    ...SIDES.map((side) =>
      glow([side * 40, -34 + params.pitch * 10, 40, 12], colour, { opacity: 0.25 * strength }),
    ),
  ];
}
