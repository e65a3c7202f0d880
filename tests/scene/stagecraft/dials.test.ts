import { expect, test } from "vitest";
import { layoutOf } from "../../../src/scene/layout.ts";
import { DIAL_NAMES, dialsOf, eased, easedSpots, followedTv } from "../../../src/scene/stagecraft/dials.ts";
import { INTERIORS } from "../../../src/scene/stagecraft/interiors.ts";
import { nearTelevision } from "../../../src/scene/stagecraft/television.ts";
import { PHONE_FOLLOWED, picture } from "./pictures.ts";

const living = INTERIORS["living-evening"];
const from = dialsOf(picture(), living);
const to = dialsOf({ ...PHONE_FOLLOWED, layout: layoutOf({ w: 390, h: 844 }, "answering") }, living);

test("everything arrives, and then stands exactly still", () => {
  const arrived = eased(from, to, 4000);
  expect(arrived).toEqual(to);
  expect(eased(arrived, to, 16)).toEqual(to);
});

test("one long step leads as far as many short ones", () => {
  let many = from;
  for (let i = 0; i < 10; i++) many = eased(many, to, 20);
  const one = eased(from, to, 200);
  for (const name of DIAL_NAMES) expect(many[name]).toBeCloseTo(one[name], 6);
});

test("the camera has glided there after 400 ms", () => {
  const now = eased(from, to, 400);
  expect(Math.abs(now.scale - to.scale)).toBeLessThan(0.05 * Math.abs(from.scale - to.scale));
});

test("no time, no movement", () => {
  expect(eased(from, to, 0)).toEqual(from);
});

test("light that is new comes up where it lies; light that is gone sinks where it was", () => {
  const spot = { x: 100, y: 200, rx: 30, ry: 30, strength: 1, glow: 1 };
  const [coming] = easedSpots([], [spot], 50);
  expect(coming).toMatchObject({ x: 100, y: 200 });
  expect(coming?.strength).toBeGreaterThan(0);
  expect(coming?.strength).toBeLessThan(1);
  const [going] = easedSpots([spot], [], 50);
  expect(going).toMatchObject({ x: 100, y: 200 });
  expect(easedSpots([spot], [], 4000)).toEqual([]);
});

test("on an upright page the eye goes to the television that is followed, until it is seen whole", () => {
  const upright = layoutOf({ w: 390, h: 844 }, "listening");
  const { x, scale } = dialsOf(
    picture({ layout: upright, tv: { on: true, calls: false, followed: true }, away: 1 }),
    living,
  );
  const set = nearTelevision(1);
  const onPage = followedTv(upright);
  expect(onPage.x).toBeCloseTo((set.x - x) * scale);
  expect(onPage.x + onPage.w).toBeLessThanOrEqual(390);
});

test("where no television stands nobody makes room for one", () => {
  const stung = picture({ hardening: true, tv: { on: false, calls: false, followed: false } });
  expect(dialsOf(stung, INTERIORS["car-rain"]).partnerX).toBe(stung.layout.partnerX);
  expect(dialsOf(stung, living).partnerX).toBeLessThan(stung.layout.partnerX);
});
