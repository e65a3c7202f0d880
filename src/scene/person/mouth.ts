import { curve, ellipse } from "../draw/curve.ts";
import { clamp, group, lerp, line, path, type Shape, transform } from "../draw/shape.ts";
import { lit } from "./light.ts";
import type { Params } from "./params.ts";
import { SIDES, type Skull, type Spot } from "./skull.ts";

/**
 * The mouth is two curves from corner to corner, the edges of the lips. Shut, they are one line; open, there is a
 * dark between them, with teeth and tongue. So it opens without a jump, and talking is only `open` going up and down.
 *
 *            ___   ___            lips
 *       __---   `v´   ---__
 *     <´--..__  upper __..--`>    corners: left, right
 *       `-.  ``-----´´  .-´
 *          `-._ lower_.-´
 */
export function drawMouth(skull: Skull): Shape {
  const { params, look, light } = skull;
  const { lips } = look.form;
  const spot = mouthSpot(skull);
  const gap = gapOf(params);
  const upper = upperEdge(gap);
  const opening = upper + lowerEdge(gap);
  const seam = { colour: lit("#6e2a30", light), width: lerp(4.2 + params.press, 2.4, gap.shown) };
  return group(
    [
      path(lipsOutline(gap, params.press), look.skin.lip, { opacity: lerp(0.62, 0.92, gap.shown) }),
      path(opening, lit("#4d1420", light), { opacity: gap.shown }),
      group(teethAndTongue(gap), { clip: opening, opacity: gap.shown }),
      line(upper, seam),
      path(lipShadow(gap, params.press), look.skin.shade, { opacity: 0.65 }),
      ...corners(skull, gap),
    ],
    {
      transform: transform(spot.x, spot.y, 0, [
        Math.cos(skull.yaw * 0.5) * (0.94 + 0.06 * lips),
        lips > 1 ? lips * 0.94 + 0.06 : lips * 0.6 + 0.4,
      ]),
    },
  );
}

/** The middle of the mouth on the turned head; beard and moustache follow it. */
export function mouthSpot({ at, params, look }: Skull): Spot {
  const spot = at(0, 73, 86);
  return { x: spot.x + params.aside * 9, y: spot.y + look.form.chin * 9 * 0.35 };
}

interface Gap {
  /** Half the width. */
  readonly w: number;
  /** Heights: corners, and the middles of the upper and of the lower edge. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly low: number;
  /** 0 shut, 1 wide open. */
  readonly open: number;
  /** How much of the inside is seen: 1 soon after it opens. */
  readonly shown: number;
  /** Oval and square, only as far as the mouth is open. */
  readonly oval: number;
  readonly square: number;
}

function gapOf({ smile, skew, wide, press, ...params }: Params): Gap {
  const open = clamp((params.open - 0.04) / 0.96);
  const shown = clamp(open * 7);
  const oval = params.round * clamp(open * 4);
  const square = params.square * clamp(open * 4);
  const middle = 2 + smile * 5 + Math.min(0, smile) * 9;
  const top = middle - open * (16 - 14 * Math.max(0, smile));
  const low = middle + open * 34 + 3 * shown;
  const pursed = 8 * params.open * clamp(-wide * 3);
  const droop = square * open * 12;
  return {
    w: (31 + wide * 10 + smile * 7 - press * 3 - pursed) * (1 - 0.42 * oval),
    left: lerp(-smile * 9 - skew * 5 + droop, (top + low) / 2, oval),
    right: lerp(-smile * 9 + skew * 5 + droop, (top + low) / 2, oval),
    top,
    low,
    open,
    shown,
    oval,
    square,
  };
}

/** From the left corner along the upper edge to the right one. */
function upperEdge({ w, left, right, top, oval, square }: Gap): string {
  const x1 = w * lerp(lerp(0.52, 0.92, square), 1, oval);
  const x2 = w * lerp(lerp(0.19, 0.45, square), 0.55, oval);
  const y1 = (corner: number) => lerp(top + 1, lerp(corner, top, 0.55), oval);
  const y2 = top + lerp(-1, 1, oval);
  return curve`M${-w} ${left}C${-x1} ${y1(left)} ${-x2} ${y2} 0 ${top + 1}C${x2} ${y2} ${x1} ${y1(right)} ${w} ${right}`;
}

