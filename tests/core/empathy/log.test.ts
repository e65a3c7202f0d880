import { expect, test } from "vitest";
import type { Timed } from "../../../src/core/conversation/play.ts";
import { assess } from "../../../src/core/empathy/assess.ts";
import { goalFrom, reachedGoal } from "../../../src/core/empathy/goal.ts";
import { otherChair } from "../../../src/core/empathy/otherChair.ts";
import { practiceOf, skillAfter } from "../../../src/core/empathy/skill.ts";
import type { Truth } from "../../../src/core/story/story.ts";
import { answer } from "./answers.ts";
import { evening, played, TURN } from "./evening.ts";

const TRUTH: Truth = {
  feeling: "humiliated",
  strength: 4,
  face: "withdrawn",
  sentence: "pens",
  cause: "the meeting",
  need: "to be asked",
};
/** Looks at the phone from just after a turn's line has begun until it is over. */
const phoneIn = (turn: number): readonly Timed[] => [
  [turn * TURN + 1900, { kind: "attend", to: "phone" }],
  [turn * TURN + 12_000, { kind: "attend", to: "partner" }],
];

test("a talk is read from its log: every reply, and where it stands in the log", () => {
  const { log, talk } = played(evening(), [0, 0, 3, 1, 0, 0]);
  const seen = assess(log);
  expect(talk.phase).toBe("ended");
  expect(seen.dimensions.attention.value).toBe(1);
  expect(seen.heard).toBe(talk.partner.heard);
  for (const { event } of seen.dimensions.economy.evidence) expect(log[event ?? 0]?.kind).toBe("replied");
  expect(seen.dimensions.economy.evidence).toHaveLength(6);
});

test("a log that breaks off is read as far as it goes", () => {
  const { log } = played(evening(), [0, 0, 3, 1, 0, 0]);
  for (let end = 1; end <= log.length; end++) {
    const seen = assess(log.slice(0, end));
    expect(seen.dimensions.economy.evidence.length).toBeLessThanOrEqual(6);
  }
});

test("a reply that was taken back leaves no evidence", () => {
  const { log } = played(evening(), [0], [[TURN + 200, { kind: "takeBack" }]]);
  expect(log.map(({ kind }) => kind)).toContain("tookBack");
  expect(assess(log).dimensions.judging.evidence).toEqual([]);
});

test("plain Ink has no partner to be heard, and nothing is scored", () => {
  const story = { ...evening(), card: { ...evening().card, partner: null } };
  const { log } = played(story, [0, 0, 0, 0, 0, 0]);
  expect(assess(log)).toMatchObject({ band: "none", heard: null, guard: null, moments: [] });
});

test("without time, attention, gaze and face are left out", () => {
  const { log } = played(evening(), [0, 0, 3, 1, 0, 0], [], { pace: "instant" });
  const seen = assess(log);
  for (const id of ["attention", "gaze", "face"] as const) expect(seen.dimensions[id].value).toBeNull();
  expect(seen.band).not.toBe("none");
});

test("listening without looking leaves gaze out and nothing else", () => {
  const { log } = played(evening(), [0, 0, 3, 1, 0, 0], [], { gaze: false });
  expect(assess(log).dimensions.gaze.value).toBeNull();
  expect(assess(log).dimensions.attention.value).toBe(1);
});

test("the guess is compared with the card's truth, and with a later one that a line said", () => {
  const guess: Timed = [9 * TURN, { kind: "guess", face: "tired", sentence: "pens" }];
  const told = (tags: Parameters<typeof evening>[0] = {}) => {
    const plain = evening(tags);
    return { ...plain, card: { ...plain.card, truth: TRUTH } };
  };
  expect(assess(played(evening(), [0, 0, 3, 1, 0, 0], [guess]).log).dimensions.perspective.value).toBeNull();
  const card = played(told(), [0, 0, 3, 1, 0, 0], [guess]);
  const seen = assess(card.log).dimensions.perspective;
  expect(seen.value).toBeCloseTo(0.7);
  expect(seen.evidence.map(({ rule }) => rule)).toEqual(["faceNear", "sentenceRight"]);
  expect(card.log[seen.evidence[0]?.event ?? 0]?.kind).toBe("guessed");
  const later = played(
    told({ 3: { truth: { ...TRUTH, face: "tired", sentence: "lamp" } } }),
    [0, 0, 3, 1, 0, 0],
    [guess],
  );
  expect(assess(later.log).dimensions.perspective.value).toBeCloseTo(0.6);
  const ended = played(told({ 6: { ending: "heard", bedFace: "tired" } }), [0, 0, 3, 1, 0, 0], [guess]);
  expect(assess(ended.log).dimensions.perspective.value).toBe(1);
  const bare = played(evening({ 6: { ending: "heard", bedFace: "tired" } }), [0, 0, 3, 1, 0, 0], [guess]);
  expect(assess(bare.log).dimensions.perspective.evidence.map(({ rule }) => rule)).toEqual(["faceRight"]);
});

