import { points, spline } from "../draw/curve.ts";
import type { Point } from "../draw/shape.ts";
import type { Light } from "./light.ts";
import type { Look } from "./look.ts";
import type { Params } from "./params.ts";
import type { Side } from "./skull.ts";

/** The turned body, before it leans. Body space: the base of the neck is (0, 0), the table's edge about y = 256. */
export interface Torso {
  readonly params: Params;
  readonly look: Look;
  readonly light: Light;
  /** Where the middle of the neck goes as the body turns. */
  readonly neckX: number;
  /** The x of a shoulder, its sign the side's; the nearer one is farther out. */
  readonly shoulder: (side: Side) => number;
  /** How much lower the nearer shoulder is, and the other higher. */
  readonly drop: (side: Side) => number;
  /** What shrugging and breathing lift, negative upwards. */
  readonly lift: number;
  readonly outline: readonly Point[];
  /** How far hands on the table follow the turn. */
  readonly reach: number;
}

export function torsoOf(params: Params, look: Look, light: Light): Torso {
  const { bodyYaw } = params;
  const { form } = look;
  const turned = Math.abs(bodyYaw);
  const width = 196 * form.bodyW * (1 - turned * 0.13);
  const near = (side: Side): number => Math.max(0, -side * bodyYaw);
  const far = (side: Side): number => Math.max(0, side * bodyYaw);
  const shoulder = (side: Side): number =>
    side * width * (1 + near(side) * 0.1 - far(side) * 0.26) + bodyYaw * 6;
  const drop = (side: Side): number => near(side) * 12 - far(side) * 8;
  const lift = params.shrug * -16 - params.breath * 4;
  const neckX = bodyYaw * 30;
  const slope = form.slope * 12;
  const belly = form.belly * 14;
  const [l, r, dl, dr] = [shoulder(-1), shoulder(1), drop(-1), drop(1)];
  const nape = -8 + lift * 0.3;
  const outline = points`
    ${neckX - 66 * form.neckW * (1 - turned * 0.12)} ${nape} .5, ${l * 0.62} ${14 + lift * 0.8 + slope * 0.5 + dl * 0.5},
    ${l * 0.96} ${46 + lift + slope + dl}, ${l * 1.08} ${120 + lift * 0.5 + dl}, ${l * 0.99 - belly} 260,
    ${l * 0.9 - belly * 1.6} 520 .2, ${r * 0.9 + belly * 1.6} 520 .2, ${r * 0.99 + belly} 260,
    ${r * 1.08} ${120 + lift * 0.5 + dr}, ${r * 0.96} ${46 + lift + slope + dr},
    ${r * 0.62} ${14 + lift * 0.8 + slope * 0.5 + dr * 0.5}, ${neckX + 66 * form.neckW} ${nape} .5, ${neckX} 34`;
  return { params, look, light, neckX, shoulder, drop, lift, outline, reach: bodyYaw * 14 };
}

/** How far the head, on its neck, is carried sideways by both turns. */
export const headX = ({ params, neckX }: Torso): number => params.yaw * 8 + neckX * 0.35;

/** The outline of the neck, up into the head. */
export function neckOutline(torso: Torso): string {
  const { neckX, look, params } = torso;
  const half = 50 * look.form.neckW;
  const base = 76 * look.form.neckW * (1 - Math.abs(params.bodyYaw) * 0.3);
  const x = headX(torso);
  return spline(
    points`
      ${x - half} -102 .3, ${x + half} -102 .3, ${half + neckX * 0.5} -20, ${neckX + base} 8 .4, ${neckX} 40,
      ${neckX - base} 8 .4, ${-half + neckX * 0.5} -20`,
    { tension: 0.8 },
  );
}
