/**
 * The display list: what a picture is before anybody paints it. Plain values, so that a picture can be compared,
 * counted and drawn by SVG (baked, tests) and by a canvas (the game) alike. There are no filters: softness is a
 * radial gradient (ART.md, "no run-time blur").
 */

/** `#rrggbb`; nothing shorter, so that colours can be mixed and given an alpha. */
export type Colour = string;

/** a, b, c, d, e, f as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A corner of an outline; tension 0 is a sharp corner, 1 (the default) a round one. */
export type Point = readonly [x: number, y: number, tension?: number | undefined];

export type Blend = "normal" | "multiply" | "screen" | "soft-light";
export type Rule = "nonzero" | "evenodd";

/** An area in one colour. */
export interface Fill {
  readonly kind: "fill";
  readonly d: string;
  readonly colour: Colour;
  readonly opacity: number;
  readonly rule: Rule;
  readonly blend: Blend;
}

/** A line of one width, in units of the picture. */
export interface Line {
  readonly kind: "line";
  readonly d: string;
  readonly colour: Colour;
  readonly width: number;
  readonly opacity: number;
  readonly cap: "butt" | "round";
  readonly blend: Blend;
}

/** A soft spot: full to a quarter of the way out, then fading to nothing at the edge of the ellipse. */
export interface Glow {
  readonly kind: "glow";
  readonly ellipse: Ellipse;
  readonly colour: Colour;
  readonly opacity: number;
  readonly blend: Blend;
}

export type Path = Fill | Line | Glow;

/** Shapes that move, fade and are cut out together. Opacity multiplies that of every kid; kids do not merge first. */
export interface Group {
  readonly kind: "group";
  readonly kids: readonly Shape[];
  readonly opacity: number;
  readonly transform: Matrix | null;
  readonly clip: string | null;
  readonly clipRule: Rule;
}

export type Shape = Path | Group;
export type Ellipse = readonly [x: number, y: number, rx: number, ry: number];

export const path = (
  d: string,
  colour: Colour,
  style: Partial<Omit<Fill, "kind" | "d" | "colour">> = {},
): Fill => ({
  kind: "fill",
  d,
  colour,
  opacity: 1,
  rule: "nonzero",
  blend: "normal",
  ...style,
});

export const line = (
  d: string,
  stroke: { readonly colour: Colour; readonly width: number },
  style: Partial<Pick<Line, "opacity" | "cap" | "blend">> = {},
): Line => ({ kind: "line", d, opacity: 1, cap: "round", blend: "normal", ...stroke, ...style });

export const glow = (
  ellipse: Ellipse,
  colour: Colour,
  style: Partial<Pick<Glow, "opacity" | "blend">> = {},
): Glow => ({
  kind: "glow",
  ellipse,
  colour,
  opacity: 1,
  blend: "normal",
  ...style,
});

export const group = (kids: readonly Shape[], style: Partial<Omit<Group, "kind" | "kids">> = {}): Group => ({
  kind: "group",
  kids,
  opacity: 1,
  transform: null,
  clip: null,
  clipRule: "nonzero",
  ...style,
});

/** Scale, then turn by `turn` radians (clockwise), then move. */
export function transform(
  x: number,
  y: number,
  turn = 0,
  scale: number | readonly [number, number] = 1,
): Matrix {
  const [sx, sy] = typeof scale === "number" ? [scale, scale] : scale;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return [cos * sx, sin * sx, -sin * sy, cos * sy, x, y];
}

/** Where a matrix puts a point. */
export const moved = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (v: number, low = 0, high = 1): number => Math.min(high, Math.max(low, v));
/** Two decimals: enough for a screen, short in a file. */
export const round = (v: number): number => Math.round(v * 100) / 100;

/** The colour a share `t` (0–1) of the way from `a` to `b`. */
export function mixHex(a: Colour, b: Colour, t: number): Colour {
  const channel = (at: number): string =>
    Math.round(lerp(Number.parseInt(a.slice(at, at + 2), 16), Number.parseInt(b.slice(at, at + 2), 16), t))
      .toString(16)
      .padStart(2, "0");
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
