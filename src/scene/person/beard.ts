import { curve, outside, points, shifted, spline, strand } from "../draw/curve.ts";
import { group, lerp, line, mixHex, type Point, path, type Shape } from "../draw/shape.ts";
import { mouthSpot } from "./mouth.ts";
import type { Side, Skull } from "./skull.ts";

/** Hair on the lower face, under the mouth in depth; the moustache lies over it. */
export function drawBeard(skull: Skull): readonly Shape[] {
  switch (skull.look.beard) {
    case "full":
      return full(skull);
    case "stubble":
      return stubble(skull);
    case "goatee":
      return goatee(skull);
    case "moustache":
    case null:
      return [];
  }
}

/** The moustache moves with the mouth: up and apart with a smile, aside with it, tilted with its corners. */
export function drawMoustache(skull: Skull): readonly Shape[] {
  const { look, params } = skull;
  if (look.beard !== "moustache") return [];
  const x = mouthSpot(skull).x;
  const y = params.smile * -4 - params.open * 5 + skull.nod * 0.4;
  const tip = (side: Side) => y - params.smile * 5 + side * params.skew * 4;
  const [l, r] = [skull.squash(-40, 86), skull.squash(40, 86)];
  const form = points`
    ${x} ${50 + y} .6, ${x + 16 * r} ${47 + y}, ${x + 42 * r} ${58 + tip(1)}, ${x + 58 * r} ${76 + tip(1)} .3,
    ${x + 36 * r} ${75 + y}, ${x + 14 * r} ${69 + y}, ${x} ${65 + y} .6, ${x - 14 * l} ${69 + y},
    ${x - 36 * l} ${75 + y}, ${x - 58 * l} ${76 + tip(-1)} .3, ${x - 42 * l} ${58 + tip(-1)}, ${x - 16 * l} ${47 + y}`;
  const d = spline(form, { tension: 0.95 });
  const hair = (width: number) => ({ colour: look.hair.light, width });
  const dull = mixHex(look.hair.base, look.hair.dark, 0.35);
  return [
    path(d, dull),
    group(
      [
        path(curve`M-200 ${64 + y}H200V140H-200Z`, look.hair.dark, { opacity: 0.5 }),
        line(strand(points`${x - 40 * l} ${62 + tip(-1)}, ${x - 16 * l} ${53 + y}`), hair(3.5), {
          opacity: 0.7,
        }),
        line(strand(points`${x + 16 * r} ${54 + y}, ${x + 38 * r} ${62 + tip(1)}`), hair(3.5), {
          opacity: 0.5,
        }),
      ],
      { clip: d },
    ),
  ];
}

/** Up one side of the jaw, from beside the chin to the sideburn. */
function jaw({ look, yaw, nod, far }: Skull, side: Side): readonly Point[] {
  const { headW } = look.form;
  const [jawW, cheek, chin] = [look.form.jaw * 8, look.form.cheek * 7, look.form.chin * 9];
  const f = far(side);
  return points`
    ${side * (40 + jawW + cheek * 0.5) * headW + yaw * 20} ${134 + nod + chin},
    ${side * (84 + jawW * 0.6 + cheek - 4 * f) * headW + yaw * 6} ${92 + nod * 0.6 + chin * 0.4},
    ${side * (96 - 4 * f + cheek * 0.5) * headW} 38, ${side * (92 - 9 * f) * headW} 8`;
}

const chinPoint = ({ yaw, nod, look }: Skull): readonly Point[] => [
  [yaw * 24, 144 + nod + look.form.chin * 9],
];

function full(skull: Skull): readonly Shape[] {
  const { look } = skull;
  const x = mouthSpot(skull).x;
  const left = jaw(skull, -1);
  const lip = points`
    ${lerp(-84, x, 0.12)} 48, ${x - 52} 70, ${x - 40} 48, ${x - 14} 51, ${x} 55, ${x + 14} 51, ${x + 40} 48,
    ${x + 52} 70, ${lerp(84, x, 0.12)} 48`;
  const d = spline([...shifted(left, -2, 0), ...lip, ...jaw(skull, 1).toReversed(), ...chinPoint(skull)], {
    tension: 0.9,
  });
  const shine = strand(points`${x - 78} 66, ${x - 66} 104, ${x - 30} 126`);
  return [
    path(d, look.hair.base, { opacity: 0.93 }),
    group(
      [
        path(outside(skull.outline(-20, -6)), look.hair.dark, { opacity: 0.35, rule: "evenodd" }),
        line(shine, { colour: look.hair.light, width: 6 }, { opacity: 0.28 }),
      ],
      { clip: d },
    ),
  ];
}

function stubble(skull: Skull): readonly Shape[] {
  const x = mouthSpot(skull).x;
  const lip = points`
    ${lerp(-84, x, 0.12)} 56, ${x - 50} 72, ${x - 34} 54, ${x} 58, ${x + 34} 54, ${x + 50} 72, ${lerp(84, x, 0.12)} 56`;
  const d = spline([...jaw(skull, -1), ...lip, ...jaw(skull, 1).toReversed(), ...chinPoint(skull)], {
    tension: 0.9,
  });
  return [path(d, skull.look.hair.base, { opacity: 0.2 })];
}

function goatee(skull: Skull): readonly Shape[] {
  const { look, nod, params } = skull;
  const x = mouthSpot(skull).x;
  const low = look.form.chin * 9 + nod + params.open * 10;
  const outer = points`
    ${x - 44} 60 .5, ${x - 14} 52, ${x} 56, ${x + 14} 52, ${x + 44} 60 .5, ${x + 47} 92, ${x + 30} ${128 + low},
    ${x} ${138 + low}, ${x - 30} ${128 + low}, ${x - 47} 92`;
  const drop = params.open * 16;
  const bare = points`
    ${x - 33} 68, ${x} 64, ${x + 33} 68, ${x + 36} ${84 + drop * 0.5}, ${x + 24} ${104 + drop}, ${x} ${108 + drop},
    ${x - 24} ${104 + drop}, ${x - 36} ${84 + drop * 0.5}`;
  return [
    path(spline(outer, { tension: 0.9 }), look.hair.base, { opacity: 0.8 }),
    path(spline(bare), mixHex(look.skin.base, look.skin.shade, 0.4)),
  ];
}
