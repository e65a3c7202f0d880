import { expect, test } from "vitest";
import { GAZES } from "../../../src/core/story/looks.ts";
import { fromAffect, leaning } from "../../../src/scene/person/affect.ts";
import { alive, type Moment } from "../../../src/scene/person/life.ts";
import { faceOf } from "../../../src/scene/person/moods.ts";
import { DIALS, NEUTRAL } from "../../../src/scene/person/params.ts";

const QUIET: Moment = { now: 0, seed: 7, speaking: 0, gaze: "you", mood: "neutral", calm: false };
const at = (now: number, moment: Partial<Moment> = {}) => alive(NEUTRAL, { ...QUIET, ...moment, now });
const minute = (step: number) => Array.from({ length: 60_000 / step }, (_, i) => i * step);

test("a life is the same whenever it is lived", () => {
  expect(at(12_345)).toEqual(at(12_345));
  expect(at(12_345, { seed: 8 })).not.toEqual(at(12_345));
});

test("eyes blink every 2.5 to 5 seconds", () => {
  const shut = minute(10).filter((now) => at(now).blink > 0.9);
  const blinks = shut.filter((now, i) => now - (shut[i - 1] ?? -1000) > 500);
  const pauses = blinks.slice(1).map((now, i) => now - (blinks[i] ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(2450);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(5050);
});

test("eye contact is most of the time, in bouts between short looks away", () => {
  const looks = minute(20).map((now) => Math.hypot(at(now).gazeX, at(now).gazeY) > 0.25);
  const share = looks.filter(Boolean).length / looks.length;
  expect(share).toBeGreaterThan(0.08);
  expect(share).toBeLessThan(0.3);
});

test("a mouth moves while it speaks and comes back to its mood", () => {
  const mouths = minute(40).map((now) => at(now, { speaking: 1 }).open);
  expect(Math.max(...mouths)).toBeGreaterThan(0.25);
  expect(Math.min(...mouths)).toBeLessThan(0.08);
  expect(at(5000).open).toBe(NEUTRAL.open);
});

test.each(GAZES)("nothing jumps while eyes rest on %s, speaking", (gaze) => {
  const living = (now: number) => alive(faceOf("hurt"), { ...QUIET, now, gaze, speaking: 1, mood: "hurt" });
  for (const now of minute(400)) {
    const [one, next] = [living(now), living(now + 4)];
    for (const dial of DIALS) expect(Math.abs(one[dial] - next[dial]), dial).toBeLessThan(0.13);
  }
});

test("the telephone lies lower right, the television is behind on the right", () => {
  const { gazeX, gazeY } = at(0, { gaze: "phone", calm: true });
  expect(Math.min(gazeX, gazeY)).toBeGreaterThan(0.5);
  expect(at(0, { gaze: "tv", calm: true }).yaw).toBeGreaterThan(0.5);
});

test("who asks for calm gets a face that is still", () => {
  for (const now of minute(900)) expect(at(now, { calm: true, speaking: 1 })).toEqual(at(0, { calm: true }));
});

test("eyes on their way are between where they were and where they go", () => {
  const shifted = at(0, { calm: true, gaze: { from: "you", to: "tv", share: 0.5 } });
  expect(shifted.yaw).toBeCloseTo(at(0, { calm: true, gaze: "tv" }).yaw / 2);
});

test("who feels heard leans in; who does not turns away, and keeps the mood's face", () => {
  const heard = fromAffect({ valence: 0.4, arousal: 0.4, openness: 1 });
  const closed = fromAffect({ valence: -0.6, arousal: 0.3, openness: 0 });
  expect(heard.lean).toBeGreaterThan(0.3);
  expect(heard.bodyYaw).toBe(0);
  expect(closed.bodyYaw).toBeCloseTo(0.6);
  expect(leaning(faceOf("hurt"), closed).tear).toBe(faceOf("hurt").tear);
});

test("however withdrawn somebody is, the head turns no farther than it can be drawn", () => {
  const turned = leaning(faceOf("withdrawn"), fromAffect({ valence: -1, arousal: 1, openness: 0 }));
  expect(Math.max(turned.yaw, turned.bodyYaw)).toBeLessThanOrEqual(1);
});
