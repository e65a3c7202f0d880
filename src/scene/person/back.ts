import { ellipse, points, spline, strand } from "../draw/curve.ts";
import { glow, group, line, type Point, path, type Shape, transform } from "../draw/shape.ts";
import { backHair, edges } from "./backHair.ts";
import type { Light } from "./light.ts";
import { type Look, relit } from "./look.ts";
import { SIDES } from "./skull.ts";

/** What a back covers at most, in the same units as a person: the base of the neck is (0, 0). */
export const BACK = { x: -350, y: -430, w: 700, h: 610 } as const;

/** How high the middle of the head is over the base of the neck: from behind, shoulders hide some of it. */
const HEAD = 146;

/** Somebody from behind, upright, near the one who looks: hair, nape, collar, shoulders. For out of focus. Pure. */
export function drawBack(look: Look, light: Light): Shape {
  const seen = relit(look, light);
  const head = transform(0, -HEAD, 0, [seen.form.headW, 1]);
  return group([
    group(drawSkull(seen, light), { transform: head }),
    ...drawNape(seen),
    drawShoulders(seen, light),
    ...collarBehind(seen, light),
    group([...backHair(seen, light), ...aidBehind(seen)], { transform: head }),
  ]);
}

const SKULL = points`0 -162, 54 -144, 92 -98, 101 -30, 94 36, 74 92, 40 122, -40 122, -74 92, -94 36, -101 -30, -92 -98, -54 -144`;

/** Ears, jaw and skull; a full beard shows beside the jaw. */
function drawSkull({ skin, hair, beard, earring, wear }: Look, light: Light): readonly Shape[] {
  const d = spline(SKULL);
  const covered = wear.style === "hijab";
  return [
    ...(covered
      ? []
      : SIDES.flatMap((side) => [
          path(ellipse(side * 103, 12, 17, 28), side < 0 ? skin.base : skin.shade),
          line(strand(points`${side * 99} -8, ${side * 105} 12, ${side * 98} 32`), {
            colour: skin.line,
            width: 4,
          }),
          ...(earring ? [path(ellipse(side * 105, 44, 6), earring)] : []),
        ])),
    ...(beard === "full"
      ? [path(spline(points`-92 34, -88 96, -52 134, 52 134, 88 96, 92 34`), hair.dark)]
      : []),
    path(d, skin.shade),
    group(
      [path(spline(SKULL.map(([x, y]): Point => [x - 14, y - 5])), skin.base), ...edges(SKULL, light, 0.8)],
      {
        clip: d,
      },
    ),
    ...(wear.style === "bald" ? [glow([-34, -104, 66, 46], "#fff2e0", { opacity: 0.35 })] : []),
  ];
}

/** A hearing aid, behind the ear that is on the other side than in front. */
function aidBehind({ hearingAid }: Look): readonly Shape[] {
  if (!hearingAid) return [];
  return [
    path(spline(points`94 -20, 110 -28, 120 -8, 118 22, 108 36, 98 16`), hearingAid),
    line(strand(points`103 -14, 111 2, 109 22`), { colour: "#f5efe2", width: 4 }, { opacity: 0.8 }),
  ];
}

function drawNape({ skin, form }: Look): readonly Shape[] {
  const n = form.neckW;
  const d = spline(
    points`${-54 * n} -130 .3, ${54 * n} -130 .3, ${54 * n} -50, ${80 * n} 10 .4, 0 30, ${-80 * n} 10 .4, ${-54 * n} -50`,
  );
  return [
    path(d, skin.base),
    group(
      [
        path(`M${14 * n} -140Q${30 * n} -60 ${40 * n} 40H140V-140Z`, skin.shade, { opacity: 0.7 }),
        glow([0, -92, 90, 46], skin.line, { opacity: 0.6 }),
        line(strand(points`-14 -70, -12 -40, -16 -10`), { colour: skin.shade, width: 5 }, { opacity: 0.5 }),
      ],
      { clip: d },
    ),
  ];
}

/** Nearer than the face that they look at: a little wider than from the front. */
function drawShoulders({ top, form }: Look, light: Light): Shape {
  const w = 238 * form.bodyW;
  const slope = form.slope * 14;
  const belly = form.belly * 14;
  const side = (to: -1 | 1): readonly Point[] => points`
    ${to * 60 * form.neckW} -22 .6, ${to * w * 0.56} ${10 + slope * 0.5}, ${to * w * 0.96} ${48 + slope},
    ${to * w * 1.1} ${128 + slope * 0.4}, ${to * (w * 1.06 + belly)} 280, ${to * w} 460 .2`;
  const outline = [...[...side(-1)].reverse(), ...side(1)];
  const d = spline(outline, { tension: 0.92 });
  const seam = { colour: top.shade, width: 6 };
  return group([
    path(d, top.shade),
    group(
      [
        path(
          spline(
            outline.map(([x, y, tension]): Point => [x - 26, y + 2, tension]),
            { tension: 0.92 },
          ),
          top.base,
        ),
        glow([-w * 0.6, 100, w * 0.6, 130], top.light, { opacity: 0.6 }),
        glow([w * 0.42, 190, w * 0.7, 190], top.shade, { opacity: 0.8 }),
        glow([0, 4, 150 * form.neckW, 52], top.shade, { opacity: 0.75 }),
        line(strand(points`${-w * 0.82} 60, ${-w * 0.74} 130, ${-w * 0.78} 240`), seam, { opacity: 0.6 }),
        line(strand(points`${w * 0.82} 60, ${w * 0.74} 130, ${w * 0.78} 240`), seam, { opacity: 0.6 }),
        line(strand(points`-6 60, -2 120, -8 240`), seam, { opacity: 0.35 }),
        ...edges(outline, light),
      ],
      { clip: d },
    ),
  ]);
}

/** The collar as it lies around the nape. */
function collarBehind({ collar, top, form }: Look, light: Light): readonly Shape[] {
  const n = form.neckW;
  const band = (high: number, low: number, out: number): readonly Point[] => points`
    ${-58 * n} ${-high} .4, 0 ${-high + 12}, ${58 * n} ${-high} .4, ${(64 + out) * n} ${low - 16} .5, 0 ${low},
    ${(-64 - out) * n} ${low - 16} .5`;
  const worn = (outline: readonly Point[], [base, shade]: readonly [string, string]): Shape => {
    const d = spline(outline);
    return group([
      path(d, base),
      group(
        [
          path(`M${10 * n} -90Q${34 * n} -20 ${24 * n} 60H200V-90Z`, shade, { opacity: 0.7 }),
          ...edges(outline, light, 0.7),
        ],
        {
          clip: d,
        },
      ),
    ]);
  };
  switch (collar.kind) {
    case "roll":
      return [
        worn(band(54, 8, 4), [top.base, top.shade]),
        line(strand(points`${-66 * n} -6, 0 10, ${66 * n} -6`), { colour: top.shade, width: 6 }),
      ];
    case "crew":
      return [worn(band(32, 10, 6), [top.light, top.shade])];
    case "shirt":
      return [
        worn(band(46, 14, 12), [collar.base, collar.shade]),
        line(
          strand(points`${-74 * n} 2, 0 20, ${74 * n} 2`),
          { colour: top.shade, width: 6 },
          { opacity: 0.7 },
        ),
      ];
    case "cardigan":
      return [
        worn(band(36, 0, 2), [collar.inner, collar.innerShade]),
        worn(band(26, 16, 8), [top.light, top.shade]),
      ];
  }
}
