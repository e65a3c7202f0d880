import fc from "fast-check";
import { expect, test } from "vitest";
import { replay } from "../../../src/core/conversation/evolve.ts";
import { replaySession } from "../../../src/core/workshop/session.ts";
import { stopsOf } from "../../../src/core/workshop/stops.ts";
import type { SessionCommand } from "../../../src/core/workshop/view.ts";
import { readKept, toKeep } from "../../../src/main/workshop/kept.ts";
import { slideSix, workshop } from "./table.ts";

const story = slideSix();

const plain = [
  "on",
  "back",
  "take",
  "breathe",
  "askRepeat",
  "halves",
  "timer",
  "freeze",
  "blank",
  "map",
  "door",
] as const;

const command: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ kind: "on" } as const) },
  { weight: 4, arbitrary: fc.constantFrom(...plain).map((kind) => ({ kind }) as const) },
  fc.constantFrom(1 as const, -1 as const).map((way) => ({ kind: "mark", way }) as const),
  fc.integer({ min: 0, max: 9 }).map((number) => ({ kind: "digit", number }) as const),
  fc.integer({ min: -1, max: 6 }).map((reply) => ({ kind: "play", reply }) as const),
  fc.boolean().map((on) => ({ kind: "drift", on }) as const),
  fc
    .constantFrom("forty-five", "fixer", "listener", "sides", "evening" as const)
    .map((what) => ({ kind: "begin", what }) as const),
  fc
    .constantFrom("pairs" as const, "triads" as const)
    .map((grouping) => ({ kind: "pairs", grouping }) as const),
  fc
    .record({
      words: fc.string({ maxLength: 20 }),
      act: fc.constantFrom("reflect" as const, "advise" as const),
    })
    .map((said) => ({ kind: "ownLine", ...said }) as const),
  fc
    .record({
      branch: fc.constantFrom("evening-1", "fixer-1", "evening-3"),
      to: fc.integer({ min: 0, max: 60 }),
    })
    .map((place) => ({ kind: "jump", ...place }) as const),
);

test("whatever a room does: the session is the fold of its log, every branch a talk, and what is kept comes back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(command, fc.integer({ min: 0, max: 20_000 })), { maxLength: 60 }),
      (commands) => {
        const table = workshop(story);
        for (const [one, now] of commands) table.does(one, now);
        expect(replaySession(table.log)).toEqual(table.session);
        for (const { log, seen } of table.session.branches) {
          expect(replay(log).events).toBe(log.length);
          expect(seen).toBeLessThanOrEqual(log.length);
          const stops = stopsOf(log);
          expect([...stops].sort((a, b) => a - b)).toEqual(stops);
        }
        expect(readKept(JSON.parse(JSON.stringify(toKeep(table.log))))).toEqual(
          JSON.parse(JSON.stringify(table.log)),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("what is no session is not gone on with", () => {
  for (const kept of [undefined, null, 7, {}, { format: 2, log: [] }, { format: 1, log: [{ at: "x" }] }]) {
    expect(readKept(kept)).toBeNull();
  }
});
