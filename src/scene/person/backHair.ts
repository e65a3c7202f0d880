import { ellipse, outside, points, shifted, spline, strand } from "../draw/curve.ts";
import { group, line, type Point, path, type Shape } from "../draw/shape.ts";
import type { Light } from "./light.ts";
import type { Cloth, HairColour, Look } from "./look.ts";

type Strands = readonly (readonly Point[])[];

/** Hair, or a scarf, from behind; head space: the middle of the head is (0, 0). */
export function backHair({ wear, hair }: Look, light: Light): readonly Shape[] {
  switch (wear.style) {
    case "hijab":
      return scarf(wear.scarf, light);
    case "curls":
      return curls(hair, light);
    case "bun":
      return [grown(BUN, hair, light), grown(KNOT, hair, light)];
    default:
      return [grown(GROWN[wear.style], hair, light)];
  }
}

/** What grows: half an outline, from the crown down the right side to the middle of the nape, and lines of light. */
type Growth = { readonly outline: readonly Point[]; readonly strands: Strands; readonly fades: number };

const mirrored = (half: readonly Point[]): readonly Point[] => [
  ...half,
  ...half
    .slice(1, -1)
    .map(([x, y, tension]): Point => [-x, y, tension])
    .reverse(),
];

const GROWN = {
  bob: {
    outline: mirrored(points`0 -180, 70 -160, 122 -100, 138 -20, 142 60, 136 112, 112 134 .6, 56 126, 0 130`),
    strands: [
      points`-20 -160, -84 -110, -108 0, -100 116`,
      points`-10 -162, -46 -110, -56 0, -52 118`,
      points`6 -164, 8 -80, 2 20, 0 120`,
      points`16 -160, 58 -100, 66 10, 58 116`,
      points`26 -156, 92 -100, 112 0, 106 116`,
    ],
    fades: 96,
  },
  long: {
    outline: mirrored(points`0 -180, 68 -160, 118 -102, 132 -20, 134 90, 140 200, 132 282 .5, 66 274, 0 280`),
    strands: [
      points`-16 -158, -84 -90, -104 60, -102 250`,
      points`-8 -160, -40 -80, -48 80, -44 262`,
      points`8 -160, 18 -60, 12 90, 14 262`,
      points`18 -156, 76 -90, 78 60, 74 256`,
    ],
    fades: 220,
  },
  short: {
    outline: mirrored(points`0 -184, 60 -168, 104 -118, 113 -54, 102 0, 84 44, 58 76 .6, 0 84`),
    strands: [
      points`-8 -132, -58 -112, -92 -50, -84 10`,
      points`-2 -128, -30 -70, -40 0, -30 60`,
      points`10 -130, 44 -70, 44 0, 34 58`,
      points`16 -136, 76 -104, 94 -40, 82 14`,
    ],
    fades: 20,
  },
  crop: {
    outline: mirrored(points`0 -166, 56 -150, 98 -104, 106 -40, 99 4, 82 44, 62 66 .4, 0 70`),
    strands: [points`-78 -96, -44 -126, 6 -134`],
    fades: 4,
  },
  tousle: {
    outline: points`
      12 -204 .3, 38 -182, 84 -188 .3, 96 -152, 126 -138 .3, 116 -92, 126 -56 .3, 108 -10, 98 32, 76 58, 72 90 .3, 46 76,
      26 98 .3, 6 78, -16 96 .3, -40 76, -66 88 .3, -76 56, -98 30, -110 -12, -124 -48 .3, -116 -94, -122 -150 .3,
      -88 -160, -70 -196 .3, -24 -184`,
    strands: [
      points`-10 -120, -60 -130, -98 -90`,
      points`-16 -100, -66 -76, -88 -14`,
      points`-2 -92, -34 -40, -30 40`,
      points`18 -96, 54 -50, 48 36`,
      points`20 -116, 78 -96, 98 -30`,
      points`6 -128, 34 -150, 76 -160`,
    ],
    fades: 34,
  },
  bald: {
    outline: points`
      -96 -66 .5, -116 -52, -120 -6, -102 30, -82 52, -56 70 .6, 0 76, 56 70 .6, 82 52, 102 30, 120 -6, 116 -52, 96 -66 .5,
      84 -34, 46 -8, 0 0, -46 -8, -84 -34`,
    strands: [points`-106 -40, -98 0, -70 38`, points`-60 8, -48 34, -40 58`, points`20 14, 22 40, 18 60`],
    fades: 44,
  },
} as const satisfies Readonly<Record<string, Growth>>;

const BUN: Growth = {
  outline: mirrored(points`0 -172, 64 -154, 106 -104, 114 -36, 102 14, 76 54, 42 76, 0 70`),
  strands: [
    points`-98 0, -92 -84, -30 -142`,
    points`-62 50, -58 -50, -18 -136`,
    points`-16 60, -12 -40, -2 -134`,
    points`40 60, 42 -40, 14 -136`,
    points`90 10, 86 -84, 32 -142`,
  ],
  fades: 30,
};

