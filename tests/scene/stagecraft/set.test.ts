import { expect, test } from "vitest";
import { layoutOf } from "../../../src/scene/layout.ts";
import type { Picture } from "../../../src/scene/picture.ts";
import { dialsOf } from "../../../src/scene/stagecraft/dials.ts";
import { type Lit, lightmapOf, paintLight } from "../../../src/scene/stagecraft/lightmap.ts";
import { setOf } from "../../../src/scene/stagecraft/set.ts";
import { sameSprites } from "../../../src/scene/stagecraft/sprite.ts";
import { FACE, LIVING, PHONE_FOLLOWED, picture, settingOf } from "./pictures.ts";

const ids = (one: Picture): readonly string[] => setOf(settingOf(one)).map(({ id }) => id);

test("back to front: room, television, chair, body, table, arms, light", () => {
  const order = ["room", "tv-soft", "chair", "body", "table", "phone", "arms", "light"];
  const places = order.map((id) => ids(picture()).indexOf(id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("while you attend nothing is out of focus but the room", () => {
  expect(ids(picture())).not.toContain("body-soft");
});

test("a phone that is followed is in your hand, and the partner out of focus", () => {
  const seen = ids(PHONE_FOLLOWED);
  expect(seen).not.toContain("phone");
  expect(seen).toContain("body-soft");
  expect(seen).not.toContain("body");
});

test("a thought leaves the partner sharp", () => {
  expect(ids(picture({ carried: 1 }))).toContain("body");
  expect(ids(picture({ carried: 1 }))).not.toContain("body-soft");
});

test("your hardening face stands in the dark glass, or in the window while the television runs", () => {
  const off = { on: false, calls: false, followed: false };
  expect(ids(picture({ hardening: true, tv: off }))).toContain("mirror");
  expect(ids(picture({ hardening: true }))).toContain("pane");
  expect(ids(picture())).not.toContain("mirror");
});

test("a phone turned face down stays so, and a remote glows when the television calls", () => {
  const down = setOf(settingOf(picture({ phone: { faceDown: true, calls: false, followed: false } })));
  expect(down.find(({ id }) => id === "phone")?.frame).toBe("phone-face-down");
  expect(ids(picture({ tv: { on: true, calls: true, followed: false } }))).toContain("remote-lit");
});

test("under calm no moment differs from another", () => {
  const calling = picture({
    tv: { on: true, calls: true, followed: false },
    phone: { faceDown: false, calls: true, followed: false },
  });
  const at = (now: number) => setOf(settingOf(calling, { channel: { programme: "news", now, calm: true } }));
  for (const now of [130, 940, 2110, 77_777]) expect(sameSprites(at(0), at(now), 0.01)).toBe(true);
});

test("the television changes its picture at most twice a second", () => {
  const frames = Array.from({ length: 600 }, (_, i) =>
    setOf(settingOf(picture(), { channel: { programme: "football", now: i * 50, calm: false } })).find(
      ({ id }) => id === "tv-soft",
    ),
  );
  const changes = frames.filter((one, i) => i > 0 && one?.frame !== frames[i - 1]?.frame).length;
  expect(changes).toBeLessThanOrEqual(2 * 30);
});

test("cards lie on a dark page below the picture, upright only", () => {
  const answering = (w: number, h: number): Picture => picture({ layout: layoutOf({ w, h }, "answering") });
  expect(ids(answering(390, 844))).toContain("curtain");
  expect(ids(answering(1280, 720))).not.toContain("curtain");
});

const page: Lit = { w: 1280, h: 720, camera: { scale: 1, x: 0, y: 0 } };

/** How bright the light makes what lies at a place of the room: 1 is as it is. */
function brightness(one: Picture, x: number, y: number): number {
  const grid = { wide: 64, high: 36, pixels: new Uint8ClampedArray(64 * 36 * 4) };
  paintLight(lightmapOf(dialsOf(one, LIVING), one.spots, LIVING), page, grid);
  const at = (Math.floor(y / 20) * 64 + Math.floor(x / 20)) * 4;
  return (grid.pixels[at + 1] ?? 0) / 127.5;
}

test("light rests where attention rests: the face is seen, the room falls back", () => {
  expect(brightness(picture(), 880, 265)).toBeGreaterThan(0.8);
  expect(brightness(picture(), 420, 560)).toBeLessThan(0.5);
});

test("a thought takes the light from the face", () => {
  const [spot] = picture().spots;
  if (!spot) throw new Error("no light");
  const drifting = picture({ carried: 1, spots: [{ ...spot, strength: 0.3, glow: 0 }], face: FACE });
  expect(brightness(drifting, 880, 265)).toBeLessThan(brightness(picture(), 880, 265) - 0.2);
});

test("a calling phone lights its place", () => {
  const calling = picture({ phone: { faceDown: false, calls: true, followed: false } });
  expect(brightness(calling, 1110, 660)).toBeGreaterThan(brightness(picture(), 1110, 660) + 0.2);
});
