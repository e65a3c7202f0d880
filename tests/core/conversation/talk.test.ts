import { expect, test } from "vitest";
import { heardWords } from "../../../src/core/attention/hearing.ts";
import { endOf } from "../../../src/core/attention/spoken.ts";
import { isWaitingForYou } from "../../../src/core/conversation/due.ts";
import type { Command } from "../../../src/core/conversation/event.ts";
import { handOf } from "../../../src/core/conversation/hand.ts";
import { play, type Timed } from "../../../src/core/conversation/play.ts";
import { smallEvening } from "../support/story.ts";

const story = smallEvening();
const at = (ms: number, command: Command): Timed => [ms, command];
const LATER = 60_000;
const wait = at(LATER, { kind: "wait" });
const kinds = (log: readonly { kind: string }[]) => log.map((event) => event.kind);

test("a talk that nobody touches loses the words that a thought covers, and opens its hand", () => {
  const { talk, log } = play({ story }, [wait]);
  expect(talk.phase).toBe("answering");
  expect(kinds(log)).toContain("slipped");
  expect(talk.known).toEqual(["first"]);
  expect(
    handOf(talk)
      .cards.map((card) => card.kind)
      .sort(),
  ).toEqual(["faint", "open"]);
  expect(handOf(talk).canAskRepeat).toBe(true);
});

test("a thought that is noticed costs nothing", () => {
  const began = play({ story }, [wait]).log.find((event) => event.kind === "callBegan");
  const { talk, log } = play({ story }, [
    at((began?.at ?? 0) + 2000, { kind: "attend", to: "partner" }),
    wait,
  ]);
  expect(kinds(log)).not.toContain("slipped");
  expect(talk.known).toEqual(["first", "second"]);
  expect(talk.spoken.flatMap((spoken) => heardWords(spoken, talk.focus))).not.toContain(false);
});

test("a faint card cannot be played until its line is said again", () => {
  const { talk } = play({ story }, [wait]);
  const faint = handOf(talk).cards.find((card) => card.kind === "faint");
  expect(
    play({ story }, [wait, at(LATER, { kind: "reply", index: faint?.reply.index ?? -1 })]).talk.given,
  ).toEqual([]);
  const again = play({ story }, [
    wait,
    at(LATER + 1, { kind: "askRepeat" }),
    at(2 * LATER, { kind: "reply", index: faint?.reply.index ?? -1 }),
  ]);
  expect(again.talk.given).toHaveLength(1);
  expect(again.talk.given[0]?.partnerBefore.heard).toBe(29);
});

const first: readonly Timed[] = [wait, at(LATER, { kind: "reply", index: 1 })];

test("a reply can be taken back until the partner's words begin, and the log remembers both", () => {
  const { talk, log } = play({ story }, [...first, at(LATER + 500, { kind: "takeBack" })]);
  expect(talk.phase).toBe("answering");
  expect(talk.given).toEqual([]);
  expect(kinds(log).filter((kind) => kind === "replied" || kind === "tookBack")).toEqual([
    "replied",
    "tookBack",
  ]);
  const late = play({ story }, [...first, at(LATER + 3000, { kind: "takeBack" })]);
  expect(late.talk.given).toHaveLength(1);
});

test("a hot line stings, forms an impulse at once, and a breath dissolves it", () => {
  const stung = play({ story }, [...first, at(LATER + 14_000, { kind: "attend", to: "partner" })]);
  expect(stung.talk.turn.stung).toBe(true);
  expect(stung.talk.phase).toBe("speaking");
  expect(handOf(stung.talk).cards.map((card) => card.kind)).toEqual(["impulse"]);
  const calm = play({ story }, [
    ...first,
    at(LATER + 14_000, { kind: "breathe" }),
    at(2 * LATER, { kind: "reply", index: 1 }),
  ]);
  expect(calm.talk.given.at(-1)?.answer).toMatchObject({ breath: true, leak: null, hot: true });
});

test("answering a sting without a breath leaks, and playing the impulse while they speak interrupts", () => {
  const { talk, log } = play({ story }, [...first, at(LATER + 14_000, { kind: "reply", index: 0 })]);
  expect(talk.given.at(-1)?.answer).toMatchObject({
    interrupted: true,
    leak: "irritation",
    roadblock: "defend",
  });
  expect(kinds(log)).toEqual(expect.arrayContaining(["interrupted", "leaked"]));
  expect(
    play({ story }, [
      ...first,
      at(LATER + 14_000, { kind: "reply", index: 0 }),
      at(LATER + 14_100, { kind: "takeBack" }),
    ]).talk.given,
  ).toHaveLength(2);
});

