import { curve, ellipse, strand } from "../draw/curve.ts";
import { clamp, glow, group, lerp, line, path, type Shape, transform } from "../draw/shape.ts";
import { SIDES, type Skull } from "./skull.ts";

/** Warmth sits low on the cheeks; heat (anger) spreads over cheeks and brow; soreness (hurt) rims the eyes. */
export function drawBlush(skull: Skull): readonly Shape[] {
  const { params, at, look } = skull;
  const cheek = SIDES.map((side) => {
    const spot = at(side * 56 * look.form.headW, 40, 66);
    const rx = 25 * clamp(skull.squash(side * 56, 66), 0.35, 1.1) + 14;
    return { spot, rx };
  });
  const brow = at(0, -66, 88);
  return [
    ...cheek.map(({ spot, rx }) =>
      glow([spot.x, spot.y - params.smile * 3, rx, 30], "#e2503f", { opacity: 0.3 * params.blush }),
    ),
    ...cheek.map(({ spot, rx }) =>
      glow([spot.x, spot.y - 8, rx * 1.25, 44], "#cf3b22", { opacity: 0.3 * params.flush }),
    ),
    glow([brow.x, brow.y, 62, 34], "#cf3b22", { opacity: 0.2 * params.flush }),
    ...SIDES.map((side) => {
      const spot = at(side * 41 * look.form.eyeGap * look.form.headW, 4, 72);
      return glow([spot.x, spot.y, 40 * skull.squash(side * 41, 72), 24], "#d2556a", {
        opacity: 0.3 * params.sore,
      });
    }),
  ];
}

/**
 * One tear, on the lit cheek: a streak that widens as it runs from the lid, and ends in a bead that lies on the cheek
 * with a dark lower edge, as something does that has weight.
 */
export function drawTear(skull: Skull): readonly Shape[] {
  const { params, at, look } = skull;
  const run = clamp((params.tear - 0.5) * 2);
  const { headW, eyeGap } = look.form;
  const squash = skull.squash(-50, 66);
  const from = at(-45 * eyeGap * headW, 13, 74);
  const to = at(-57 * headW, 50, 66);
  const [x, y] = [lerp(from.x, to.x, run), lerp(from.y + 6, to.y, run)];
  const r = lerp(3.4, 6.6, run);
  const w = r * squash;
  const bend = { x: lerp(from.x, x, 0.35), y: lerp(from.y, y, 0.6) };
  const streak = curve`M${from.x - 4} ${from.y}C${bend.x - 4} ${bend.y} ${x - w * 0.7} ${y - 14} ${x - w * 0.7} ${y}H${x + w * 0.7}C${x + w * 0.7} ${y - 14} ${bend.x + 4} ${bend.y} ${from.x + 4} ${from.y}Z`;
  const bead = curve`M${x} ${y - r * 1.9}C${x + w * 0.5} ${y - r} ${x + w} ${y - r * 0.6} ${x + w} ${y + r * 0.2}C${x + w} ${y + r * 1.35} ${x - w} ${y + r * 1.35} ${x - w} ${y + r * 0.2}C${x - w} ${y - r * 0.6} ${x - w * 0.5} ${y - r} ${x} ${y - r * 1.9}Z`;
  return [
    group(
      [
        path(streak, "#fff6ee", { opacity: 0.28 }),
        group([path(bead, look.skin.line, { opacity: 0.45 })], { transform: transform(1, 1.8) }),
        path(bead, "#d5ebf8", { opacity: 0.9 }),
        path(ellipse(x + w * 0.15, y + r * 0.45, w * 0.6, r * 0.4), "#ffffff", { opacity: 0.7 }),
        path(ellipse(x - w * 0.4, y - r * 0.35, w * 0.22, r * 0.36), "#ffffff"),
      ],
      { opacity: clamp((params.tear - 0.45) * 6) },
    ),
  ];
}

const FRECKLES = [
  [46, 30],
  [56, 36],
  [64, 28],
  [38, 38],
  [52, 45],
] as const;

export function drawFreckles({ at, look }: Skull): readonly Shape[] {
  if (!look.freckles) return [];
  return SIDES.flatMap((side) =>
    FRECKLES.map(([x, y]) => {
      const spot = at(side * x, y, 72);
      return path(ellipse(spot.x, spot.y, 2.2), look.skin.line, { opacity: 0.45 });
    }),
  );
}

/** Two short lines between brows drawn together. */
export function drawFurrow({ at, look, params }: Skull): readonly Shape[] {
  return SIDES.map((side) => {
    const spot = at(side * 8, -44, 92);
    return line(
      curve`M${spot.x} ${spot.y - 8}q${side * -2} 9 ${side} 17`,
      { colour: look.skin.line, width: 3 },
      { opacity: clamp(params.furrow - 0.3) * 0.8 },
    );
  });
}

/** The lines of a long life: from nose to mouth, from mouth to chin, across the forehead. */
export function drawAge({ at, look, params }: Skull): readonly Shape[] {
  const { age, headW, noseW } = look.form;
  const forehead = Math.max(0.42 * age, 0.28 * clamp(params.browOut * 1.5 - 0.55));
  const folds = SIDES.flatMap((side) => {
    const [top, end] = [at(side * 20 * noseW * headW, 46, 90), at(side * 44 * headW, 88, 74)];
    const [corner, jowl] = [at(side * 36 * headW, 86, 80), at(side * 38 * headW, 108, 70)];
    const stroke = (width: number) => ({ colour: look.skin.line, width });
    return [
      line(
        curve`M${top.x} ${top.y}C${top.x + side * 14} ${top.y + 10} ${end.x + side * 4} ${end.y - 16} ${end.x} ${end.y}`,
        stroke(2.8),
        { opacity: 0.5 * age },
      ),
      line(
        curve`M${corner.x} ${corner.y}Q${corner.x + side * 4} ${corner.y + 10} ${jowl.x} ${jowl.y}`,
        stroke(2.4),
        {
          opacity: 0.35 * age,
        },
      ),
    ];
  });
  const across = [-78, -94].map((y, i) => {
    const [left, middle, right] = [
      at((-30 + i * 5) * headW, y + 3, 80),
      at(2, y - 1, 90),
      at((32 - i * 6) * headW, y + 3, 80),
    ];
    const d = strand([
      [left.x, left.y],
      [middle.x, middle.y],
      [right.x, right.y],
    ]);
    return line(d, { colour: look.skin.line, width: 2.4 }, { opacity: forehead * (1 - 0.3 * i) });
  });
  return [...folds, ...across];
}
