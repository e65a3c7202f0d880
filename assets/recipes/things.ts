/** Things that stand in more than one room. */
import { evening as c, spines } from "./palette.ts";
import { at, circle, dice, ellipse, line, many, n, path, pick, rect, turned } from "./svg.ts";

interface Leaf {
  readonly turn: number;
  readonly long: number;
  readonly wide: number;
}

/** One leaf rising from (0, 0): two tones along the rib, lit from the left. */
const leaf = ({ turn, long, wide }: Leaf, [lit, shade]: readonly [string, string]): string =>
  turned(
    `rotate(${turn})`,
    path(
      `M0 0C${wide} ${-long * 0.25} ${wide} ${-long * 0.75} 0 ${-long}C${-wide} ${-long * 0.75} ${-wide} ${-long * 0.25} 0 0Z`,
      lit,
    ),
    path(`M0 0C${wide} ${-long * 0.25} ${wide} ${-long * 0.75} 0 ${-long}Z`, shade, { opacity: 0.6 }),
    line(`M0 0V${-long * 0.92}`, shade, { "stroke-width": 1.6, opacity: 0.8 }),
  );

const bright = [c.leafLit, c.leaf] as const;
const middle = [c.leaf, c.leafDark] as const;
const dark = [c.leafDark, "#16343f"] as const;

/** A plant in a pot, its base on (0, 0); about 130 high. */
export const pottedPlant = (): string =>
  at(
    0,
    -38,
    leaf({ turn: -62, long: 60, wide: 14 }, middle),
    leaf({ turn: 60, long: 58, wide: 14 }, dark),
    leaf({ turn: -38, long: 76, wide: 16 }, bright),
    leaf({ turn: 36, long: 74, wide: 15 }, middle),
    leaf({ turn: 8, long: 92, wide: 17 }, middle),
    leaf({ turn: -14, long: 86, wide: 18 }, bright),
  ) +
  path("M-27 -40H27L20 0H-20Z", c.pot) +
  path("M6 -40H27L20 0H8Z", c.potDark) +
  rect([-29, -44, 58, 9], c.pot, { rx: 2 }) +
  rect([8, -44, 21, 9], c.potDark, { rx: 2 });

/** A tall plant on the floor, its pot's base on (0, 0); about 360 high. */
export const floorPlant = (): string =>
  at(
    0,
    -118,
    leaf({ turn: -66, long: 150, wide: 32 }, dark),
    leaf({ turn: 62, long: 150, wide: 32 }, dark),
    leaf({ turn: -40, long: 205, wide: 36 }, middle),
    leaf({ turn: 38, long: 190, wide: 34 }, dark),
    leaf({ turn: 14, long: 228, wide: 36 }, middle),
    leaf({ turn: -12, long: 236, wide: 37 }, bright),
  ) +
  path("M-56 -126H56L43 0H-43Z", c.pot) +
  path("M12 -126H56L43 0H14Z", c.potDark) +
  path("M-56 -126H56L54.500 -112H-54.500Z", "#c06a4c") +
  path("M12 -126H56L54.500 -112H12Z", c.potDark);

interface Row {
  readonly wide: number;
  readonly seed: number;
}

/** Books standing on (0, 0) to the right, some leaning, each with a band and a shaded edge. */
export function books({ wide, seed }: Row): string {
  const throwDie = dice(seed);
  let out = "";
  let x = 0;
  while (x < wide - 16) {
    const w = 10 + throwDie() * 13;
    const h = 44 + throwDie() * 27;
    const lean = throwDie() > 0.88 ? 5 : 0;
    out += at(
      x,
      0,
      turned(
        `rotate(${lean})`,
        rect([0, -h, w, h], pick(spines, throwDie()), { rx: 2 }),
        rect([w - 3, -h + 1, 3, h - 1], "#1a1233", { opacity: 0.35 }),
        rect([1.5, -h + 2, 1.6, h - 3], "#fff", { opacity: 0.16 }),
        rect([2, -h + 8, w - 4, 3], "#ffe2b0", { opacity: 0.35 }),
      ),
    );
    x += w + 1.5 + lean * 1.1;
  }
  return out;
}

/** A shelf board from x to x + wide at height y, with the shadow it throws. */
export const board = (x: number, y: number, wide: number): string =>
  rect([x + 6, y + 12, wide - 2, 16], c.night, { opacity: 0.22 }) +
  rect([x, y, wide, 12], c.woodLit, { rx: 3 }) +
  rect([x, y, wide, 2.5], "#ffc28a", { rx: 1, opacity: 0.35 }) +
  rect([x, y + 9, wide, 4], c.woodDark, { rx: 2, opacity: 0.6 });

