import { outside, shifted, spline, strand } from "../../draw/curve.ts";
import { group, line, type Point, path, type Shape } from "../../draw/shape.ts";
import type { HairFrame } from "./frame.ts";

/** A light strand on a lock: its line, width and opacity. */
export type Strand = readonly [along: readonly Point[], width: number, opacity: number];

export interface LockStyle {
  /** Where the shaded part begins: the outline moved by this. */
  readonly shade?: readonly [dx: number, dy: number];
  readonly strands?: readonly Strand[];
  /** Brightness of the cool edge, 0–1. */
  readonly rim?: number;
  /** Only here is there a cool edge. */
  readonly rimWithin?: string;
  readonly tension?: number;
}

/** One lock of hair: base, shade, strands of light, cool edge, all inside its outline. */
export function lock(outline: readonly Point[], { colour, rim }: HairFrame, style: LockStyle = {}): Shape {
  const { shade = [20, 24], strands = [], rim: edge = 0, rimWithin, tension = 1 } = style;
  const d = spline(outline, { tension });
  const glint = path(outside(spline(shifted(outline, -6, 3), { tension })), rim.colour, {
    opacity: edge * rim.strength,
    rule: "evenodd",
  });
  return group([
    path(d, colour.base),
    group(
      [
        path(spline(shifted(outline, shade[0], shade[1]), { tension }), colour.dark, { opacity: 0.5 }),
        ...strands.map(([along, width, opacity]) =>
          line(strand(along), { colour: colour.light, width }, { opacity }),
        ),
        group([glint], rimWithin ? { clip: rimWithin } : {}),
      ],
      { clip: d },
    ),
  ]);
}

/** The mass behind the head: dark, its lit part moved to the left, strands, cool edge. */
export function mass(
  outline: readonly Point[],
  { colour, rim }: HairFrame,
  strands: readonly Strand[],
): Shape {
  const d = spline(outline);
  return group([
    path(d, colour.dark),
    group(
      [
        path(spline(shifted(outline, -13, -4)), colour.base),
        ...strands.map(([along, width, opacity]) =>
          line(strand(along), { colour: colour.light, width }, { opacity }),
        ),
        path(outside(spline(shifted(outline, -6, 1))), rim.colour, {
          opacity: 0.55 * rim.strength,
          rule: "evenodd",
        }),
      ],
      { clip: d },
    ),
  ]);
}

/** Loose ends fall straight while the head tilts: below the ears, points swing back by most of the tilt. */
export const hang = (outline: readonly Point[], { roll }: HairFrame, share = 0.7): readonly Point[] =>
  outline.map(([x, y, tension]) => [x + roll * share * Math.max(0, y + 20), y, tension]);

/** The right half of the head, without the face: where short hair catches the rim light. */
export const RIGHT = "M20 -300H400V60H88V-84L20 -140Z";
