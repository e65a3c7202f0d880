import { clamp, type Point, round } from "./shape.ts";

/** How a closed outline or an open line is drawn through its points; `tension` scales every point's own. */
export interface Thread {
  readonly closed?: boolean;
  readonly tension?: number;
}

/** A smooth line through the points (Catmull-Rom, written as cubic Béziers): SVG path data. */
export function spline(points: readonly Point[], { closed = true, tension = 1 }: Thread = {}): string {
  const count = points.length;
  const at = (i: number): Point => {
    const point = points[closed ? (i + count) % count : clamp(i, 0, count - 1)];
    if (!point) throw new RangeError("spline: an outline needs at least one point; this one is empty");
    return point;
  };
  const start = at(0);
  let d = `M${round(start[0])} ${round(start[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const leave = ((from[2] ?? 1) * tension) / 6;
    const arrive = ((to[2] ?? 1) * tension) / 6;
    d += `C${round(from[0] + (to[0] - before[0]) * leave)} ${round(from[1] + (to[1] - before[1]) * leave)}`;
    d += ` ${round(to[0] - (after[0] - from[0]) * arrive)} ${round(to[1] - (after[1] - from[1]) * arrive)}`;
    d += ` ${round(to[0])} ${round(to[1])}`;
  }
  return d + (closed ? "Z" : "");
}

/** An open smooth line through the points. */
export const strand = (points: readonly Point[]): string => spline(points, { closed: false });

export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  const [a, b] = [round(rx), round(ry)];
  return `M${round(x - rx)} ${round(y)}a${a} ${b} 0 1 0 ${round(2 * rx)} 0a${a} ${b} 0 1 0 ${round(-2 * rx)} 0Z`;
}

/** Path data with rounded numbers: curve`M${x} ${y}C…`. */
export const curve = (text: TemplateStringsArray, ...values: readonly number[]): string =>
  text.reduce((d, part, i) => d + round(values[i - 1] ?? 0) + part);

type Token = { readonly fixed: number } | { readonly slot: number };
const skeletons = new WeakMap<TemplateStringsArray, readonly (readonly Token[])[]>();

/** An outline as a list to be read: points`0 -140, ${x} ${y} .5` is x, y and, if it is not 1, tension. */
export function points(text: TemplateStringsArray, ...values: readonly number[]): readonly Point[] {
  const known = skeletons.get(text) ?? skeleton(text);
  skeletons.set(text, known);
  const value = (token: Token): number =>
    "slot" in token ? (values[token.slot] ?? Number.NaN) : token.fixed;
  return known.map(([x, y, tension]) => {
    if (!x || !y) throw new RangeError("points: a point needs an x and a y; is there a comma too many?");
    return tension ? [value(x), value(y), value(tension)] : [value(x), value(y)];
  });
}

/** Every literal is read once: slots are written as #0, #1 … between its words. */
function skeleton(text: TemplateStringsArray): readonly (readonly Token[])[] {
  const whole = text.reduce((all, part, i) => `${all} #${i - 1} ${part}`);
  return whole.split(",").map((one) =>
    one
      .trim()
      .split(/\s+/)
      .map((word) => (word.startsWith("#") ? { slot: Number(word.slice(1)) } : { fixed: Number(word) })),
  );
}

export const shifted = (outline: readonly Point[], dx: number, dy: number): readonly Point[] =>
  outline.map(([x, y, tension]) => [x + dx, y + dy, tension]);

/** A frame far outside every picture: with the even-odd rule, everything but the outline that follows it. */
const EVERYTHING = "M-900 -900H900V1100H-900Z";

/** Path data (even-odd) of all that lies outside the outline: clipped to a form, its shaded edge or its rim light. */
export const outside = (d: string): string => EVERYTHING + d;
