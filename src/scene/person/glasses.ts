import { curve, ellipse, points, spline } from "../draw/curve.ts";
import { group, line, path, type Shape } from "../draw/shape.ts";
import { eyePlace } from "./eyes.ts";
import { SIDES, type Side, type Skull } from "./skull.ts";

/** Spectacles: they sit where the eyes are, so they turn and narrow with them. */
export function drawGlasses(skull: Skull): readonly Shape[] {
  const { glasses, form } = skull.look;
  if (!glasses) return [];
  const round = glasses.kind === "round";
  const frame = (width: number) => ({ colour: glasses.colour, width });
  const lens = (side: Side) => {
    const { place, squash } = eyePlace(skull, side);
    const spot = skull.at(side * 42 * form.eyeGap * form.headW, 2, 82);
    const x = side * Math.min(side * spot.x, side * place.x + 7);
    return { x, y: spot.y + skull.params.pitch * 2, w: Math.max(squash, 0.5) };
  };
  const outline = ({ x, y, w }: ReturnType<typeof lens>): string =>
    round
      ? ellipse(x, y, 35 * w, 33)
      : spline(points`
          ${x - 38 * w} ${y - 22} .5, ${x} ${y - 27}, ${x + 38 * w} ${y - 22} .5, ${x + 37 * w} ${y + 14},
          ${x + 22 * w} ${y + 27} .8, ${x - 22 * w} ${y + 27} .8, ${x - 37 * w} ${y + 14}`);
  const [left, right] = [lens(-1), lens(1)];
  const bridge = curve`M${left.x + 35 * left.w} ${left.y - 5}Q${(left.x + right.x) / 2} ${left.y - 14} ${right.x - 35 * right.w} ${right.y - 5}`;
  return [
    ...[left, right].map((at) =>
      group(
        [
          path(outline(at), "#cfe9ff", { opacity: 0.05 }),
          path(
            curve`M${at.x - 26 * at.w} ${at.y + 20}L${at.x - 4} ${at.y - 28}H${at.x + 10}L${at.x - 12 * at.w} ${at.y + 28}Z`,
            "#ffffff",
            { opacity: 0.1 },
          ),
        ],
        { clip: outline(at) },
      ),
    ),
    ...[left, right].map((at) => line(outline(at), frame(round ? 4.4 : 5.6))),
    line(bridge, frame(4.6)),
    ...SIDES.map((side) => {
      const at = side < 0 ? left : right;
      const ear = skull.at(side * 97 * form.headW, -4, -10);
      const hinge = at.x + side * 36 * at.w;
      const end = side * Math.max(side * ear.x, side * hinge);
      return line(curve`M${hinge} ${at.y - 6}L${end} ${ear.y}`, frame(4));
    }),
  ];
}
