import { curve, ellipse } from "../draw/curve.ts";
import { clamp, group, lerp, line, path, type Shape } from "../draw/shape.ts";
import type { Side, Skull } from "./skull.ts";

/** The nose: a shaded flank away from the light (or from the turn), its base, a small shine. */
export function drawNose(skull: Skull): Shape {
  const { at, look, params } = skull;
  const long = look.form.noseL * 6;
  const wide = 17 * look.form.noseW;
  const [tip, base] = [at(0, 36 + long, 104 + long), at(0, 46 + long, 88)];
  const [left, right] = [at(-wide, 42 + long, 86), at(wide, 42 + long, 86)];
  const toRight = clamp(0.5 + (skull.yaw + 0.12) * 4);
  const under = curve`M${left.x} ${left.y + 1}C${left.x + 2} ${left.y + 8} ${base.x - 6} ${base.y + 3} ${base.x} ${base.y + 5}C${base.x + 6} ${base.y + 3} ${right.x - 2} ${right.y + 8} ${right.x} ${right.y + 1}`;
  return group([
    path(flank(skull, 1), look.skin.shade, { opacity: 0.8 * toRight }),
    path(flank(skull, -1), look.skin.shade, { opacity: 0.8 * (1 - toRight) }),
    path(ellipse(tip.x, tip.y + 1, wide * 0.8, 10), "#d8503f", { opacity: 0.22 * params.sore }),
    line(under, { colour: look.skin.line, width: 3.2 }, { opacity: 0.85 }),
    path(ellipse(tip.x - lerp(-3, 3, toRight), tip.y - 6, 4.5, 6), "#ffffff", { opacity: 0.22 }),
  ]);
}

function flank({ at, look }: Skull, side: Side): string {
  const long = look.form.noseL * 6;
  const bridge = at(0, -14, 86);
  const tip = at(0, 36 + long, 104 + long);
  const base = at(0, 46 + long, 88);
  const wing = at(side * 17 * look.form.noseW, 42 + long, 86);
  const half = { x: lerp(bridge.x, wing.x, 0.7), y: lerp(bridge.y, wing.y, 0.5) };
  return curve`M${bridge.x + side * 5} ${bridge.y}C${bridge.x + side * 6} ${bridge.y + 22} ${tip.x + side * 3} ${tip.y - 20} ${tip.x + side * 5} ${tip.y - 3}C${tip.x + side * 8} ${tip.y + 8} ${tip.x} ${tip.y + 10} ${base.x} ${base.y + 4}C${base.x + side * 8} ${base.y + 7} ${wing.x + side * 3} ${wing.y + 8} ${wing.x + side * 4} ${wing.y - 2}C${wing.x + side * 3} ${wing.y - 12} ${half.x + side * 4} ${half.y} ${bridge.x + side * 5} ${bridge.y}Z`;
}
