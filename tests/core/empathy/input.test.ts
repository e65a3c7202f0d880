import fc from "fast-check";
import { expect, test } from "vitest";
import { readLog } from "../../../src/core/empathy/readLog.ts";
import { score } from "../../../src/core/empathy/score.ts";
import { readSketch } from "../../../src/core/empathy/sketch.ts";
import { smallEvening } from "../support/story.ts";
import { numbersIn } from "./answers.ts";
import { evening, played, TURN } from "./evening.ts";

const said = (value: unknown): string => {
  const read = score(value);
  return read.kind === "wrong" ? read.message : "";
};
const turn = (given: object): object => ({ turns: [{ act: "silence" }, { act: "reflect", ...given }] });

test.each([
  ["a depth", turn({ depth: 7 }), "turns[1].depth: 7 is not a depth; it may be 1 to 5"],
  ["an act", turn({ act: "hug" }), /^turns\[1\]\.act: "hug" is not an act; it may be reflect, .*, or null$/u],
  ["no act", { turns: [{}] }, /^turns\[0\]\.act: is missing; it is an act; it may be reflect/u],
  ["NaN", turn({ depth: Number.NaN }), "turns[1].depth: NaN is not a depth; it may be 1 to 5"],
  ["a negative time", turn({ lostMs: -1 }), /^turns\[1\]\.lostMs: -1 is not a time in ms/u],
  [
    "an endless time",
    turn({ speechMs: Number.POSITIVE_INFINITY }),
    /^turns\[1\]\.speechMs: Infinity is not a time in ms/u,
  ],
  ["too much lost", turn({ lostMs: 7000 }), /^turns\[1\]\.lostMs: 7000 is more than was said; .*6000$/u],
  ["an unknown field", turn({ mood: "warm" }), /^turns\[1\]\.mood: is no field here; there are act, depth/u],
  ["an unknown field above", { turns: [], players: 2 }, /^players: is no field here; there are skill/u],
  ["text for a flag", turn({ hot: "yes" }), 'turns[1].hot: "yes" is not yes or no; it may be true or false'],
  ["a skill", { skill: 2, turns: [] }, "skill: 2 is not a skill; it may be 0 to 1"],
  ["turns that are none", { turns: 3 }, "turns: 3 is not a list of turns"],
  ["nothing done", turn({ act: null }), /^turns\[1\]\.act: null is nothing done/u],
  ["no file of ours", { hello: 1 }, /^file: has neither log nor turns/u],
  ["a number", 7, "file: 7 is not a log or a sketch"],
])("a sketch with %s: one line names the field and what it may be", (_, value, message) => {
  if (typeof message === "string") expect(said(value)).toBe(message);
  else expect(said(value)).toMatch(message);
});

test("in a sketch everything but the act may be left out", () => {
  const read = readSketch({ turns: [{ act: "silence" }, { act: "silence", hot: true }, { act: "advise" }] });
  expect(read).toMatchObject({
    value: {
      skill: 0,
      guessError: null,
      answers: [
        { depth: 2.5, fit: 1, speechMs: 6000, lostMs: 0, onPartnerMs: 6000, breath: false },
        { depth: 3 },
        { act: null, roadblock: "advise" },
      ],
    },
  });
});

const { log } = played(
  evening(),
  [0, 2, 3, 1, 0, 0],
  [
    [2 * TURN + 2200, { kind: "attend", to: "phone" }],
    [2 * TURN + 8000, { kind: "attend", to: "partner" }],
    [9 * TURN, { kind: "guess", face: "tired", sentence: null }],
  ],
);
const small = played(
  smallEvening(),
  [0, 3],
  [
    [4000, { kind: "attend", to: "tv" }],
    [15_000, { kind: "askRepeat" }],
  ],
).log;

test("what a talk wrote is read as it is, alone or in an export, whole or cut anywhere", () => {
  for (const whole of [log, small]) {
    for (let end = 1; end <= whole.length; end++) {
      expect(readLog(JSON.parse(JSON.stringify(whole.slice(0, end)))).kind).toBe("read");
    }
  }
  expect(score({ format: 1, log })).toEqual(score(log));
});

const replied = log.findIndex(({ kind }) => kind === "replied");
const changed = (place: number, given: object): unknown =>
  log.map((event, i) => (i === place ? { ...event, ...given } : event));

