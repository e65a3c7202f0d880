import { expect, test } from "vitest";
import { type Entry, GUIDE } from "../../../src/core/story/guide.ts";
import { problemsOf } from "../../../src/core/story/tags.ts";
import { type Place, VOCABULARY } from "../../../src/core/story/vocabulary.ts";

const places = Object.keys(VOCABULARY) as Place[];
const words = places.flatMap((place) => {
  const guide = new Map<string, Entry>(Object.entries(GUIDE[place]));
  return Object.entries(VOCABULARY[place]).map(([name, word]) => ({
    place,
    name,
    word,
    entry: guide.get(name),
  }));
});

test.each(words)("the example of $place # $name can be read", ({ place, name, entry }) => {
  expect(entry?.example.split(":")[0]).toBe(name);
  expect(problemsOf(place, [entry?.example ?? ""])).toEqual([]);
});

test.each(words)("# $name on $place tells the writer what it means and wants", ({ word, entry }) => {
  expect(entry?.means).not.toBe("");
  expect(word.wants).not.toBe("");
});

test("an unknown word is named with its nearest neighbour", () => {
  expect(problemsOf("line", ["moood: hurt"])).toEqual([
    {
      place: "line",
      word: "moood",
      value: "hurt",
      message: expect.stringContaining('Did you mean "# mood"?'),
    },
  ]);
  expect(problemsOf("choice", ["dpeth: 3"])[0]?.message).toContain('"# depth"');
  expect(problemsOf("top", ["titel: The meeting"])[0]?.message).toContain('"# title"');
});

test("a word near to nothing is answered with the words that can stand there", () => {
  expect(problemsOf("choice", ["xylophone"])[0]?.message).toContain("It can have: act, depth");
});

test("a word in the wrong place is told where it belongs", () => {
  expect(problemsOf("line", ["act: reflect"])[0]?.message).toContain("It belongs to a choice.");
});

test("a bad value is named with what the word wants", () => {
  expect(problemsOf("line", ["mood: grumpy"])[0]).toMatchObject({
    word: "mood",
    value: "grumpy",
    message: expect.stringContaining("one of neutral, warm"),
  });
});

test.each([
  ["choice", "depth: 9"],
  ["choice", "depth: deep"],
  ["choice", "fit: 2"],
  ["choice", "needs: eleven-pens"],
  ["choice", "because: of you"],
  ["line", "call: radio: News / It rains."],
  ["line", "thought: answer quit"],
  ["line", "thought: answer: He should quit."],
  ["line", "verdict: Later, nobody writes"],
  ["line", "fact: Eleven Pens"],
  ["top", "start: heard=130"],
  ["top", "start: herd=30"],
  ["top", 'truth: feeling=sad strength=9 face=tired sentence=x cause="a" need="b"'],
  ["top", 'truth: feeling=sad strength=3 face=smug sentence=x cause="a" need="b"'],
  ["top", "tv: cricket"],
] as const)("on %s, # %s is a problem", (place, tag) => {
  expect(problemsOf(place, [tag])).toHaveLength(1);
});
