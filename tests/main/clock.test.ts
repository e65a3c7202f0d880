import { expect, test } from "vitest";
import { talkClock } from "../../src/main/clock.ts";

function wallClock() {
  let now = 5000;
  return { read: () => now, pass: (ms: number) => (now += ms) };
}

test("talk time stands still until it runs, and while it is stopped", () => {
  const wall = wallClock();
  const clock = talkClock(wall.read, 100);
  wall.pass(1000);
  expect(clock.now()).toBe(100);
  clock.run();
  wall.pass(250);
  clock.stop();
  wall.pass(9000);
  expect(clock.now()).toBe(350);
});

test("talk time never goes back", () => {
  const wall = wallClock();
  const clock = talkClock(wall.read, 0);
  clock.run();
  wall.pass(500);
  clock.jumpTo(200);
  expect(clock.now()).toBe(500);
  clock.jumpTo(800);
  wall.pass(10);
  expect(clock.now()).toBe(810);
});