test.each([
  ["nothing in it", [], /^log: is empty/u],
  ["no opening", log.slice(1), /^log\[0\]\.kind: asked is out of order; the talk is unopened/u],
  [
    "a kind nobody knows",
    changed(3, { kind: "danced" }),
    /^log\[3\]\.kind: "danced" is not an event; it may be opened,/u,
  ],
  [
    "a time that runs back",
    changed(replied, { at: 0 }),
    /^log\[\d+\]\.at: 0 is out of order; it may be \d+ or more$/u,
  ],
  ["a negative time", changed(0, { at: -5 }), /^log\[0\]\.at: -5 is not a time in ms/u],
  ["a reply not on offer", changed(replied, { index: 9 }), `log[${replied}]: reply 9 is not on offer here`],
  ["a second opening", [log[0], log[0]], /^log\[1\]\.kind: opened is out of order/u],
  ["a field too many", changed(0, { mood: 1 }), /^log\[0\]\.mood: is no field here/u],
  [
    "a starting guard of 300",
    changed(0, { starts: { heard: 30, guard: 300, tolerance: 2, light: "partner" } }),
    /^log\[0\]\.starts\.guard: 300 is not a guard/u,
  ],
  ["no list", { log: 3 }, "log: 3 is not a list of events"],
])("a log with %s: one line says where and what", (_, value, message) => {
  if (typeof message === "string") expect(said(value)).toBe(message);
  else expect(said(value)).toMatch(message);
});

/** A clear error on one line, or an assessment without a number that is none. */
const isSound = (value: unknown): void => {
  const read = score(value);
  if (read.kind === "wrong") expect(read.message).toMatch(/^.+: [^\n]+$/u);
  else for (const number of numbersIn(read.value)) expect(Number.isFinite(number)).toBe(true);
};

test("whatever comes in, nothing crashes and nothing is NaN", () => {
  const fields = ["turns", "log", "act", "kind", "at", "depth"] as const;
  const like = fc.dictionary(fc.constantFrom(...fields), fc.anything());
  fc.assert(fc.property(fc.oneof(fc.anything(), like, fc.array(like), fc.jsonValue()), isSound), {
    numRuns: 1000,
  });
});

/** A copy with one thing in it changed, somewhere: another value, left out, or doubled. */
const mutated = (value: unknown, places: readonly number[], put: unknown): unknown => {
  const [place = 0, ...rest] = places;
  if (Array.isArray(value) && value.length > 0) {
    const at = place % value.length;
    if (rest.length === 0) return put === "drop" ? value.toSpliced(at, 1) : value.toSpliced(at, 0, value[at]);
    return value.with(at, mutated(value[at], rest, put));
  }
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    const entries = Object.entries(value);
    const at = place % entries.length;
    const [name = "", inner] = entries[at] ?? [];
    if (put === "drop" && rest.length === 0) return Object.fromEntries(entries.toSpliced(at, 1));
    return { ...value, [name]: rest.length === 0 ? put : mutated(inner, rest, put) };
  }
  return put;
};
const path = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });
const put = fc.constantFrom<unknown>(
  "drop",
  null,
  -1,
  7,
  1e308,
  Number.NaN,
  "",
  "partner",
  true,
  [],
  {},
  undefined,
);

test("a log that somebody edited by hand is read, or says what is wrong with it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(log, small),
      fc.array(fc.tuple(path, put), { minLength: 1, maxLength: 3 }),
      (whole, edits) => {
        isSound(edits.reduce<unknown>((edited, [places, what]) => mutated(edited, places, what), whole));
      },
    ),
    { numRuns: 700 },
  );
});

test("a sketch that somebody edited by hand is read, or says what is wrong with it", () => {
  const sketch = {
    skill: 0.5,
    guessError: 0.2,
    turns: Array.from({ length: 6 }, () => ({
      act: "reflect",
      depth: 4,
      speechMs: 6000,
      lostMs: 10,
      leak: null,
    })),
  };
  fc.assert(
    fc.property(path, put, (places, what) => isSound(mutated(sketch, places, what))),
    { numRuns: 700 },
  );
});

test("events in any order are a clear error or a talk", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...small.entries()].slice(1), { minLength: 2 }), (some) => {
      isSound([small[0], ...some.map(([, event]) => ({ ...event, at: 9 }))]);
    }),
    { numRuns: 300 },
  );
});

test("a log of ten thousand events is read", () => {
  const long = [...log.slice(0, replied)];
  const at = long.at(-1)?.at ?? 0;
  while (long.length < 10_000) long.push({ kind: "paced", at, pace: "normal" });
  expect(score([...long, ...log.slice(replied)]).kind).toBe("read");
  const talking = played(evening(), [0]).log.findLastIndex(({ kind }) => kind === "lineBegan");
  const restless = played(evening(), [0]).log.slice(0, talking + 1);
  const from = restless.at(-1)?.at ?? 0;
  for (let i = 0; restless.length < 10_000; i++) {
    restless.push({
      kind: "attended",
      at: from + i,
      to: i % 2 ? "partner" : "phone",
      by: "act",
    });
  }
  expect(score(restless).kind).toBe("read");
});
