import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TalkEvent } from "../../src/core/conversation/event.ts";
import { replay } from "../../src/core/conversation/evolve.ts";
import { open, play } from "../../src/core/conversation/play.ts";
import { openEvening } from "../../src/main/evening.ts";
import { smallEvening } from "../core/support/story.ts";

const story = smallEvening();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function evening(log = [open({ story })] as readonly TalkEvent[]) {
  const seen: TalkEvent[] = [];
  const it = openEvening({
    id: "e",
    story,
    log,
    wall: () => Date.now(),
    changed: (events) => seen.push(...events),
  });
  return { it, seen };
}

test("an evening plays by itself until the hand opens, and its log is the one that play() gives", () => {
  const { it } = evening();
  it.send({ kind: "begin" });
  vi.advanceTimersByTime(60_000);
  expect(it.talk.phase).toBe("answering");
  expect(it.log).toEqual(play({ story }, [[60_000, { kind: "wait" }]]).log);
});

test("a paused evening stands still, and goes on at the very word", () => {
  const { it } = evening();
  it.send({ kind: "begin" });
  vi.advanceTimersByTime(3000);
  it.pause(true);
  const then = it.now();
  vi.advanceTimersByTime(100_000);
  expect(it.now()).toBe(then);
  it.pause(false);
  vi.advanceTimersByTime(57_000);
  expect(it.log).toEqual(play({ story }, [[60_000, { kind: "wait" }]]).log);
});

test("every event is handed on once, and folds to the talk", () => {
  const { it, seen } = evening();
  it.send({ kind: "begin" });
  vi.advanceTimersByTime(60_000);
  it.send({ kind: "reply", index: 1 });
  expect([open({ story }), ...seen]).toEqual(it.log);
  expect(replay(it.log)).toEqual(it.talk);
});

test("closed, an evening leaves no timer", () => {
  const { it } = evening();
  it.send({ kind: "begin" });
  vi.advanceTimersByTime(1000);
  it.close();
  expect(vi.getTimerCount()).toBe(0);
});

test("where time is not the player's business, nothing moves until they go on", () => {
  const { it } = evening([open({ story, pace: "untimed" })]);
  it.send({ kind: "begin" });
  vi.advanceTimersByTime(100_000);
  expect(it.talk.spoken).toHaveLength(0);
  it.goOn();
  expect(it.talk.spoken).toHaveLength(1);
});
