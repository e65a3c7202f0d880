import { shifted, spline } from "../draw/curve.ts";
import { clamp, type Point } from "../draw/shape.ts";
import type { Light } from "./light.ts";
import type { Form, Look } from "./look.ts";
import type { Params } from "./params.ts";

/** Screen left (-1) or screen right (1). */
export type Side = -1 | 1;
export const SIDES = [-1, 1] as const;

/** A place on the turned head: where it is drawn. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The turned head. Head space: the centre between the eyes' line and the nose is (0, 0), the crown at y = -140, the
 * chin at y = 139, a cheek at x = ±95; z comes out of the picture, 100 at the tip of the nose.
 */
export interface Skull {
  readonly params: Params;
  readonly look: Look;
  readonly light: Light;
  readonly yaw: number;
  /** How much the head turns away from this side: 0 to 1. */
  readonly far: (side: Side) => number;
  /** Where a point of the head at rest goes when the head turns and nods. */
  readonly at: (x: number, y: number, z: number) => Spot;
  /** How narrow a feature at (x, z) becomes: 1 as at rest. */
  readonly squash: (x: number, z: number) => number;
  /** Half the width of the head on one side, at the height of the eyes. */
  readonly edge: (side: Side) => number;
  /** How far the chin sinks with nodding. */
  readonly nod: number;
  readonly points: readonly Point[];
  /** The outline, moved. */
  readonly outline: (dx: number, dy: number) => string;
}

/** A full turn (|yaw| = 1) is 28 degrees: beyond that a face needs a profile, which this rig does not have. */
const TURN = 0.485;
const NOD = 0.3;

export function skullOf(params: Params, look: Look, light: Light): Skull {
  const { yaw, pitch } = params;
  const [a, b] = [yaw * TURN, pitch * NOD];
  const far = (side: Side): number => Math.max(0, side * yaw);
  const nod = pitch * 6 + Math.min(0, params.jut) * 4;
  const points = headPoints(look.form, { yaw, nod, far });
  return {
    params,
    look,
    light,
    yaw,
    far,
    nod,
    points,
    at: (x, y, z) => {
      const depth = z * Math.cos(a) - x * Math.sin(a);
      return { x: x * Math.cos(a) + z * Math.sin(a), y: y * Math.cos(b) + depth * Math.sin(b) };
    },
    squash: (x, z) => {
      const angle = Math.atan2(x, z);
      return clamp(Math.cos(angle + a) / Math.cos(angle), 0.35, 1.12);
    },
    edge: (side) => (95 - 11 * clamp(far(side)) + 3 * clamp(far(side === 1 ? -1 : 1))) * look.form.headW,
    outline: (dx, dy) => spline(shifted(points, dx, dy), { tension: 0.96 }),
  };
}

interface Turned {
  readonly yaw: number;
  readonly nod: number;
  readonly far: (side: Side) => number;
}

/** Clockwise from the crown. The far side of a turned head shows the hollow of the eye and the bone below it. */
function headPoints(form: Form, { yaw, nod, far }: Turned): readonly Point[] {
  const { headW, age } = form;
  const [jaw, cheek, chin] = [form.jaw * 8, form.cheek * 7, form.chin * 9];
  const half = (side: Side): Point[] => {
    const f = clamp(far(side), 0, 1.3);
    const n = clamp(far(side === 1 ? -1 : 1), 0, 1.3);
    return [
      [side * 62 * headW, -122],
      [side * (99 - 4 * f + 4 * n) * headW, -52],
      [side * (95 - 11 * f + 3 * n) * headW, 2],
      [side * (92 - 3 * f + cheek * 0.7) * headW, 42 + nod * 0.3],
      [
        side * (77 + jaw + cheek * 1.1 - 5 * f + 3 * n - age) * headW + yaw * 6,
        90 + jaw * 0.4 + nod * 0.6 + chin * 0.4,
      ],
      [side * (36 + jaw + cheek * 0.5) * headW + yaw * 20, 130 + jaw * 0.5 + nod + chin],
    ];
  };
  return [[0, -140], ...half(1), [yaw * 24, 139 + jaw * 0.6 + nod + chin], ...half(-1).reverse()];
}
