import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontOf, stepCloser, windowBeside } from "../../src/scene/housefront.ts";
import type { Rect } from "../../src/scene/layout.ts";

const PAGES = [
  [320, 700],
  [375, 667],
  [390, 844],
  [600, 900],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1280, 1024],
  [1920, 1080],
  [2560, 1080],
  [3840, 2160],
] as const;

const inside = (page: { w: number; h: number }, { x, y, w, h }: Rect) =>
  x >= 0 && y >= 0 && x + w <= page.w && y + h <= page.h;
const apart = (a: Rect, b: Rect) =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

describe.each(PAGES)("on a page of %i × %i", (w, h) => {
  const page = { w, h };
  const front = frontOf(page, 8);

  test("every evening has its own window, and its glass lies on the page", () => {
    expect(new Set(front.windows.map(({ id }) => id)).size).toBe(8);
    expect(front.windows.filter(({ glass }) => !inside(page, glass))).toEqual([]);
  });

  test("no two windows are in each other's way, and each is large enough for a finger", () => {
    const targets = front.windows.map(({ target }) => target);
    const pairs = targets.flatMap((a, at) => targets.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => !apart(a, b))).toEqual([]);
    expect(targets.filter((one) => one.w < 44 || one.h < 44)).toEqual([]);
  });

  test("the heading keeps off the windows, and its name fits the page", () => {
    expect(front.windows.filter(({ glass }) => !apart(glass, front.heading))).toEqual([]);
    expect(front.heading.x + front.type.name * 3.95).toBeLessThanOrEqual(w);
  });

  test("the picture reaches every edge but the sky", () => {
    const { x, y, w: wide, h: high } = front.picture;
    expect(x).toBeLessThanOrEqual(0.5);
    expect(x + wide).toBeGreaterThanOrEqual(w - 0.5);
    expect(y + high).toBeGreaterThanOrEqual(h - 0.5);
  });

  test("one step closer, the window is larger, still on the page, and the picture still fills it", () => {
    for (const window of front.windows) {
      const near = stepCloser(front, window);
      const { x, y, w: wide, h: high } = window.glass;
      const glass = {
        x: x * near.scale + near.x,
        y: y * near.scale + near.y,
        w: wide * near.scale,
        h: high * near.scale,
      };
      expect(near.scale).toBeGreaterThan(1);
      expect(inside(page, glass)).toBe(true);
      expect(front.picture.x * near.scale + near.x).toBeLessThanOrEqual(0.5);
    }
  });
});

test("on any page from 320 px on, every window can be found", () => {
  const side = fc.integer({ min: 320, max: 3840 });
  const anyPage = fc.tuple(side, side).filter(([w, h]) => w / h < 3.6 && h / w < 3);
  fc.assert(
    fc.property(anyPage, fc.integer({ min: 1, max: 15 }), ([w, h], evenings) => {
      const { windows } = frontOf({ w, h }, evenings);
      expect(windows).toHaveLength(evenings);
      expect(windows.filter(({ glass }) => !inside({ w, h }, glass))).toEqual([]);
    }),
  );
});

test("the first evening is behind the balcony, on every page", () => {
  expect(PAGES.map(([w, h]) => frontOf({ w, h }, 3).windows[0]?.id)).toEqual(PAGES.map(() => "tonight"));
});

test("more evenings than windows is an error that says what to do", () => {
  expect(() => frontOf({ w: 1280, h: 720 }, 16)).toThrow(/15 windows.*16 evenings/);
});

describe("arrow keys", () => {
  const { windows } = frontOf({ w: 1280, h: 720 }, 15);
  const place = (id: string) => windows.findIndex((one) => one.id === id);
  const idAt = (at: number) => windows[at]?.id;

  test("an arrow goes to the nearest window on its side", () => {
    expect(idAt(windowBeside(windows, place("tonight"), "left"))).toBe("2-2");
    expect(idAt(windowBeside(windows, place("tonight"), "right"))).toBe("2-4");
    expect(idAt(windowBeside(windows, place("tonight"), "up"))).toBe("1-3");
    expect(idAt(windowBeside(windows, place("tonight"), "down"))).toBe("3-3");
    expect(idAt(windowBeside(windows, place("1-1"), "right"))).toBe("1-2");
  });

  test("at the edge of the house one stays where one is", () => {
    expect(windowBeside(windows, place("1-1"), "left")).toBe(place("1-1"));
    expect(windowBeside(windows, place("3-5"), "down")).toBe(place("3-5"));
  });

  test("every window can be reached by arrows alone", () => {
    const reached = new Set([0]);
    for (const from of reached) {
      for (const way of ["left", "right", "up", "down"] as const)
        reached.add(windowBeside(windows, from, way));
    }
    expect(reached.size).toBe(15);
  });
});
