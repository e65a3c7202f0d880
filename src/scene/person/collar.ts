import { curve, ellipse, points, spline, strand } from "../draw/curve.ts";
import { glow, group, line, path, type Shape } from "../draw/shape.ts";
import type { Collar } from "./look.ts";
import { SIDES } from "./skull.ts";
import type { Torso } from "./torso.ts";

/** What the clothes do at the neck. */
export function drawCollar(torso: Torso): readonly Shape[] {
  const { collar } = torso.look;
  switch (collar.kind) {
    case "roll":
      return roll(torso);
    case "crew":
      return crew(torso);
    case "shirt":
      return shirt(torso, collar);
    case "cardigan":
      return cardigan(torso, collar);
  }
}

const raised = ({ lift }: Torso): number => lift * 0.3;

function roll(torso: Torso): readonly Shape[] {
  const { neckX: x, look } = torso;
  const up = raised(torso);
  const n = look.form.neckW;
  const ring = (width: number, drop: number): string =>
    strand(points`
      ${x - 64 * n} ${drop * 0.5 - 4 + up}, ${x - width} ${24 + drop}, ${x} ${33.5 + drop}, ${x + width} ${24 + drop},
      ${x + 64 * n} ${drop * 0.5 - 3 + up}`);
  return [
    group([
      line(ring(38, 3), { colour: look.top.shade, width: 17 }),
      line(ring(38, 0), { colour: look.top.light, width: 11 }),
      line(ring(36, 9.5), { colour: look.top.shade, width: 3 }, { opacity: 0.7, cap: "butt" }),
    ]),
  ];
}

function crew(torso: Torso): readonly Shape[] {
  const { neckX: x, look, params } = torso;
  const up = raised(torso);
  const n = look.form.neckW;
  const ring = (drop: number): string =>
    strand(points`
      ${x - 62 * n} ${drop - 6 + up}, ${x - 38} ${20 + drop}, ${x} ${29 + drop}, ${x + 38} ${20 + drop},
      ${x + 62 * n} ${drop - 6 + up}`);
  return [
    path(curve`M${x - 60 * n} ${-16 + up}Q${x} 64 ${x + 60 * n} ${-16 + up}Z`, look.skin.base),
    glow([x + params.yaw * 14 + 6, 6, 66, 30], look.skin.shade, { opacity: 0.9 }),
    line(ring(0), { colour: look.top.light, width: 8 }),
    line(ring(7), { colour: look.top.shade, width: 3 }, { opacity: 0.8, cap: "butt" }),
  ];
}

function shirt(torso: Torso, { base, shade }: Extract<Collar, { kind: "shirt" }>): readonly Shape[] {
  const { neckX: x, look, params } = torso;
  const up = raised(torso);
  const n = look.form.neckW;
  const open = 58 * n;
  return [
    path(
      curve`M${x - open} ${-14 + up}Q${x - open * 0.5} 33.3 ${x} 74Q${x + open * 0.5} 33.3 ${x + open} ${-14 + up}Z`,
      look.skin.base,
    ),
    glow([x + params.yaw * 14 + 6, 4, 80, 44], look.skin.shade, { opacity: 0.6 }),
    line(curve`M${x} 70V300`, { colour: look.top.shade, width: 3 }, { opacity: 0.7, cap: "butt" }),
    line(curve`M${x - 17} 84V300`, { colour: look.top.shade, width: 2 }, { opacity: 0.35, cap: "butt" }),
    ...[112, 176, 240].map((y) => path(ellipse(x - 7, y, 4.5), base)),
    ...SIDES.flatMap((side) => {
      const wing = spline(
        points`
          ${x + side * 56 * n} ${-24 + up} .3, ${x + side * 72 * n} ${-2 + up} .3, ${x + side * 50 * n} 62 .2,
          ${x + side * 2} 66 .2, ${x + side * 30 * n} 24 .6`,
        { tension: 0.8 },
      );
      const turn = spline(points`
        ${x + side * 30 * n} 24, ${x + side * 2} 66, ${x + side * 20} 70, ${x + side * 44 * n} 22, ${x + side * 60 * n} -20`);
      return [
        path(wing, side < 0 ? base : shade),
        group([path(turn, shade, { opacity: 0.5 })], { clip: wing }),
      ];
    }),
  ];
}

function cardigan(
  torso: Torso,
  { inner, innerShade }: Extract<Collar, { kind: "cardigan" }>,
): readonly Shape[] {
  const { neckX: x, look, params } = torso;
  const up = raised(torso);
  const n = look.form.neckW;
  return [
    path(
      curve`M${x - 58 * n} -12Q${x - 46} 160 ${x - 20} 520H${x + 20}Q${x + 46} 160 ${x + 58 * n} -12Z`,
      inner,
    ),
    path(
      curve`M${x + 4} -12Q${x + 20} 160 ${x + 6} 520H${x + 20}Q${x + 46} 160 ${x + 58 * n} -12Z`,
      innerShade,
      {
        opacity: 0.7,
      },
    ),
    path(curve`M${x - 50 * n} ${-18 + up}Q${x} 62 ${x + 50 * n} ${-18 + up}Z`, look.skin.base),
    glow([x + params.yaw * 14 + 6, 2, 62, 30], look.skin.shade, { opacity: 0.9 }),
    line(
      strand(points`${x - 52 * n} -10, ${x} 27, ${x + 52 * n} -10`),
      { colour: innerShade, width: 6 },
      { opacity: 0.8 },
    ),
    ...SIDES.flatMap((side) => {
      const edge = (out: number): string =>
        strand(points`
          ${x + side * (66 + out) * n} ${-10 - out}, ${x + side * (58 + out)} 70, ${x + side * (30 + out)} 300,
          ${x + side * (24 + out)} 520`);
      return [
        line(edge(0), { colour: look.top.shade, width: 20 }),
        line(edge(1), { colour: look.top.light, width: 13 }, { opacity: side < 0 ? 1 : 0.55 }),
      ];
    }),
  ];
}
