import { curve, ellipse, points, spline } from "../draw/curve.ts";
import { group, lerp, line, mixHex, type Point, path, type Shape, transform } from "../draw/shape.ts";
import type { Look } from "./look.ts";
import type { Side } from "./skull.ts";

/** A finger: from the knuckle (x1, y1), bent towards (cx, cy), to the tip (x2, y2), `thick` there and `thin` here. */
export type Finger = readonly [
  x1: number,
  y1: number,
  cx: number,
  cy: number,
  x2: number,
  y2: number,
  thick: number,
  thin: number,
];

/** What hands are drawn with: skin lit or in shade, and the sleeve's cloth. */
export interface Hand {
  readonly side: Side;
  readonly skin: string;
  readonly under: string;
  readonly line: string;
  readonly nail: string;
  readonly look: Look;
}

export function handOf(look: Look, side: Side): Hand {
  const { base, shade, line: crease } = look.skin;
  return {
    side,
    skin: side < 0 ? base : mixHex(base, shade, 0.35),
    under: shade,
    line: crease,
    nail: mixHex(base, "#fff0ea", 0.45),
    look,
  };
}

/** A tapered finger with its shaded underside; `nail` is where the nail lies, from the tip. */
export function finger(hand: Hand, bone: Finger, nail?: readonly [number, number]): readonly Shape[] {
  const [x1, y1, cx, cy, x2, y2, thick, thin] = bone;
  const d = taper(bone);
  const top = taper([x1, y1 - 2.6, cx, cy - 2.6, x2, y2 - 2.6, thick, thin]);
  return [
    path(d, hand.under),
    group(
      [
        path(top, hand.skin),
        ...(nail ? [path(ellipse(x2 + nail[0], y2 + nail[1], 5.4, 4), hand.nail, { opacity: 0.75 })] : []),
      ],
      { clip: d },
    ),
    line(d, { colour: hand.line, width: 1.3 }, { opacity: 0.45 }),
  ];
}

function taper([x1, y1, cx, cy, x2, y2, thick, thin]: Finger): string {
  const steps = 5;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const u = 1 - t;
    const [x, y] = [u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2];
    const [dx, dy] = [2 * u * (cx - x1) + 2 * t * (x2 - cx), 2 * u * (cy - y1) + 2 * t * (y2 - cy)];
    const length = Math.hypot(dx, dy) || 1;
    const half = lerp(thick, thin, t) / 2;
    const [ax, ay] = [(dx / length) * half, (dy / length) * half];
    left.push([x - ay, y + ax]);
    right.unshift([x + ay, y - ax]);
    if (i === steps) left.push([x + ax * 0.95, y + ay * 0.95]);
  }
  return spline([...left, ...right], { tension: 0.95 });
}

export const palm = (colour: string, outline: readonly Point[], opacity = 1): Shape =>
  path(spline(outline), colour, { opacity });

const knuckles = (hand: Hand, d: string, opacity = 0.22): Shape =>
  line(d, { colour: hand.line, width: 2 }, { opacity });

/** Around a mug, from its left; mirrored for the other side. */
export function wrapping(hand: Hand): Shape {
  return mirrored(hand, [
    ...finger(hand, [-82, 226, -62, 206, -33, 191, 21, 12.5], [-1, -2]),
    palm(
      hand.skin,
      points`-104 216, -82 211, -60 214, -44 224, -38 240, -40 262, -56 273, -84 275, -104 268`,
    ),
    palm(hand.under, points`-104 262, -80 265, -54 267, -40 258, -44 270, -60 277, -104 275`, 0.8),
    ...finger(hand, [-58, 263, -34, 268, -14, 262, 17, 12], [1, -2]),
    ...finger(hand, [-60, 249, -30, 255, -3, 249, 18.5, 13.5], [1, -2]),
    ...finger(hand, [-60, 234, -28, 239, 0, 234, 19, 14], [1, -2]),
    ...finger(hand, [-60, 220, -30, 223, -5, 221, 18, 13], [1, -2]),
    knuckles(hand, "M-86 226Q-76 230 -68 226M-84 242Q-74 246 -66 242", 0.2),
    cuff(hand, transform(-105, 243, 0.02), [13, 34]),
  ]);
}

/** Laid on the table, over the other one. */
export function resting(hand: Hand): Shape {
  return group([
    palm(hand.skin, points`-98 226, -66 222, -30 224, 2 232, 16 246, 6 264, -30 274, -98 274`),
    palm(hand.under, points`-98 262, -50 266, 0 260, 10 258, 2 268, -30 277, -98 276`, 0.7),
    ...finger(hand, [-6, 262, 16, 270, 34, 270, 16, 11], [2, -1]),
    ...finger(hand, [0, 253, 26, 262, 50, 263, 17, 12], [2, -1]),
    ...finger(hand, [2, 243, 28, 248, 56, 253, 17.5, 12.5], [2, -1]),
    ...finger(hand, [-6, 234, 22, 236, 46, 241, 17, 12], [2, -1]),
    ...finger(hand, [-40, 232, -20, 218, 2, 216, 18, 13], [2, -1]),
    knuckles(hand, "M-22 236q8 3 14 1M-20 248q8 3 14 1"),
    cuff(hand, transform(-98, 251, 0.04), [13, 29]),
  ]);
}

/** Laid on the table, under the other one: only its edge and two fingers are seen. */
export function lyingUnder(hand: Hand): Shape {
  return group([
    palm(hand.skin, points`98 230, 60 228, 20 232, -16 244, -20 262, 10 274, 98 276`),
    palm(hand.under, points`98 264, 40 266, -10 262, 0 272, 30 278, 98 278`, 0.7),
    ...finger(hand, [-4, 266, -24, 272, -44, 268, 15, 11]),
    ...finger(hand, [0, 256, -26, 262, -52, 258, 16, 12]),
    cuff(hand, transform(98, 253, -0.04), [13, 28]),
  ]);
}

