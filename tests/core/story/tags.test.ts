import { expect, test } from "vitest";
import { parseCard, parseLine, parseReply } from "../../../src/core/story/tags.ts";

test("plain Ink says its words, and nothing else", () => {
  expect(parseReply(2, "Go north.", [])).toEqual({
    problems: [],
    value: {
      index: 2,
      text: "Go north.",
      act: null,
      depth: 3,
      fit: 1,
      because: false,
      own: false,
      stem: null,
      roadblock: null,
      label: null,
      like: null,
      needs: [],
      impulse: false,
      leak: null,
      fromAnswer: false,
    },
  });
  expect(parseCard("cave", ["author: somebody"]).value).toMatchObject({
    id: "cave",
    title: "cave",
    partner: null,
  });
});

test("several facts, hidden thoughts and needs add up; two moods are one too many", () => {
  const line = parseLine("Eleven pens.", [
    "fact: a",
    "fact: b",
    "hidden: One.",
    "hidden: Two.",
    "mood: hurt",
    "mood: warm",
  ]);
  expect(line.value).toMatchObject({ facts: ["a", "b"], hidden: ["One.", "Two."], mood: "hurt" });
  expect(line.problems.map(({ message }) => message)).toEqual([
    '"# mood: warm" is one too many: a line has one "# mood".',
  ]);
  expect(parseReply(0, "Pens.", ["needs: a: Pens", "needs: b: Pens"]).value.needs).toEqual([
    { fact: "a", words: "Pens" },
    { fact: "b", words: "Pens" },
  ]);
});

test("a call draws up to the first slash, and gives the rest", () => {
  const tags = ["call: phone legitimate: Dana, calling. / Dana: NOT THE BABY / Dana: is it pineapple"];
  expect(parseLine("Your phone.", tags).value.calls).toEqual([
    {
      kind: "device",
      device: "phone",
      legitimate: true,
      draws: "Dana, calling.",
      gives: "Dana: NOT THE BABY / Dana: is it pineapple",
    },
  ]);
});

test("a thought wanders, or is one's own clever answer", () => {
  const tags = ["thought: Bins. Green or blue?", "thought: answer quit: I know what he should do."];
  expect(parseLine("So.", tags).value.calls).toEqual([
    { kind: "thought", words: "Bins. Green or blue?", answer: null },
    { kind: "thought", words: "I know what he should do.", answer: "quit" },
  ]);
});

test("a name and a colon open the other's bubble of a verdict", () => {
  const tags = [
    "verdict: Later, Mina texts her sister: / Nour: and?? / all of it. with numbers / Nour: MINA",
  ];
  expect(parseLine("Night.", tags).value.verdict).toEqual({
    heading: "Later, Mina texts her sister:",
    bubbles: [
      { from: "Nour", words: "and??" },
      { from: null, words: "all of it. with numbers" },
      { from: "Nour", words: "MINA" },
    ],
  });
});

test("starts that are not given are the usual ones", () => {
  expect(parseCard("x", ["start: guard=50 light=tv"]).value.start).toEqual({
    heard: 30,
    guard: 50,
    tolerance: 2,
    light: "tv",
  });
});

test("a truth keeps its cause and need in their own words", () => {
  const tag =
    'truth: feeling=ashamed strength=5 face=tired sentence=thanked cause="she was right, and thanked him" need="no fixing"';
  expect(parseCard("x", [tag]).value.truth).toEqual({
    feeling: "ashamed",
    strength: 5,
    face: "tired",
    sentence: "thanked",
    cause: "she was right, and thanked him",
    need: "no fixing",
  });
});