/** A framed picture, top left on (0, 0): a sun over hills. */
export const landscapePicture = (w: number, h: number): string =>
  rect([5, 7, w, h], c.night, { opacity: 0.3, rx: 4 }) +
  rect([0, 0, w, h], c.woodDark, { rx: 4 }) +
  rect([0, 0, 3, h], "#ffc28a", { opacity: 0.3, rx: 2 }) +
  rect([w - 2.5, 2, 2.5, h - 4], c.rim, { opacity: 0.35 }) +
  rect([9, 9, w - 18, h - 18], c.paper, { opacity: 0.78 }) +
  circle([w * 0.52, h * 0.38, w * 0.21], c.sun) +
  path(
    `M9 ${n(h * 0.76)}C${n(w * 0.3)} ${n(h * 0.57)} ${n(w * 0.52)} ${n(h * 0.76)} ${w - 9} ${n(h * 0.57)}V${h - 9}H9Z`,
    c.teal,
  ) +
  path(
    `M9 ${n(h * 0.85)}C${n(w * 0.36)} ${n(h * 0.72)} ${n(w * 0.64)} ${n(h * 0.89)} ${w - 9} ${n(h * 0.73)}V${h - 9}H9Z`,
    c.sand,
  );

/** A framed print of a fern, top left on (0, 0). */
export const leafPrint = (w: number, h: number): string =>
  rect([4, 6, w, h], c.night, { opacity: 0.3, rx: 3 }) +
  rect([0, 0, w, h], c.woodDark, { rx: 3 }) +
  rect([0, 0, 2.5, h], "#ffc28a", { opacity: 0.3, rx: 2 }) +
  rect([7, 7, w - 14, h - 14], c.paper, { opacity: 0.68 }) +
  line(`M${n(w / 2)} ${n(h * 0.84)}V${n(h * 0.2)}`, c.leaf, { "stroke-width": 2 }) +
  many(5, (i) =>
    at(
      w / 2,
      h * (0.36 + i * 0.1),
      ...[-1, 1].map((side) =>
        ellipse([side * w * 0.13, 0, w * 0.13, h * 0.035], side < 0 ? c.leafLit : c.leaf, {
          transform: `rotate(${side * -32})`,
        }),
      ),
    ),
  );

/** A framed photograph of two people, top left on (0, 0). */
export const couplePicture = (w: number, h: number): string =>
  rect([4, 6, w, h], c.night, { opacity: 0.3, rx: 3 }) +
  rect([0, 0, w, h], c.woodDark, { rx: 3 }) +
  rect([0, 0, 2.5, h], "#ffc28a", { opacity: 0.3, rx: 2 }) +
  rect([7, 7, w - 14, h - 14], "#8fb0a8", { opacity: 0.85 }) +
  path(
    `M7 ${n(h * 0.7)}C${n(w * 0.3)} ${n(h * 0.6)} ${n(w * 0.7)} ${n(h * 0.75)} ${w - 7} ${n(h * 0.62)}V${h - 7}H7Z`,
    "#5f8a86",
    { opacity: 0.8 },
  ) +
  circle([w * 0.38, h * 0.48, w * 0.13], "#6b4a3c") +
  circle([w * 0.61, h * 0.43, w * 0.13], "#3a2433") +
  path(
    `M${n(w * 0.16)} ${h - 7}C${n(w * 0.2)} ${n(h * 0.58)} ${n(w * 0.5)} ${n(h * 0.58)} ${n(w * 0.55)} ${h - 7}Z`,
    "#d9623f",
  ) +
  path(
    `M${n(w * 0.42)} ${h - 7}C${n(w * 0.46)} ${n(h * 0.54)} ${n(w * 0.78)} ${n(h * 0.54)} ${n(w * 0.84)} ${h - 7}Z`,
    "#37566a",
  );

/** A mug with coffee in it, standing on (0, 0); 68 wide. */
export const mug = ([lit, shade]: readonly [string, string]): string =>
  ellipse([2, -1, 46, 7], "#1a0a1c", { opacity: 0.4 }) +
  line("M-33 -52C-60 -54 -58 -18 -32 -22", lit, { "stroke-width": 8 }) +
  line("M-34 -48C-52 -50 -52 -24 -34 -26", "#1a0a1c", { "stroke-width": 1.5, opacity: 0.35 }) +
  path("M-34 -66H34V-18C34 -6 28 0 18 0H-18C-28 0 -34 -6 -34 -18Z", lit) +
  path("M8 -66H34V-18C34 -6 28 0 18 0H4C14 -12 12 -42 8 -66Z", shade) +
  line("M31 -60V-18C31 -9 27 -4 20 -2", c.rim, { "stroke-width": 2, opacity: 0.5 }) +
  ellipse([0, -66, 34, 7], shade) +
  ellipse([0, -65, 29, 5], "#3f2430") +
  ellipse([-7, -65.5, 13, 2], "#8a5a4a", { opacity: 0.7 });

/** A waning moon around (0, 0). */
export const crescent = (r: number): string =>
  path(
    `M${n(r * 0.2)} ${n(-r * 0.98)}A${r} ${r} 0 1 0 ${n(r * 0.9)} ${n(r * 0.44)}A${n(r * 0.86)} ${n(r * 0.86)} 0 1 1 ${n(r * 0.2)} ${n(-r * 0.98)}Z`,
    "#ffe9c4",
  );

/** Small round lights out of focus: a city far away. */
export function cityLights(
  count: number,
  seed: number,
  [x, y, w, h]: readonly [number, number, number, number],
): string {
  const throwDie = dice(seed);
  return many(count, () =>
    rect([x + throwDie() * w, y + throwDie() * h, 4.5, 6.5], throwDie() > 0.5 ? "#ffd27a" : "#ff9e5e", {
      rx: 1,
      opacity: n(0.3 + throwDie() * 0.6),
    }),
  );
}