/** Around a telephone, from its left; mirrored for the other side. */
export function holding(hand: Hand): Shape {
  return mirrored(hand, [
    ...finger(hand, [-74, 226, -62, 198, -50, 182, 20, 12.5]),
    palm(hand.skin, points`-100 236, -80 214, -58 206, -44 222, -42 262, -58 280, -84 278`),
    ...finger(hand, [-56, 276, -32, 282, -14, 276, 16, 12]),
    ...finger(hand, [-58, 262, -28, 268, -6, 260, 18, 13]),
    ...finger(hand, [-60, 246, -28, 250, -4, 242, 19, 13.5]),
    ...finger(hand, [-60, 230, -30, 230, -10, 222, 18, 13]),
    cuff(hand, transform(-94, 268, -0.5), [13, 30]),
  ]);
}

/** On the own upper arm, arms crossed. */
export function gripping(hand: Hand): Shape {
  return group([
    palm(hand.skin, points`92 164, 114 159, 134 164, 142 186, 132 206, 98 206`),
    palm(hand.under, points`92 196, 114 198, 134 200, 128 210, 96 210`, 0.6),
    ...finger(hand, [124, 166, 148, 158, 162, 176, 15.5, 11.5]),
    ...finger(hand, [130, 178, 154, 174, 164, 193, 16, 12]),
    ...finger(hand, [127, 190, 148, 190, 155, 208, 15.5, 11.5]),
    ...finger(hand, [119, 200, 136, 204, 141, 219, 14, 10.5]),
    cuff(hand, transform(96, 184, -0.12), [11, 25]),
  ]);
}

/** On the table, palm up, towards you: origin at the wrist, fingers along +x. */
export function offering(hand: Hand): Shape {
  return group([
    palm(hand.under, points`-16 -22, 24 -24, 56 -22, 66 0, 54 22, 22 26, -16 22`),
    palm(hand.skin, points`-16 -22, 24 -25, 56 -22, 64 -2, 52 15, 22 18, -16 16`),
    palm(hand.under, points`10 -8, 32 -14, 50 -6, 42 8, 20 8`, 0.35),
    ...finger(hand, [54, 14, 78, 26, 92, 18, 15, 10.5]),
    ...finger(hand, [60, 5, 90, 14, 108, 4, 16, 11.5]),
    ...finger(hand, [61, -6, 94, -2, 112, -14, 16.5, 11.5]),
    ...finger(hand, [56, -16, 86, -18, 102, -30, 16, 11]),
    ...finger(hand, [16, -18, 34, -40, 54, -44, 17.5, 11.5]),
    knuckles(hand, "M14 -14C30 -8 34 2 30 14M40 -18C44 -8 44 4 40 14", 0.35),
    cuff(hand, transform(-16, 0, 0), [12, 28]),
  ]);
}

/** A loose fist under the cheekbone, fingers towards you: origin at the wrist, knuckles along -y. */
export function propping(hand: Hand): Shape {
  return group([
    palm(hand.under, points`-24 14, -31 -16, -33 -44, -20 -62, 10 -66, 32 -56, 37 -30, 30 -6, 24 14`),
    palm(hand.skin, points`-24 14, -31 -16, -33 -44, -20 -61, 10 -64, 29 -53, 32 -28, 24 -6, 17 14`),
    ...finger(hand, [27, -52, 34, -36, 25, -22, 15, 12]),
    ...finger(hand, [13, -58, 19, -38, 11, -19, 17, 13.5]),
    ...finger(hand, [-3, -59, 2, -38, -5, -18, 17.5, 14]),
    ...finger(hand, [-19, -55, -15, -36, -21, -19, 17, 13.5]),
    ...finger(hand, [-26, -8, -12, -20, 8, -15, 17, 12], [-2, -1]),
    cuff(hand, transform(0, 18, Math.PI / 2), [13, 30]),
  ]);
}

function mirrored(hand: Hand, kids: readonly Shape[]): Shape {
  return group(kids, hand.side > 0 ? { transform: transform(0, 0, 0, [-1, 1]) } : {});
}

/** The ribbed end of a sleeve, `size` half its width and half its height. */
export function cuff(
  { side, look }: Hand,
  placed: ReturnType<typeof transform>,
  [w, h]: readonly [number, number],
): Shape {
  const { base, shade } = look.top;
  const d = curve`M${-w} ${-h + 2}C${-w * 0.4} ${-h - 2} ${w * 0.4} ${-h - 1} ${w} ${-h + 4}C${w + 3} ${-h * 0.3} ${w + 3} ${h * 0.4} ${w} ${h - 4}C${w * 0.4} ${h + 1} ${-w * 0.4} ${h + 2} ${-w} ${h - 1}C${-w - 4} ${h * 0.4} ${-w - 4} ${-h * 0.3} ${-w} ${-h + 2}Z`;
  return group(
    [
      path(d, side < 0 ? base : mixHex(base, shade, 0.6)),
      group(
        [
          path(curve`M${-w - 6} ${h * 0.35}H${w + 6}V${h + 6}H${-w - 6}Z`, shade, { opacity: 0.55 }),
          path(curve`M${w - 3} ${-h}H${w + 6}V${h}H${w - 3}Z`, shade, { opacity: 0.5 }),
          ...[-0.55, -0.1, 0.35].map((f) =>
            line(curve`M${w * f} ${-h}V${h}`, { colour: shade, width: 1.6 }, { opacity: 0.5, cap: "butt" }),
          ),
        ],
        { clip: d },
      ),
    ],
    { transform: placed },
  );
}
