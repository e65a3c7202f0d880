import { ellipse, points } from "../draw/curve.ts";
import { clamp, group, lerp, type Point, path, type Shape, transform } from "../draw/shape.ts";
import { cuff, type Finger, finger, type Hand, handOf, palm } from "./hands.ts";
import type { Arms } from "./poses.ts";
import type { Side, Spot } from "./skull.ts";
import type { Torso } from "./torso.ts";

/** Both forearms up, the hands before the chest: how somebody signs. The dials of the hands say where and in which shape. */
export function signing(torso: Torso): Arms {
  const arm = (side: Side) => forearm(torso, side);
  return {
    sleeve: (side) => arm(side).sleeve,
    wrist: (side) => arm(side).wrist,
    props: [],
    hand: (side) => {
      const { wrist, lean } = arm(side);
      const { turn, curl } = dialsOf(torso, side);
      const placed = transform(wrist.x, wrist.y, lean + side * turn * 0.9, [side * 1.06, 1.06]);
      return group([upright(handOf(torso.look, side), clamp(curl))], { transform: placed });
    },
    seen: 1,
    behind: 0,
  };
}

function dialsOf({ params }: Torso, side: Side) {
  return side < 0
    ? { x: params.handLX, y: params.handLY, turn: params.handLTurn, curl: params.handLCurl }
    : { x: params.handRX, y: params.handRY, turn: params.handRTurn, curl: params.handRCurl };
}

/** How far a hand goes from its place before the chest, px. */
const REACH = { x: 58, y: 62 } as const;

/** Worked out as if on the right, and mirrored for the left. */
function forearm(torso: Torso, side: Side): { sleeve: readonly Point[]; wrist: Spot; lean: number } {
  const { shoulder, drop, reach } = torso;
  const { x, y } = dialsOf(torso, side);
  const s = Math.abs(shoulder(side));
  const d = drop(side);
  const elbow = { x: s * 1.02, y: 250 };
  const wrist = { x: 84 + x * REACH.x + side * reach, y: 138 + y * REACH.y };
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1;
  const [ux, uy] = [(wrist.x - elbow.x) / length, (wrist.y - elbow.y) / length];
  const along = (share: number, out: number): Spot => ({
    x: lerp(elbow.x, wrist.x, share) - uy * out,
    y: lerp(elbow.y, wrist.y, share) + ux * out,
  });
  const [below, wristIn, end, wristOut, above] = [
    along(0.5, -42),
    along(1, -27),
    along(1.03, 0),
    along(1, 27),
    along(0.5, 42),
  ];
  const outline: readonly Point[] = points`
    ${s * 0.98} ${70 + d}, ${s * 1.17} ${150 + d * 0.6}, ${s * 1.2} 226, ${elbow.x + 6} 290, ${below.x} ${below.y},
    ${wristIn.x} ${wristIn.y}, ${end.x} ${end.y}, ${wristOut.x} ${wristOut.y}, ${above.x} ${above.y},
    ${s * 0.84} 190 .3, ${s * 0.76} ${110 + d}`;
  return {
    sleeve: outline.map(([px, py, tension]): Point => [side * px, py, tension]),
    wrist: { x: side * wrist.x, y: wrist.y },
    // the hand goes on where the forearm goes, a little straighter
    lean: side * Math.atan2(ux, -uy) * 0.55,
  };
}

/** A finger of the open hand, and of the fist that it closes to: the thumb's last. */
const FINGERS: readonly (readonly [open: Finger, shut: Finger])[] = [
  [
    [26, -50, 34, -70, 40, -92, 15, 11],
    [27, -52, 34, -36, 25, -22, 15, 12],
  ],
  [
    [12, -58, 16, -86, 19, -113, 17, 12],
    [13, -58, 19, -38, 11, -19, 17, 13.5],
  ],
  [
    [-4, -60, -4, -92, -5, -123, 17.5, 12.5],
    [-3, -59, 2, -38, -5, -18, 17.5, 14],
  ],
  [
    [-20, -55, -24, -84, -28, -113, 17, 12],
    [-19, -55, -15, -36, -21, -19, 17, 13.5],
  ],
  [
    [-24, -10, -46, -28, -56, -52, 18, 13],
    [-26, -8, -12, -20, 8, -15, 17, 12],
  ],
];

/** Which of them is the index finger: it stays straight while the others close, so that half closed is pointing. */
const INDEX = 3;

/** A hand held up, its back or palm towards you: origin at the wrist, fingers along −y. `curl`: 0 open, 1 a fist. */
function upright(hand: Hand, curl: number): Shape {
  return group([
    path(ellipse(0, 6, 24, 20), hand.under),
    palm(hand.under, points`-24 14, -31 -16, -32 -44, -20 -62, 10 -66, 32 -56, 36 -30, 30 -6, 24 14`),
    palm(hand.skin, points`-24 14, -31 -16, -32 -44, -20 -61, 10 -64, 29 -53, 32 -28, 24 -6, 17 14`),
    ...FINGERS.flatMap(([open, shut], i) =>
      finger(hand, blend(open, shut, i === INDEX ? clamp(2 * curl - 1) : clamp(2 * curl))),
    ),
    cuff(hand, transform(0, 18, Math.PI / 2), [13, 30]),
  ]);
}

const blend = (a: Finger, b: Finger, t: number): Finger => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
  lerp(a[3], b[3], t),
  lerp(a[4], b[4], t),
  lerp(a[5], b[5], t),
  lerp(a[6], b[6], t),
  lerp(a[7], b[7], t),
];
