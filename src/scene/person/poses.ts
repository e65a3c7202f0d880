import type { Pose } from "../../core/story/looks.ts";
import { points } from "../draw/curve.ts";
import { glow, group, lerp, type Point, type Shape, transform } from "../draw/shape.ts";
import { gripping, handOf, holding, lyingUnder, offering, propping, resting, wrapping } from "./hands.ts";
import { drawMug, drawPhone } from "./props.ts";
import { signing } from "./signing.ts";
import type { Side, Spot } from "./skull.ts";
import type { Torso } from "./torso.ts";

/**
 * Arms for one pose. Every sleeve has the same eleven corners, so that one pose can move into another: shoulder,
 * upper arm and elbow outside, elbow below, forearm, wrist (below, end, above), forearm above, elbow and upper arm
 * inside.
 *
 *        0          10
 *       1 |        | 9
 *       2  \______8_7_
 *         3____4______5 6
 */
export interface Arms {
  readonly sleeve: (side: Side) => readonly Point[];
  /** Where a hand's cuff is: hands in motion are carried by it. */
  readonly wrist: (side: Side) => Spot;
  /** Behind the hands: what they hold. */
  readonly props: readonly Shape[];
  readonly hand: (side: Side) => Shape;
  /** 1 seen, 0 not there. */
  readonly seen: number;
  /** How much darker the screen-right arm is, lying behind the other: 0–1. */
  readonly behind: number;
}

/** Where the cheek is, on the moving head. */
export type Cheek = Spot;

export function armsOf(pose: Pose, torso: Torso, cheek: Cheek): Arms {
  switch (pose) {
    case "mug":
      return mug(torso);
    case "table":
      return table(torso);
    case "phone":
      return phone(torso);
    case "crossed":
      return crossed(torso);
    case "open":
      return open(torso);
    case "cheek":
      return cheeked(torso, cheek);
    case "signing":
      return signing(torso);
    case "none":
      return { ...table(torso), seen: 0 };
  }
}

const middle = (points: readonly Point[]): Spot => ({ x: points[6]?.[0] ?? 0, y: points[6]?.[1] ?? 0 });

/** A sleeve that lies on the table, its wrist at x = `inward`, raised by `up`. */
function lying({ shoulder, drop, reach }: Torso, side: Side, { inward = 96, up = 0 } = {}): readonly Point[] {
  const s = shoulder(side);
  const d = drop(side);
  const w = side * inward + reach;
  return points`
    ${s * 0.98} ${70 + d}, ${s * 1.2} ${160 + d * 0.6}, ${s * 1.18} 236, ${s * 0.86} 278, ${(s * 0.86 + w) / 2} ${279 - up * 0.4},
    ${w} ${278 - up * 0.4}, ${w - side * 16} ${240 - up}, ${w + side * 4} ${210 - up}, ${(s * 0.78 + w) / 2} ${198 - up * 0.6},
    ${s * 0.78} ${188 - up * 0.25}, ${s * 0.72} ${120 + d * 0.6}`;
}

function mug(torso: Torso): Arms {
  const sleeve = (side: Side) => lying(torso, side);
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [group([drawMug(torso.light)], { transform: transform(torso.reach, 0) })],
    hand: (side) =>
      group([wrapping(handOf(torso.look, side))], {
        transform: transform(torso.reach + (side < 0 ? -13 : 15), 0),
      }),
    seen: 1,
    behind: 0,
  };
}

function table(torso: Torso): Arms {
  const sleeve = (side: Side) => lying(torso, side);
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [],
    hand: (side) => {
      const hand = handOf(torso.look, side);
      return group([side < 0 ? resting(hand) : lyingUnder(hand)], { transform: transform(torso.reach, 0) });
    },
    seen: 1,
    behind: 0,
  };
}

function phone(torso: Torso): Arms {
  const sleeve = (side: Side) => lying(torso, side, { inward: 84, up: 34 });
  const { under } = torso.light;
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [
      glow([torso.reach, 116, 110, 60], under?.colour ?? "#8fd8ff", { opacity: 0.22 }),
      group([drawPhone(torso.light)], { transform: transform(torso.reach, -26) }),
    ],
    hand: (side) => group([holding(handOf(torso.look, side))], { transform: transform(torso.reach, -26) }),
    seen: 1,
    behind: 0,
  };
}

