/** A small vocabulary for drawing: every function returns a string of SVG. */

/** x, y, width, height in world units. */
export type Box = readonly [number, number, number, number];
export type Attributes = Readonly<Record<string, string | number>>;
/** Offset 0–1, colour, opacity (1 unless told). */
export type Stop = readonly [number, string, number?];

const written = (more: Attributes): string =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

/** At most two decimals: the pictures do not need more, and their sources stay readable. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export const rect = ([x, y, w, h]: Box, fill: string, more: Attributes = {}): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${written(more)}/>`;

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${written(more)}/>`;

/** A line without a filling; `stroke-width` 2 unless told. */
export const line = (d: string, stroke: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="none" stroke="${stroke}"${written({ "stroke-width": 2, "stroke-linecap": "round", ...more })}/>`;

/** Centre x, centre y, radius. */
export const circle = (
  [cx, cy, r]: readonly [number, number, number],
  fill: string,
  more: Attributes = {},
): string => `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}"${written(more)}/>`;

/** Box is centre x, centre y, radius x, radius y. */
export const ellipse = ([cx, cy, rx, ry]: Box, fill: string, more: Attributes = {}): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${written(more)}/>`;

export const group = (more: Attributes, ...children: readonly string[]): string =>
  `<g${written(more)}>${children.join("")}</g>`;

/** Children drawn around (0, 0), moved to x, y. */
export const at = (x: number, y: number, ...children: readonly string[]): string =>
  group({ transform: `translate(${n(x)} ${n(y)})` }, ...children);

export const turned = (transform: string, ...children: readonly string[]): string =>
  group({ transform }, ...children);

/** f(0) … f(count - 1), joined. */
export const many = (count: number, f: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => f(i)).join("");

const stopped = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");

/** Top to bottom. */
export const falling = (id: string, stops: readonly Stop[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopped(stops)}</linearGradient>`;

/** Left to right. */
export const across = (id: string, stops: readonly Stop[]): string =>
  `<linearGradient id="${id}" x1="0" x2="1">${stopped(stops)}</linearGradient>`;

/** Centre to edge; `more` moves the centre. */
export const spreading = (id: string, stops: readonly Stop[], more: Attributes = {}): string =>
  `<radialGradient id="${id}"${written(more)}>${stopped(stops)}</radialGradient>`;

/** A blur over a generous region; resvg works it out once, at baking. */
export const blurred = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** Children shown only inside the shape. */
export const within = (id: string, shape: string, ...children: readonly string[]): string =>
  `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${children.join("")}</g>`;

/** Light that adds: lamps, screens. */
export const screen = { style: "mix-blend-mode:screen" } as const;

/** A seeded die (Park–Miller): a picture comes out the same each time it is baked. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** One of a list, by a throw 0–1. */
export function pick<T>(list: readonly [T, ...T[]], thrown: number): T {
  return list[Math.floor(thrown * list.length)] ?? list[0];
}

/** A whole document showing the box. */
export const sheet = ([x, y, w, h]: Box, ...children: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${children.join("")}</svg>`;
