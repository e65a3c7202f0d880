import { ellipse } from "../draw/curve.ts";
import { clamp, glow, group, line, path, type Shape, transform } from "../draw/shape.ts";
import type { Side, Skull } from "./skull.ts";

/** One ear; it narrows and vanishes behind the head as that side turns away. */
export function drawEar(skull: Skull, side: Side): Shape {
  const { look, light, params } = skull;
  const spot = skull.at(side * 96 * look.form.headW, 10, -14);
  const seen = clamp(1 - side * skull.yaw * 1.4);
  const { skin, earring } = look;
  return group(
    [
      path(ellipse(0, 0, 17 * seen + 3, 27), side > 0 ? skin.shade : skin.base),
      path(ellipse(0, 0, 17 * seen + 3, 27), "#d8452f", { opacity: 0.25 * params.flush }),
      ...(light.under ? [glow([0, 20, 14, 12], light.under.colour, { opacity: 0.2 })] : []),
      line(
        `M${-side * 2} -12C${side * 9} -14 ${side * 9} 6 ${side} 12`,
        { colour: skin.line, width: 3 },
        { opacity: 0.6 },
      ),
      ...(earring ? [path(ellipse(side, 30, 4.5), earring)] : []),
    ],
    { transform: transform(spot.x, spot.y, side * 0.1), opacity: clamp(seen * 5) },
  );
}

/** A hearing aid behind the screen-left ear: close to the skin in colour, there for who looks. */
export function drawHearingAid(skull: Skull): readonly Shape[] {
  const aid = skull.look.hearingAid;
  if (!aid) return [];
  const spot = skull.at(-98 * skull.look.form.headW, 8, -8);
  return [
    group(
      [
        path("M-5 -24C-17 -31 -28 -19 -26 0C-25 12 -18 17 -15 11C-17 0 -14 -13 -4 -16Z", aid),
        line("M-21 -14C-24 -7 -23 2 -21 7", { colour: "#f5efe2", width: 2 }, { opacity: 0.5 }),
        line("M-6 -20C5 -20 8 -6 5 7", { colour: "#efe9dc", width: 2 }, { opacity: 0.7 }),
        path(ellipse(4, 9, 4), "#efe9dc", { opacity: 0.8 }),
      ],
      { transform: transform(spot.x, spot.y, -0.05), opacity: clamp(1 + skull.yaw * 1.2) },
    ),
  ];
}