/** From the right corner back along the lower edge; shut, it lies on the upper one. */
function lowerEdge({ w, left, right, low, shown, oval, square }: Gap): string {
  const x1 = w * lerp(lerp(lerp(0.52, 0.75, shown), 0.94, square), 1, oval);
  const x2 = w * lerp(lerp(lerp(0.19, 0.35, shown), 0.6, square), 0.55, oval);
  const y1 = (corner: number) => lerp(low + 1 - 4 * shown, lerp(corner, low, 0.55), oval);
  const y2 = low + lerp(-1, 1, shown);
  return curve`C${x1} ${y1(right)} ${x2} ${y2} 0 ${low + 1}C${-x2} ${y2} ${-x1} ${y1(left)} ${-w} ${left}Z`;
}

/** Upper lip with its bow, lower lip full; pressing thins both. */
function lipsOutline({ w, left, right, top, low, shown, oval, square }: Gap, press: number): string {
  const reach = w * lerp(0.92, 1, shown) + 2.6 * shown + 2 * oval;
  const bow = lerp(9, 7, shown) * (1 - press * 0.8);
  const dip = lerp(6, 5, shown) * (1 - press * 0.8);
  const full = lerp(13, 8.5, shown) * (1 - press * 0.6);
  const near = 6 * (1 - press);
  const ux = [
    w * lerp(lerp(0.47, 0.92, square), 1.08, oval),
    w * lerp(0.22, 0.5, Math.max(oval, square * 0.6)),
  ] as const;
  const lx = [
    w * lerp(lerp(0.52, 0.98, square), 1.12, oval),
    w * lerp(0.24, 0.6, Math.max(oval, square)),
  ] as const;
  const uy = (corner: number) => lerp(top - near, lerp(corner, top, 0.6) - 4, oval);
  const ly = (corner: number) => lerp(low + full - 2 - 2 * shown, lerp(corner, low, 0.6) + 6, oval);
  const tip = (corner: number) => lerp(corner, top, 0.1 * (1 - shown));
  return curve`M${-reach} ${tip(left)}C${-ux[0]} ${uy(left)} ${-ux[1]} ${top - bow} 0 ${top - dip}C${ux[1]} ${top - bow} ${ux[0]} ${uy(right)} ${reach} ${tip(right)}C${lx[0]} ${ly(right)} ${lx[1]} ${low + full} 0 ${low + full}C${-lx[1]} ${low + full} ${-lx[0]} ${ly(left)} ${-reach} ${tip(left)}Z`;
}

function teethAndTongue({ w, top, low, open, oval }: Gap): readonly Shape[] {
  const edge = top + open * 17;
  return [
    path(curve`M-50 -60H50V${edge}C20 ${edge + open * 6} -20 ${edge + open * 6} -50 ${edge}Z`, "#fbf3e8", {
      opacity: 1 - oval,
    }),
    path(ellipse(0, low + 4, w * 0.62, clamp(open * 3) * 12 + open * 7), "#d0605f", {
      opacity: 1 - oval * 0.4,
    }),
  ];
}

function lipShadow({ w, low, shown }: Gap, press: number): string {
  const y = low + lerp(18, 11, shown) - press * 4;
  const x = [w * 0.42, w * 0.2] as const;
  return curve`M${-x[0]} ${y}C${-x[1]} ${y + 4} ${x[1]} ${y + 4} ${x[0]} ${y}C${x[1]} ${y + 9} ${-x[1]} ${y + 9} ${-x[0]} ${y}Z`;
}

/** What smiling, frowning and pressing draw beside the mouth. */
function corners({ params, look }: Skull, { w, left, right }: Gap): readonly Shape[] {
  const glad = clamp(0.5 + params.smile * 2.5);
  const opacity = Math.max(0.8 * clamp(Math.abs(params.smile) - 0.2), 0.5 * clamp(params.press - 0.4));
  return SIDES.map((side) => {
    const bend = side * lerp(4, 3, glad);
    const y = (side < 0 ? left : right) - 6;
    return line(
      curve`M${side * (w + 4)} ${y}q${bend} ${lerp(8, 5, glad)} ${side * lerp(4, 1, glad)} ${lerp(14, 9, glad)}`,
      { colour: look.skin.line, width: 2.6 },
      { opacity },
    );
  });
}
