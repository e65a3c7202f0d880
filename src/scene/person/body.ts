import { curve, outside, points, shifted, spline, strand } from "../draw/curve.ts";
import { clamp, glow, group, line, path, type Shape } from "../draw/shape.ts";
import { drawCollar } from "./collar.ts";
import { headX, neckOutline, type Torso } from "./torso.ts";

/** Neck, then torso, then the collar that lies over both. */
export function drawBody(torso: Torso): Shape {
  const { look, light, params, neckX, outline, shoulder } = torso;
  const { top } = look;
  const d = spline(outline, { tension: 0.92 });
  const moved = (dx: number, dy: number): string => spline(shifted(outline, dx, dy), { tension: 0.92 });
  const [left, right] = [shoulder(-1), shoulder(1)];
  const turned = Math.abs(params.bodyYaw);
  const stands = look.collar.kind === "roll";
  const chinShade = stands || look.collar.kind === "crew" ? 0.55 : 0.25;
  const fold = (width: number) => ({ colour: top.shade, width });
  return group([
    ...drawNeck(torso),
    path(d, top.shade),
    group(
      [
        path(moved(-22, -4), top.base),
        glow([left * 0.92, 150, Math.abs(left) * 0.5, 280], top.light, { opacity: 0.5 * params.key }),
        ...(stands ? [] : drawCollar(torso)),
        glow([neckX + params.yaw * 14 + 8, 22, 140, 60], top.shade, { opacity: chinShade }),
        line(
          strand(points`
            ${neckX + params.bodyYaw * 4} 60, ${neckX + params.bodyYaw * 16} 160, ${neckX + params.bodyYaw * 10} 300`),
          fold(5),
          { opacity: 0.45 * clamp(turned * 1.4 - 0.2) },
        ),
        line(strand(points`${left * 0.62} 150, ${left * 0.5} 210, ${left * 0.52} 280`), fold(5), {
          opacity: 0.6,
        }),
        line(
          strand(points`${right * 0.6} 140, ${right * 0.5} 220, ${right * 0.55} 300`),
          { colour: "#000000", width: 5 },
          { opacity: 0.12 },
        ),
        ...(light.under ? [glow([0, 130, 190, 130], light.under.colour, { opacity: 0.4 })] : []),
        group([path(outside(moved(-7, 3)), light.rim, { opacity: 0.6 * params.rim, rule: "evenodd" })], {
          clip: curve`M${neckX + 78} -200H700V700H${neckX + 78}Z`,
        }),
      ],
      { clip: d },
    ),
    ...(stands ? drawCollar(torso) : []),
  ]);
}

/** The neck under the shadow of the chin; a chin drawn back folds the skin above it. */
function drawNeck(torso: Torso): readonly Shape[] {
  const { look, light, params, neckX } = torso;
  const { skin, form } = look;
  const neck = neckOutline(torso);
  const x = headX(torso);
  const slant = params.yaw * 16;
  const chin = points`
    ${x - 90} -120, 120 -120, 110 20, ${40 + slant} -6, ${-10 + slant} -2, ${-56 + params.yaw * 12} -34`;
  const sinew = strand(points`${x - 24} -34, ${x - 18} -6, ${neckX - 10} 14`);
  return [
    path(neck, skin.base),
    group(
      [
        path(spline(chin), skin.shade),
        line(sinew, { colour: skin.line, width: 3 }, { opacity: 0.35 * clamp(form.age * 2 - 1) }),
        glow([x, -10, 90, 50], "#cf3b22", { opacity: 0.22 * params.flush }),
        ...(light.under ? [glow([0, 34, 70, 44], light.under.colour, { opacity: 0.35 })] : []),
      ],
      { clip: neck },
    ),
  ];
}
