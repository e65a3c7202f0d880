import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../src/scene/layout.ts";
import type { Picture } from "../../../src/scene/picture.ts";
import { dialsOf } from "../../../src/scene/stagecraft/dials.ts";
import { INTERIORS } from "../../../src/scene/stagecraft/interiors.ts";
import { type Lit, lightmapOf, paintLight } from "../../../src/scene/stagecraft/lightmap.ts";
import { type RoomName, roomOf } from "../../../src/scene/stagecraft/rooms.ts";
import { setOf } from "../../../src/scene/stagecraft/set.ts";
import { picture, settingOf } from "./pictures.ts";

const NAMES = [
  "living-evening",
  "kitchen-morning",
  "car-rain",
  "bedroom-lamp",
  "call-night",
] as const satisfies readonly RoomName[];
const others = NAMES.filter((name) => name !== "living-evening");

const ids = (one: Picture, name: RoomName): readonly string[] =>
  setOf(settingOf(one, { room: INTERIORS[name] })).map(({ id }) => id);

const dark = { on: false, calls: false, followed: false };
const stung = picture({ hardening: true, tv: dark });

test("an evening's room comes from its tag, and one that is not drawn is the living room", () => {
  expect(roomOf("living-room evening")).toBe("living-evening");
  expect(roomOf("kitchen morning")).toBe("kitchen-morning");
  expect(roomOf("car rain")).toBe("car-rain");
  expect(roomOf("bedroom night")).toBe("bedroom-lamp");
  expect(roomOf("call night")).toBe("call-night");
  expect(roomOf("a balcony in July")).toBe("living-evening");
  expect(roomOf(null)).toBe("living-evening");
});

describe.each(others)("in %s", (name) => {
  test("stands no television, dark or lit, and lies no remote for one", () => {
    const called = picture({ tv: { on: true, calls: true, followed: true }, away: 1, hardening: true });
    for (const one of [stung, called])
      expect(ids(one, name).filter((id) => /^tv|^remote|^mirror/.test(id))).toEqual([]);
  });

  test("your hardening face stands in a glass of the room, and only then", () => {
    expect(ids(stung, name)).toContain("pane");
    expect(ids(picture({ tv: dark }), name)).not.toContain("pane");
  });

  test("the light rests on the face, and goes when a thought has it", () => {
    const face = { x: 880, y: 265 };
    expect(brightness(picture(), name, face)).toBeGreaterThan(0.8);
    const drifted = { ...picture({ carried: 1 }), spots: [] };
    expect(brightness(drifted, name, face)).toBeLessThan(brightness(picture(), name, face) - 0.05);
  });

  test("no television shines on the wall", () => {
    const wall = { x: 1112, y: 330 };
    const on = picture({ tv: { on: true, calls: true, followed: false } });
    expect(brightness(on, name, wall)).toBe(brightness(picture({ tv: dark }), name, wall));
  });
});

test("a screen's frame hides the arms; a table lies under them", () => {
  const inCall = ids(picture(), "call-night");
  expect(inCall.indexOf("table")).toBeGreaterThan(inCall.indexOf("arms"));
  expect(inCall.indexOf("phone")).toBeGreaterThan(inCall.indexOf("table"));
  const atTable = ids(picture(), "kitchen-morning");
  expect(atTable.indexOf("table")).toBeLessThan(atTable.indexOf("arms"));
});

test("the pictures of every room fill the widest page and the tallest phone", () => {
  for (const name of NAMES) {
    const { table } = INTERIORS[name];
    const wide = layoutOf({ w: 2560, h: 960 }, "listening").world;
    expect(table.x).toBeLessThanOrEqual(wide.x);
    expect(table.x + table.w).toBeGreaterThanOrEqual(wide.x + 2560 / wide.scale);
    const tall = layoutOf({ w: 390, h: 844 }, "listening").world;
    expect(table.y + table.h).toBeGreaterThanOrEqual(tall.y + 844 / tall.scale);
  }
});

const page: Lit = { w: 1280, h: 720, camera: { scale: 1, x: 0, y: 0 } };

/** How bright the light makes what lies there: 1 is as it is. */
function brightness(one: Picture, name: RoomName, { x, y }: { x: number; y: number }): number {
  const room = INTERIORS[name];
  const grid = { wide: 64, high: 36, pixels: new Uint8ClampedArray(64 * 36 * 4) };
  paintLight(lightmapOf(dialsOf(one, room), one.spots, room), page, grid);
  return (grid.pixels[(Math.floor(y / 20) * 64 + Math.floor(x / 20)) * 4 + 1] ?? 0) / 127.5;
}
