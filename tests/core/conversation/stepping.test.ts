import { expect, test } from "vitest";
import { decide } from "../../../src/core/conversation/decide.ts";
import type { Command } from "../../../src/core/conversation/event.ts";
import { evolve, replay } from "../../../src/core/conversation/evolve.ts";
import type { Pace } from "../../../src/core/conversation/pace.ts";
import { play } from "../../../src/core/conversation/play.ts";
import { nextStop, pendingCall } from "../../../src/core/conversation/stepping.ts";
import { smallEvening } from "../support/story.ts";

const story = smallEvening();

/** Steps through a talk as the untimed page does: on, and at each call the given answer. */
function stepThrough(choice: "stay" | "follow", replies: readonly number[]) {
  let { talk, log } = play({ story, pace: "untimed" }, []);
  const left = [...replies];
  const send = (command: Command, at: number) => {
    const events = decide(talk, command, { at, story });
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
  };
  for (let i = 0; i < 200 && talk.phase !== "ended"; i++) {
    const call = pendingCall(talk);
    if (call) {
      const to = call.call.kind === "thought" ? "thought" : call.call.device;
      send({ kind: "attend", to: choice === "stay" ? "partner" : to }, talk.at);
    } else if (talk.phase === "answering") {
      send({ kind: "reply", index: left.shift() ?? 1 }, talk.at);
    } else {
      const stop = nextStop(talk, story);
      if (stop === null) send({ kind: "attend", to: "partner" }, talk.at);
      else send({ kind: "wait" }, stop);
      const last = talk.focus.at(-1)?.on;
      if (talk.line === null && last !== "partner" && talk.phase === "speaking")
        send({ kind: "attend", to: "partner" }, talk.at);
    }
  }
  return { talk, log };
}

test("whoever stays at every call hears everything, without any hurry", () => {
  const { talk } = stepThrough("stay", [1, 1]);
  expect(talk.phase).toBe("ended");
  expect(talk.given.every(({ answer }) => answer.lostMs === 0)).toBe(true);
  expect(talk.known).toEqual(expect.arrayContaining(["first", "second", "third"]));
});

test("whoever follows every call loses the words they cover", () => {
  const { talk } = stepThrough("follow", [1, 1]);
  expect(talk.phase).toBe("ended");
  expect(talk.given.every(({ answer }) => answer.lostMs > 0)).toBe(true);
  expect(talk.known).not.toContain("second");
});

test("at no time at all everything is said at once and nothing calls", () => {
  const pace: Pace = "instant";
  const { talk, log } = play({ story, pace }, [
    [0, { kind: "reply", index: 1 }],
    [0, { kind: "breathe" }],
    [0, { kind: "reply", index: 1 }],
  ]);
  expect(talk.phase).toBe("ended");
  expect(log.some((event) => event.kind === "callBegan")).toBe(false);
});

test("a log that was cut at a question is told on from there", () => {
  const { log } = play({ story, pace: "instant" }, [[0, { kind: "reply", index: 1 }]]);
  const told = log.findLastIndex((event) => event.kind === "told");
  const cut = replay(log.slice(0, told));
  expect(cut.phase).toBe("telling");
  const again = decide(cut, { kind: "begin" }, { at: cut.at, story }).reduce(evolve, cut);
  expect(again).toEqual(replay(log));
});
