import { expect, test } from "vitest";
import { curve, points, spline } from "../../../src/scene/draw/curve.ts";

test("an outline reads as points, with a tension where a corner is sharp", () => {
  expect(points`0 -140, ${1.5} 2 .4`).toEqual([
    [0, -140],
    [1.5, 2, 0.4],
  ]);
});

test("a point without a y asks for it", () => {
  expect(() => points`0 1, 2`).toThrow("needs an x and a y");
});

test("a smooth line goes through each of its points and comes back", () => {
  const d = spline(points`0 0, 10 0, 10 10`);
  expect(d).toMatch(/^M0 0C.* 10 0C.* 10 10C.* 0 0Z$/);
});

test("numbers in path data are short", () => {
  expect(curve`M${1 / 3} ${2}H${-0.004}`).toBe("M0.33 2H0");
});