test("a phone that is followed is seen: the partner falters, and waits until you are back", () => {
  const looks = [
    ...first,
    at(LATER + 1200, { kind: "attend", to: "phone" }),
    at(LATER + 30_000, { kind: "wait" }),
  ] as const;
  const { talk, log } = play({ story }, looks);
  expect(kinds(log)).toContain("asked");
  expect(talk.spoken.at(-1)?.kind).toBe("aside");
  expect(isWaitingForYou(talk)).toBe(true);
  expect(talk.known).not.toContain("third");
  const back = play({ story }, [
    ...looks,
    at(LATER + 40_000, { kind: "attend", to: "partner" }),
    at(3 * LATER, { kind: "reply", index: 1 }),
  ]);
  expect(back.talk.given.at(-1)?.answer).toMatchObject({ followed: true, mended: false });
});

test("a thing put away does not call, and putting it away unasked mends what was followed", () => {
  const put = play({ story }, [
    at(100, { kind: "putAway", device: "phone" }),
    ...first,
    at(2 * LATER, { kind: "wait" }),
  ]);
  expect(put.talk.callCount).toBe(2);
  const mended = play({ story }, [
    ...first,
    at(LATER + 1200, { kind: "attend", to: "phone" }),
    at(LATER + 5000, { kind: "putAway", device: "phone" }),
    at(2 * LATER, { kind: "reply", index: 1 }),
  ]);
  expect(mended.talk.given.at(-1)?.answer).toMatchObject({ followed: true, mended: true });
});

test("one's own clever answer joins the hand only when it was followed", () => {
  const labels = (timed: readonly Timed[]) =>
    handOf(play({ story }, timed).talk).cards.map((card) => card.reply.label);
  expect(labels([...first, at(2 * LATER, { kind: "wait" })])).toContain("clever");
  const began = play({ story }, [...first, at(2 * LATER, { kind: "wait" })]).log.filter(
    (event) => event.kind === "callBegan",
  );
  const noticed = at((began[2]?.at ?? 0) + 500, { kind: "attend", to: "partner" });
  expect(labels([...first, noticed, at(2 * LATER, { kind: "wait" })])).not.toContain("clever");
});

test("a talk that begins elsewhere says its first line to nobody, then waits, at no cost", () => {
  const start = { heard: 30, guard: 30, tolerance: 2, light: "tv" } as const;
  const elsewhere = smallEvening({ start });
  const { talk } = play({ story: elsewhere }, [wait]);
  expect(talk.spoken).toHaveLength(1);
  expect(talk.spoken[0]?.kind).toBe("free");
  expect(isWaitingForYou(talk)).toBe(true);
  const on = play({ story: elsewhere }, [
    wait,
    at(LATER + 1, { kind: "attend", to: "partner" }),
    at(2 * LATER, { kind: "reply", index: 1 }),
  ]);
  expect(on.talk.given[0]?.answer.followed).toBe(false);
});

test("the last line ends the talk under the name its author gave it", () => {
  const { talk } = play({ story }, [
    ...first,
    at(2 * LATER, { kind: "reply", index: 1 }),
    at(3 * LATER, { kind: "wait" }),
  ]);
  expect(talk.phase).toBe("ended");
  expect(talk.ending).toBe("heard");
  expect(talk.spoken.every((spoken) => endOf(spoken) <= 3 * LATER)).toBe(true);
});

test("what was heard in the evening before is known from the first word, and its ending can be asked for", () => {
  const earlier = { evening: "before", ending: "tender", facts: ["second"] };
  const { talk } = play({ story, earlier }, [wait]);
  expect(talk.known).toEqual(["second", "first"]);
  expect(talk.turns.map(({ senses }) => senses.ended)).toEqual(["tender"]);
  expect(handOf(talk).cards.map((card) => card.kind)).toEqual(["open", "open"]);
  expect(play({ story }, [wait]).talk.turns.map(({ senses }) => senses.ended)).toEqual([null]);
});