test("the same light over time gives the same bands, whether an act or a notice moved it", () => {
  const { log } = played(evening(), [3, 3, 3, 3, 3, 3], phoneIn(2));
  const other = log.map((event) =>
    event.kind === "attended"
      ? { ...event, by: event.by === "act" ? ("notice" as const) : ("act" as const) }
      : event,
  );
  expect(assess(other)).toEqual(assess(log));
});

test("the costliest moment shows what was thought, and the deepest line that could have been given", () => {
  const { log } = played(evening(), [0, 0, 2, 1, 0, 0]);
  const costliest = assess(log).moments.find(({ kind }) => kind === "costliest");
  expect(costliest).toMatchObject({
    rule: "softRoadblock",
    dimension: "judging",
    instead: { label: "rich-2" },
    hidden: ["thought 3"],
  });
});

test("the best moment stands beside the line that differs from it in one thing", () => {
  const { log } = played(evening(), [3, 3, 0, 3, 3, 3]);
  const best = assess(log).moments.find(({ kind }) => kind === "best");
  expect(best).toMatchObject({ rule: "saidTheBecause", instead: { like: "rich-2" } });
});

test("a line whose fact was lost is not held against anybody", () => {
  const { log } = played(evening(), [3, 3, 2, 3, 3, 3], phoneIn(1));
  const costliest = assess(log).moments.find(({ kind }) => kind === "costliest");
  expect(log.filter(({ kind }) => kind === "attended")).not.toEqual([]);
  expect(costliest?.instead?.label).not.toBe("rich-2");
});

test("moments are of different replies, and at most three", () => {
  const { log } = played(evening(), [0, 2, 3, 1, 0, 2]);
  const { moments } = assess(log);
  expect(moments.map(({ kind }) => kind)).toEqual(["best", "costliest", "next"]);
  expect(new Set(moments.map(({ event }) => event)).size).toBe(3);
});

test("from the other chair one sees the loss that hurt most: the line that a later card needed", () => {
  const { talk } = played(
    evening({ 1: { feeling: false } }),
    [3, 3, 3, 3, 3, 3],
    [...phoneIn(1), ...phoneIn(5)],
  );
  const seen = otherChair(talk);
  expect(seen?.kind).toBe("loss");
  expect(talk.spoken[seen?.spoken ?? 0]?.line.text).toMatch(/^Line 1/u);
  expect(seen?.kind === "loss" && seen.heard.includes(false)).toBe(true);
});

test("with nothing lost, one sees the moment they decided to tell more", () => {
  const { talk } = played(evening({ 4: { more: true } }), [3, 0, 3, 3, 3, 3]);
  expect(talk.spoken[otherChair(talk)?.spoken ?? 0]?.line.text).toMatch(/^Line 4/u);
  const plain = played(evening(), [3, 0, 3, 3, 3, 3]).talk;
  expect(otherChair(plain)).toEqual({ kind: "opening", spoken: 2 });
});

test("the goal for the next evening is what was furthest from heard; after a good evening it is making time", () => {
  const advised = assess(played(evening(), [2, 2, 2, 2, 2, 2]).log);
  expect(goalFrom(advised)).not.toBe("priority");
  expect(reachedGoal(advised, "judging")).toBe(false);
  expect(reachedGoal(advised, "attention")).toBe(true);
  expect(reachedGoal(advised, "perspective")).toBeNull();
  const short = assess(played(evening(), [0]).log);
  expect(goalFrom(short)).toBeNull();
});

test("skill is the share of accurate reflections over all evenings, inner ones too", () => {
  const wide = answer({ act: "reflect", fit: 0.5 });
  const close = answer({ act: "innerParaphrase", fit: 0.7 });
  expect(skillAfter([])).toBe(0);
  expect(skillAfter([practiceOf([answer({ act: "silence" })])])).toBe(0);
  expect(skillAfter([practiceOf([wide, close]), practiceOf([close, close])])).toBe(0.75);
});

test("a thought not said is that of the answer, else that of the turn that was answered", () => {
  const silentAnswers = evening({ 3: { hidden: [] }, 4: { hidden: [] } });
  const { log } = played(silentAnswers, [0, 0, 2, 1, 0, 0]);
  const costliest = assess(log).moments.find(({ kind }) => kind === "costliest");
  expect(costliest?.hidden).toEqual(["thought 2"]);
});
