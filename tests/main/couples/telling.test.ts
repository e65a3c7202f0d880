import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { replay } from "../../../src/core/conversation/evolve.ts";
import type { Pace } from "../../../src/core/conversation/pace.ts";
import { decideEvening } from "../../../src/core/couples/evening/decide.ts";
import { evolveEvening } from "../../../src/core/couples/evening/evolve.ts";
import {
  beginEvening,
  type EveningCommand,
  type EveningEvent,
} from "../../../src/core/couples/evening/state.ts";
import type { Side } from "../../../src/core/couples/side.ts";
import { openTelling } from "../../../src/main/couples/telling.ts";
import { shortEvening } from "../../core/couples/table.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two people before an evening that is told in real time. */
function table(pace: Pace = "normal", begun = beginEvening("keys")) {
  let state = begun;
  let watched = true;
  const record = (event: EveningEvent, by: Side | "both" = "both"): void => {
    state = evolveEvening(state, { at: 0, by, event });
  };
  const telling = openTelling({
    story: shortEvening,
    seed: 1,
    pace,
    wall: () => Date.now(),
    state: () => state,
    isWatched: () => watched,
    record: (event) => record({ kind: "talk", event }),
    changed: () => undefined,
  });
  telling.follow();
  return {
    telling,
    state: () => state,
    look(next: boolean) {
      watched = next;
      telling.follow();
    },
    ask(command: EveningCommand, by: Side | "both" = "both") {
      for (const event of decideEvening(state, command, { by, at: 0 })) record(event, by);
      telling.follow();
    },
  };
}

function choose({ ask }: ReturnType<typeof table>): void {
  ask({ kind: "pick", option: 0 }, "left");
  ask({ kind: "guess", option: 0 }, "left");
  ask({ kind: "pick", option: 1 }, "right");
  ask({ kind: "guess", option: 0 }, "right");
}

test("the evening is told up to its fork, and waits there", () => {
  const two = table();
  vi.advanceTimersByTime(60_000);
  expect(two.state().stage).toBe("choosing");
  const { now } = two.telling.evening;
  const then = now();
  vi.advanceTimersByTime(600_000);
  expect(now()).toBe(then);
});

test("nothing is told while nobody looks, and it goes on at the very word", () => {
  const two = table();
  vi.advanceTimersByTime(2000);
  two.look(false);
  const told = two.state().log.length;
  vi.advanceTimersByTime(60_000);
  expect(two.state().log).toHaveLength(told);
  two.look(true);
  vi.advanceTimersByTime(60_000);
  expect(two.state().stage).toBe("choosing");
});

for (const pace of ["normal", "instant"] as const) {
  test(`both ways are told, one line each, at the pace "${pace}"`, () => {
    const two = table(pace);
    vi.advanceTimersByTime(60_000);
    choose(two);
    two.ask({ kind: "play", way: "both" });
    vi.advanceTimersByTime(60_000);
    expect(two.state().stage).toBe("between");
    two.ask({ kind: "turnBack" });
    vi.advanceTimersByTime(60_000);
    expect(two.state().stage).toBe("parting");
    two.ask({ kind: "goOn", with: "left" });
    vi.advanceTimersByTime(60_000);
    expect(two.state().stage).toBe("choosing");
    expect(two.state().talk).toEqual(replay(two.state().log));
    expect(two.telling.evening.talk).toEqual(two.state().talk);
    expect(two.state().talk.given.map(({ reply }) => reply.index)).toEqual([0]);
  });
}

test("a page that is closed between the two ways opens there again", () => {
  const two = table();
  vi.advanceTimersByTime(60_000);
  choose(two);
  two.ask({ kind: "play", way: "both" });
  vi.advanceTimersByTime(60_000);
  two.telling.close();
  const again = table("normal", two.state());
  expect(again.state().stage).toBe("between");
  again.ask({ kind: "turnBack" });
  vi.advanceTimersByTime(60_000);
  expect(again.state().stage).toBe("parting");
});

test("another pace takes hold with the next words", () => {
  const two = table();
  vi.advanceTimersByTime(60_000);
  two.telling.setPace("slow");
  choose(two);
  two.ask({ kind: "play", way: "left" });
  vi.advanceTimersByTime(100);
  expect(two.state().talk.settings.pace).toBe("slow");
  vi.advanceTimersByTime(90_000);
  expect(two.state().forks).toHaveLength(2);
});

test("stepped through, it goes on by one hand, and stops where it is not theirs to go on", () => {
  const two = table("untimed");
  for (let i = 0; i < 20; i++) two.telling.evening.goOn();
  expect(two.state().stage).toBe("choosing");
  choose(two);
  two.ask({ kind: "play", way: "both" });
  for (let i = 0; i < 20; i++) two.telling.evening.goOn();
  expect(two.state().stage).toBe("between");
});
