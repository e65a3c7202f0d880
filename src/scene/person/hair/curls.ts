import { curve, ellipse } from "../../draw/curve.ts";
import { line, path } from "../../draw/shape.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";

type Curl = readonly [x: number, y: number, size: number];

const FRONT: readonly Curl[] = [
  [-82, -92, 1],
  [-46, -118, 1.05],
  [-4, -126, 1.1],
  [40, -122, 1],
  [78, -98, 1],
  [-98, -54, 0.8],
  [96, -60, 0.8],
];

/** A cloud of curls: a ring around the head, a row over the forehead. */
export function curls({ colour, slide }: HairFrame): HairDrawing {
  const crown = Array.from({ length: 15 }, (_, i): Curl => {
    const angle = Math.PI * (1 + i / 14);
    return [Math.cos(angle) * 104 - slide * 0.4, Math.sin(angle) * 116 - 42, 1 + 0.16 * Math.sin(i * 2.3)];
  });
  const sides: readonly Curl[] = [-112, 112].flatMap((x): Curl[] => [
    [x - slide * 0.2, -16, 1],
    [x * 0.98 - slide * 0.2, 20, 0.85],
  ]);
  const ring = [...crown, ...sides];
  const front = FRONT.map(([x, y, size]): Curl => [x + slide * 0.7, y, size]);
  const shines = [...front, ...crown.filter((_, i) => i % 2)];
  return {
    back: [path(cloud(ring, 40), colour.dark), path(cloud(moved(ring, -6, -5), 36), colour.base)],
    front: [
      path(cloud(front, 30), colour.dark, { opacity: 0.6 }),
      path(cloud(moved(front, -3, -5), 28), colour.base),
      ...shines.map(([x, y, size]) =>
        line(
          curve`M${x - 15 * size} ${y + 1}C${x - 12 * size} ${y - 17 * size} ${x + 7 * size} ${y - 19 * size} ${x + 13 * size} ${y - 7 * size}`,
          { colour: colour.light, width: 5 },
          { opacity: 0.75 },
        ),
      ),
      ...front.map(([x, y, size]) =>
        line(
          curve`M${x - 8 * size} ${y + 13}C${x + 3} ${y + 19 * size} ${x + 14 * size} ${y + 10} ${x + 14 * size} ${y + 1}`,
          { colour: colour.dark, width: 3 },
          { opacity: 0.55 },
        ),
      ),
    ],
  };
}

const cloud = (curls: readonly Curl[], radius: number): string =>
  curls.map(([x, y, size]) => ellipse(x, y, radius * size)).join("");

const moved = (curls: readonly Curl[], dx: number, dy: number): readonly Curl[] =>
  curls.map(([x, y, size]) => [x + dx, y + dy, size]);
