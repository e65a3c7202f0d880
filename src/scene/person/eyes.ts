import { curve, ellipse } from "../draw/curve.ts";
import { clamp, group, lerp, line, mixHex, path, type Shape, transform } from "../draw/shape.ts";
import { lit } from "./light.ts";
import type { Look } from "./look.ts";
import type { Side, Skull } from "./skull.ts";

/**
 * One eye, drawn as the screen-right one and mirrored for the left: the inner corner at x = -25, the outer at 27.
 * Every lid position, from staring to closed by a blink or by a smile, is the same shapes moved.
 */
export function drawEye(skull: Skull, side: Side): Shape {
  const { params, look, light } = skull;
  const lids = lidsOf(skull, side);
  const { place, squash } = eyePlace(skull, side);
  const white = lit("#f7ece0", light, 0.75);
  const awake = clamp((lids.open - 0.05) * 9);
  return group(
    [
      ...lidSkin(skull, lids),
      path(lids.opening, white, { opacity: awake }),
      group([...iris(skull, side, lids), ...wetLid(skull, lids)], { clip: lids.opening, opacity: awake }),
      path(lash(lids, look.form.lash * (1 - 0.8 * lids.beaming) * (1 - 0.8 * lids.droop)), lashColour(look)),
      ...creases(skull, lids),
    ],
    {
      transform: transform(place.x, place.y + params.pitch * 2, side * (-0.02 - look.form.eyeTilt * 0.09), [
        side * squash * look.form.eyeSize,
        look.form.eyeSize,
      ]),
    },
  );
}

/** Where an eye is, never outside the head: what the turn would push over the edge is held and narrowed. */
export function eyePlace(
  skull: Skull,
  side: Side,
): { readonly place: { x: number; y: number }; readonly squash: number } {
  const { eyeGap, eyeSize, headW, lash } = skull.look.form;
  const spot = skull.at(side * 41 * eyeGap * headW, -2, 72);
  const reach = (29 + 4 * lash) * eyeSize;
  const edge = skull.edge(side) - 3;
  const squash = Math.min(skull.squash(side * 41, 72), (edge - 44) / reach);
  const most = edge - reach * squash;
  return { place: { x: side * Math.min(side * spot.x, most), y: spot.y }, squash };
}

interface Lids {
  /** 0 shut, 1 at rest, 1.4 staring. */
  readonly open: number;
  /** Heights of the two handles of the upper lid's curve. */
  readonly upper: readonly [number, number];
  /** The same of the lower lid, from outer to inner. */
  readonly lower: readonly [number, number];
  readonly outY: number;
  /** Height of the crease above the lid. */
  readonly crease: number;
  /** Path data of the opening between the lids. */
  readonly opening: string;
  /** How far strain or sorrow pulls the outer corner down, 0–1. */
  readonly droop: number;
  /** How far the smile has closed it, 0–1. */
  readonly beaming: number;
}

function lidsOf({ params, look }: Skull, side: Side): Lids {
  const { smile, squint, tense, browIn, blink } = params;
  const lid = clamp((side < 0 ? params.lidL : params.lidR) * (1 - look.form.age * 0.08), 0, 1.4);
  const beaming = clamp((smile - 0.7) * 3.4) * clamp((squint - 0.45) * 3.4) * (1 - clamp(blink));
  const droop = clamp(-params.browOut * 1.4);
  const open = lid * (1 - beaming * 0.85) * (1 - clamp(blink));
  const outY = lerp(-2 - squint * 1.5 + droop * 5, 4, beaming);
  const upper = [lerp(lerp(8, -12, beaming), -21, open), lerp(lerp(9, -15, beaming), -25, open)] as const;
  const raised = lerp(lerp(12.5, 5, squint * 0.9), 4.5, tense * 0.8) * Math.min(1, 0.45 + open * 0.75);
  const lower = [
    lerp(raised + 3 - tense * 2, upper[1] + 3, beaming),
    lerp(raised + 5 - tense * 3, upper[0] + 3, beaming),
  ] as const;
  return {
    open,
    upper,
    lower,
    outY,
    droop,
    beaming,
    crease: lerp(-2, -29, clamp(open, 0.62, 1)) - browIn * 1.5,
    opening: curve`M-25 4C-17 ${upper[0]} 14 ${upper[1]} 27 ${outY}C17 ${lower[0]} -13 ${lower[1]} -25 4Z`,
  };
}

/** The lid's skin between crease and lashes. */
function lidSkin({ look, params }: Skull, { open, upper, outY, crease }: Lids): readonly Shape[] {
  const fold = curve`M-26 4C-18 ${crease + 2} 14 ${crease - 2} 28 ${outY}C14 ${upper[1]} -17 ${upper[0]} -25 4Z`;
  return [
    path(fold, look.skin.shade, { opacity: 0.55 * clamp((1 - open) * 8) }),
    path(fold, "#c8505a", { opacity: 0.32 * params.sore }),
  ];
}

