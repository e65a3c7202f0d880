import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionClock } from "../../../src/main/couples/sessionClock.ts";

test("real time passes, asleep and closed too; a clock set back holds it up, and never turns it back", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (steps) => {
      let wall = 5_000_000_000;
      const clock = sessionClock(() => wall, { at: 1000, wall });
      let expected = 1000;
      for (const step of steps) {
        wall += step;
        expected += Math.max(0, step);
        expect(clock.now()).toBe(expected);
      }
    }),
  );
});

test("what was closed yesterday is a day later today", () => {
  expect(sessionClock(() => 86_400_000, { at: 500, wall: 0 }).now()).toBe(86_400_500);
});
