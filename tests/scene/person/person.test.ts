import { expect, test } from "vitest";
import { LISTENER_MOODS, MOODS, POSES } from "../../../src/core/story/looks.ts";
import { moved } from "../../../src/scene/draw/shape.ts";
import { toSvg } from "../../../src/scene/draw/svg.ts";
import { CAST } from "../../../src/scene/person/cast.ts";
import { drawEye, eyePlace } from "../../../src/scene/person/eyes.ts";
import { EVENING, SCREENLIT } from "../../../src/scene/person/light.ts";
import type { Look } from "../../../src/scene/person/look.ts";
import { faceOf } from "../../../src/scene/person/moods.ts";
import { DIALS, mix, NEUTRAL, type Params } from "../../../src/scene/person/params.ts";
import { drawPerson } from "../../../src/scene/person/person.ts";
import { SIDES, skullOf } from "../../../src/scene/person/skull.ts";
import { anatomy, largestMove } from "./anatomy.ts";

const PEOPLE: readonly (readonly [string, Look])[] = Object.entries(CAST);
const FACES = [...MOODS, ...LISTENER_MOODS];
const TURNS = Array.from({ length: 21 }, (_, i) => i / 10 - 1);

test.each(PEOPLE)("%s can be drawn in every mood, turned left, ahead and right", (_, look) => {
  for (const mood of FACES) {
    for (const yaw of [-1, 0, 1]) {
      const light = yaw < 0 ? SCREENLIT : EVENING;
      const svg = toSvg(drawPerson({ ...faceOf(mood), yaw, bodyYaw: yaw }, look, light));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test.each(POSES)("hands can be drawn in the pose %s, in every part of the picture", (pose) => {
  for (const part of ["all", "body", "arms", "head", "face"] as const) {
    const svg = toSvg(
      drawPerson({ ...NEUTRAL, pose, poseFrom: "mug", poseMix: 0.5 }, CAST.mina, SCREENLIT, part),
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test.each(FACES)("between %s and every other mood a face moves without a jump", (mood) => {
  for (const other of FACES.slice(FACES.indexOf(mood) + 1)) {
    const at = (t: number) => anatomy(drawPerson(mix(faceOf(mood), faceOf(other), t), CAST.mina, EVENING));
    for (const t of [0, 0.66]) {
      const [now, next] = [at(t), at(t + 0.01)];
      expect(next.structure).toBe(now.structure);
      expect(largestMove(now, next)).toBeLessThan(6);
    }
  }
});

test.each(PEOPLE)("%s is made of the same shapes, whatever the dials say", (_, look) => {
  const structure = (params: Partial<Params>) =>
    anatomy(drawPerson({ ...NEUTRAL, ...params }, look, EVENING)).structure;
  const rest = structure({});
  for (const [i, dial] of DIALS.entries()) expect(structure({ [dial]: i % 2 ? -1 : 1.4 }), dial).toBe(rest);
});

test.each(PEOPLE)("the eyes of %s stay inside the head, however it turns", (_, look) => {
  for (const yaw of TURNS) {
    const skull = skullOf({ ...NEUTRAL, yaw, lidL: 1.4, lidR: 1.4 }, look, EVENING);
    for (const side of SIDES) {
      const eye = drawEye(skull, side);
      if (eye.kind !== "group" || !eye.transform) throw new Error("an eye has a place");
      for (const [x, y] of [
        [-25, 4],
        [27, -2],
        [0, 15],
      ] as const) {
        const [px] = moved(eye.transform, x, y);
        expect(Math.abs(px)).toBeLessThan(skull.edge(px < 0 ? -1 : 1));
      }
    }
  }
});

test("a head that turns left is the mirror of one that turns right", () => {
  for (const yaw of TURNS) {
    const [one, other] = [yaw, -yaw].map((turn) => skullOf({ ...NEUTRAL, yaw: turn }, CAST.theo, EVENING));
    if (!one || !other) throw new Error("two heads were drawn");
    const [left, right] = [eyePlace(one, -1), eyePlace(other, 1)];
    expect(left.place.x).toBeCloseTo(-right.place.x);
    expect(left.squash).toBeCloseTo(right.squash);
    expect(one.edge(1)).toBeCloseTo(other.edge(-1));
  }
});

test("every mood differs from every other in at least three features", () => {
  for (const [i, a] of FACES.entries()) {
    for (const b of FACES.slice(i + 1)) {
      const differing = DIALS.filter((dial) => Math.abs(faceOf(a)[dial] - faceOf(b)[dial]) > 0.15);
      expect(differing.length, `${a} and ${b} differ only in ${differing}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("hands on their way keep the pose they come from until they arrive", () => {
  const crossed: Params = { ...NEUTRAL, pose: "crossed", poseFrom: "crossed" };
  const halfway = mix(NEUTRAL, crossed, 0.4);
  expect(halfway).toMatchObject({ pose: "crossed", poseFrom: "mug", poseMix: 0.4 });
  expect(mix(halfway, crossed, 0.5)).toMatchObject({ pose: "crossed", poseFrom: "mug", poseMix: 0.7 });
});
