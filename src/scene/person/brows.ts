import { points, spline } from "../draw/curve.ts";
import { clamp, group, path, type Shape, transform } from "../draw/shape.ts";
import type { Side, Skull } from "./skull.ts";

/** At rest the inner ends stand a little higher: level brows look stern. */
const REST = 0.17;

/** One brow, tapered, cut off at the edge of the head. */
export function drawBrow(skull: Skull, side: Side): Shape {
  const { params, look } = skull;
  const { furrow, browOut, browSkew } = params;
  const browIn = params.browIn + REST * (1 - clamp(furrow));
  const raise = browSkew * (side > 0 ? 1 : -0.45);
  const lifted = raise * 9 + Math.max(0, Math.min(browIn, browOut)) * 12;
  const spot = skull.at(side * 42 * look.form.eyeGap * look.form.headW, -50 - lifted, 78);
  const up = Math.max(0, browIn);
  const inner = { x: -26 - furrow * 6, y: 3 - browIn * 15 + furrow * 9 * (1 - 0.75 * clamp(browIn * 1.2)) };
  const middle = {
    x: 4 + up * 3,
    y: -7 - browIn * 2.2 - browOut * 6.5 + furrow * 3 - Math.max(0, raise) * 3,
  };
  const outer = { x: 34 - up * 2, y: 3 - browOut * 11 + up * 7 };
  const thick = 5 * look.form.browW;
  const brow = spline(points`
    ${inner.x} ${inner.y - thick} .4, ${middle.x - 8} ${middle.y - thick + 1}, ${middle.x + 12} ${middle.y - thick + 3},
    ${outer.x} ${outer.y - 1} .3, ${middle.x + 12} ${middle.y + thick - 1}, ${middle.x - 8} ${middle.y + thick},
    ${inner.x + 1} ${inner.y + thick} .4`);
  const squash = Math.min(skull.squash(side * 42, 78), 1.12);
  const placed = transform(spot.x, spot.y, side * look.form.browTilt * 0.1, [side * squash, 1]);
  return group([group([path(brow, look.brow)], { transform: placed })], { clip: skull.outline(0, 0) });
}
