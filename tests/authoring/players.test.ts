import { expect, test } from "vitest";
import { BOTS, FIXER, LISTENER, RANDOM } from "../../src/authoring/players/bots.ts";
import { play } from "../../src/authoring/players/play.ts";
import { readTrail, replaying, sayTrail } from "../../src/authoring/players/trail.ts";
import { deskOf, TINY } from "./support.ts";

const desk = deskOf(TINY);

test("everybody comes to an end", () => {
  for (const bot of BOTS)
    expect(play(desk.story, bot, 1).talk).toMatchObject({ phase: "ended", ending: expect.any(String) });
});

test("who listens is told more than who fixes", () => {
  const [heard, fixed] = [LISTENER, FIXER].map((bot) => play(desk.story, bot, 1).talk.partner);
  expect(heard?.heard).toBeGreaterThan(fixed?.heard ?? 100);
  expect(heard?.guard).toBeLessThan(fixed?.guard ?? 0);
});

test("seed and trail give the same talk again, in another telling", () => {
  for (let seed = 0; seed < 20; seed++) {
    const { talk, trail } = play(desk.story, RANDOM, seed);
    const again = play(deskOf(TINY).story, replaying(readTrail(sayTrail(trail)) ?? []), seed).talk;
    expect(again.spoken).toEqual(talk.spoken);
    expect(again.partner).toEqual(talk.partner);
  }
});

test("a trail is digits and three letters", () => {
  expect(readTrail("s 1 b 0 f 12")).toEqual(["stay", 1, "breathe", 0, "follow", 12]);
  expect(readTrail("left 2")).toBeNull();
});

test("whoever goes after the thought loses the line under it", () => {
  const [stays, follows] = [false, true].map(
    (goes) => play(desk.story, { ...LISTENER, follows: () => goes }, 1).talk,
  );
  expect(stays?.known).toContain("so-nice");
  expect(follows?.known).not.toContain("so-nice");
});