function crossed({ shoulder, drop, reach, look }: Torso): Arms {
  const [l, r] = [shoulder(-1), shoulder(1)];
  const [dl, dr] = [drop(-1), drop(1)];
  const front = points`
    ${l * 0.96} ${78 + dl}, ${l * 1.2} ${154 + dl * 0.6}, ${l * 1.15} 226, ${l * 0.78} 264, -20 243, 98 213, 106 186, 92 157,
    -14 180, ${l * 0.64} 182, ${l * 0.7} 112`;
  const back = points`
    ${r * 0.96} ${78 + dr}, ${r * 1.19} 150, ${r * 1.12} 222, ${r * 0.74} 248, 10 228, ${l * 0.66} 204, ${l * 0.72} 180, ${l * 0.66} 152, 4 158,
    ${r * 0.62} 172, ${r * 0.7} 112`;
  const sleeve = (side: Side) => (side < 0 ? front : back);
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [],
    hand: (side) =>
      group(side < 0 ? [gripping(handOf(look, -1))] : [], { transform: transform(reach * 0.4, 0) }),
    seen: 1,
    behind: 1,
  };
}

/** One hand rests, the other lies open on the table. */
function open(torso: Torso): Arms {
  const { shoulder, drop, reach, look } = torso;
  const r = shoulder(1);
  const d = drop(1);
  const x = 150 + reach;
  const offered = points`
    ${r * 0.98} ${70 + d}, ${r * 1.2} ${158 + d * 0.6}, ${r * 1.24} 226, ${r * 1.06} 270, ${r * 0.5 + x * 0.5 + 18} 290,
    ${x + 6} 296, ${x - 14} 276, ${x - 4} 238, ${(r * 0.8 + x) / 2} 214, ${r * 0.78} 190, ${r * 0.72} ${120 + d * 0.6}`;
  const sleeve = (side: Side) => (side < 0 ? lying(torso, side, { inward: 140 }) : offered);
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [],
    hand: (side) =>
      side < 0
        ? group([resting(handOf(look, -1))], { transform: transform(reach - 46, 0) })
        : group([offering(handOf(look, 1))], {
            transform: transform(x - 6, 270, Math.PI - 0.12, [1.1, -0.95]),
          }),
    seen: 1,
    behind: 0,
  };
}

/** The elbow on the table, the cheek in the hand. */
function cheeked(torso: Torso, cheek: Cheek): Arms {
  const { shoulder, drop, reach, look } = torso;
  const r = shoulder(1);
  const d = drop(1);
  const wrist = { x: cheek.x + 20, y: cheek.y + 62 };
  const elbow = { x: r * 0.93, y: 262 };
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y);
  const [ux, uy] = [(wrist.x - elbow.x) / length, (wrist.y - elbow.y) / length];
  /** A point along the forearm (0 elbow, 1 wrist), `out` to the right of it. */
  const along = (share: number, out: number): Spot => ({
    x: lerp(elbow.x, wrist.x, share) - uy * out,
    y: lerp(elbow.y, wrist.y, share) + ux * out,
  });
  const [inner, wristIn, end, wristOut, outer] = [
    along(0.5, -46),
    along(1, -30),
    along(1.04, 0),
    along(1, 30),
    along(0.5, 44),
  ];
  const propped = points`
    ${r * 0.98} ${70 + d}, ${r * 1.17} ${150 + d * 0.6}, ${r * 1.18} 232, ${elbow.x - 4} 286, ${inner.x} ${inner.y},
    ${wristIn.x} ${wristIn.y}, ${end.x} ${end.y}, ${wristOut.x} ${wristOut.y}, ${outer.x} ${outer.y},
    ${Math.max(outer.x + 8, r)} 176 .2, ${Math.max(outer.x + 8, r)} ${96 + d}`;
  const sleeve = (side: Side) => (side < 0 ? lying(torso, side, { inward: 132 }) : propped);
  return {
    sleeve,
    wrist: (side) => middle(sleeve(side)),
    props: [],
    hand: (side) =>
      side < 0
        ? group([resting(handOf(look, -1))], { transform: transform(reach - 36, 0) })
        : group([propping(handOf(look, 1))], {
            transform: transform(wrist.x - ux * 6, wrist.y - uy * 6, Math.atan2(ux, -uy), 1.12),
          }),
    seen: 1,
    behind: 0,
  };
}