function iris({ params, look, light }: Skull, side: Side, { upper }: Lids): readonly Shape[] {
  const x = side * params.gazeX * 11.5;
  const y = params.gazeY * (params.gazeY > 0 ? 9 : 7) - 1;
  const [inner, outer] = upper;
  const shadow = curve`M-30 -30H34V-30C34 0 20 ${outer + 9} 0 ${outer + 14}C-14 ${inner + 13} -25 8 -30 6Z`;
  const white = lit("#ffffff", light, 0.5);
  return [
    path(ellipse(x, y - 1, 14.6, 15), look.iris),
    path(ellipse(x, y + 5, 9.5, 7), "#ffffff", { opacity: 0.16 * params.glint }),
    path(ellipse(x, y - 1, 7.4), "#1a1016"),
    path(ellipse(x - side * 5, y - 6, 3.9), white, { opacity: params.glint }),
    path(ellipse(x + side * 5, y + 4, 1.9), white, { opacity: 0.7 * params.glint }),
    path(shadow, "#3b1e2b", { opacity: 0.2 }),
  ];
}

/** Tears stand along the lower lid before one falls. */
function wetLid({ params }: Skull, { lower }: Lids): readonly Shape[] {
  const [outer, inner] = lower;
  const film = curve`M-25 6C-10 ${inner + 1} 14 ${outer + 1} 27 0L27 3C14 ${outer - 5} -10 ${inner - 5} -25 6Z`;
  const wet = clamp(params.tear * 1.6);
  return [
    path(film, "#eaf8ff", { opacity: 0.85 * wet }),
    path(ellipse(11, outer - 5, 3.2, 2), "#ffffff", { opacity: 0.95 * wet }),
    path(ellipse(-9, inner - 6, 2.2, 1.5), "#ffffff", { opacity: 0.9 * wet }),
  ];
}

/** White hair has darker lashes. */
const lashColour = ({ hair, form }: Look): string => mixHex(hair.dark, "#2a1a20", 0.65 * form.age);

/** The lashes: one tapered form along the upper lid, with a tip at the outer corner. */
function lash({ open, upper, outY, beaming }: Lids, tip: number): string {
  const outer = upper[1];
  const rise = clamp(open, 0, 1.4);
  const under = [
    lerp(lerp(9, -6.5, beaming), -18.6, rise) + 3.6,
    lerp(lerp(8, -6, beaming), -16, rise) + 2.6,
    lerp(lerp(6, 0, beaming), -4, rise) + 3,
  ] as const;
  const top = [lerp(lerp(6, -13, beaming), -23, rise), lerp(lerp(6, -17, beaming), -29, rise)] as const;
  return curve`M-27 5C-17 ${top[0]} 14 ${top[1]} ${28 + 5 * tip} ${outY - 5 * tip}C30 ${outY} 16 ${outer + 5.6} 0 ${under[0]}C-13 ${under[1]} -20 ${under[2]} -27 5Z`;
}

/** The fold of the lid, the line under the eye, and what laughing, anger and age draw around it. */
function creases({ params, look }: Skull, lids: Lids): readonly Shape[] {
  const { form, skin } = look;
  const { open, crease, lower } = lids;
  const low = lower[0] - 3;
  const stroke = (width: number) => ({ colour: skin.line, width });
  const shown = clamp((open - 0.1) * 8) * clamp((1.32 - open) * 8);
  const merry = clamp(params.smile * 1.5 - 0.35) * clamp(params.squint * 1.8);
  const feet = Math.max(0.45 * form.age, 0.5 * merry);
  return [
    line(
      curve`M-17 ${crease + 5}C-6 ${crease - 1} 12 ${crease - 2} 24 ${lerp(-2, -15, Math.min(1, open))}`,
      stroke(2.4),
      {
        opacity: 0.45 * form.crease * shown,
      },
    ),
    line(curve`M-14 ${low + 5}C0 ${low + 8} 14 ${low + 5} 23 ${low - 2}`, stroke(2.2 + params.tense * 0.8), {
      opacity: 0.28 + 0.3 * clamp(params.squint + params.tense),
    }),
    line(curve`M-15 ${low + 10}C-4 ${low + 15} 10 ${low + 14} 20 ${low + 7}`, stroke(2.2), {
      opacity: 0.3 * merry * (1 - form.age),
    }),
    line(curve`M-16 ${low + 12}C-4 ${low + 19} 12 ${low + 17} 22 ${low + 8}`, stroke(2.4), {
      opacity: 0.42 * form.age,
    }),
    line("M34 -4l8 -5M35 2l9 0M33 8l7 5", stroke(2.1), { opacity: feet }),
  ];
}