const KNOT: Growth = {
  outline: points`-4 -238, 46 -224, 62 -182, 42 -138, 0 -126, -46 -138, -66 -182, -50 -224`,
  strands: [points`-50 -196, -10 -222, 34 -208`, points`-44 -164, -2 -190, 42 -172`],
  fades: -170,
};

/** One mass of hair: darker below and to the right, a band of light over the crown, the lamp on its left edge. */
function grown({ outline, strands, fades }: Growth, hair: HairColour, light: Light): Shape {
  const d = spline(outline);
  return group([
    path(d, hair.dark),
    group(
      [
        path(spline(shifted(outline, -16, -8)), hair.base),
        ...strands.flatMap((along, i) => [
          line(strand(shifted(along, 9, 0)), { colour: hair.dark, width: 8 }, { opacity: 0.4 }),
          line(strand(along), { colour: hair.light, width: i % 2 ? 5 : 9 }, { opacity: 0.5 }),
        ]),
        path(`M-300 ${fades}C-140 ${fades + 36} 140 ${fades + 36} 300 ${fades}V400H-300Z`, hair.dark, {
          opacity: 0.5,
        }),
        ...edges(outline, light),
      ],
      { clip: d },
    ),
  ]);
}

/** Where the light of the room catches an outline: warm on the left, cool on the right. Clip them to it. */
export function edges(outline: readonly Point[], { key, rim }: Light, strength = 1): readonly Shape[] {
  const edge = (dx: number, dy: number, colour: string, opacity: number): Shape =>
    path(outside(spline(shifted(outline, dx, dy))), colour, { opacity: opacity * strength, rule: "evenodd" });
  return [edge(20, 5, key, 0.26), edge(10, 3, key, 0.3), edge(-8, 3, rim, 0.5)];
}

type Curl = readonly [x: number, y: number, size: number];

/** Rings of curls from the outside in. */
function curls(hair: HairColour, light: Light): readonly Shape[] {
  const ring = (count: number, reach: number): readonly Curl[] =>
    Array.from({ length: count }, (_, i): Curl => {
      const angle = (2 * Math.PI * i) / count;
      return [
        Math.cos(angle) * 112 * reach,
        Math.sin(angle) * 122 * reach - 42,
        1 + 0.16 * Math.sin(i * 2.3),
      ];
    });
  const rings = [ring(20, 1), ring(14, 0.68), ring(8, 0.34)];
  const blob = (curls: readonly Curl[], radius: number): string =>
    curls.map(([x, y, size]) => ellipse(x, y, radius * size)).join("");
  const skull = mirrored(points`0 -168, 76 -156, 118 -100, 118 -20, 90 50, 50 80, 0 84`);
  return [
    path(blob(ring(20, 1), 40), hair.dark),
    path(spline(skull), hair.dark),
    ...rings.flatMap((one) => [
      path(blob(one, 34), hair.dark, { opacity: 0.5 }),
      path(
        blob(
          one.map(([x, y, size]): Curl => [x - 5, y - 6, size]),
          29,
        ),
        hair.base,
      ),
      ...one.map(([x, y, size]) =>
        line(
          strand([
            [x - 20 * size, y],
            [x - 8, y - 18 * size],
            [x + 10 * size, y - 12],
          ]),
          { colour: x < -50 ? light.key : hair.light, width: 7 },
          { opacity: 0.55 },
        ),
      ),
    ]),
  ];
}

/** A scarf over head and shoulders, its end down the back. */
function scarf({ base, shade, light: bright }: Cloth, light: Light): readonly Shape[] {
  const outline = points`
    0 -188, 66 -168, 114 -110, 127 -30, 118 56, 114 104, 140 158, 182 214 .5, 110 262, 20 306 .4, -104 258, -180 212 .5,
    -140 158, -114 104, -118 56, -127 -30, -114 -110, -66 -168`;
  const d = spline(outline);
  const fold = (along: readonly Point[], width: number): readonly Shape[] => [
    line(strand(shifted(along, 8, 7)), { colour: shade, width }, { opacity: 0.8 }),
    line(strand(along), { colour: bright, width: width * 0.7 }, { opacity: 0.55 }),
  ];
  return [
    path(d, shade),
    group(
      [
        path(spline(shifted(outline, -18, -8)), base),
        path(
          spline(points`-118 70, -60 112, 0 122, 60 112, 118 70, 150 170, 60 150, 0 158, -70 148, -150 170`),
          shade,
          {
            opacity: 0.5,
          },
        ),
        ...fold(points`-96 -60, -60 -128, 0 -148, 64 -130`, 10),
        ...fold(points`-104 10, -56 70, 10 88, 78 60`, 8),
        ...fold(points`-110 84, -40 130, 40 132, 112 88`, 8),
        ...fold(points`-60 130, -40 190, -4 290`, 9),
        ...fold(points`-128 160, -100 200, -60 250`, 8),
        ...fold(points`84 130, 60 200, 30 280`, 9),
        ...edges(outline, light),
      ],
      { clip: d },
    ),
  ];
}
