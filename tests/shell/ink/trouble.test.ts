import { expect, test } from "vitest";
import { isTrouble, type Turn } from "../../../src/core/story/story.ts";
import { begun, choose, open, toJson, turn } from "./support.ts";

const hostile = {
  "a knot that leads back to itself": ["-> b\n=== b ===\n-> c\n=== c ===\n-> b", "endless"],
  "a loop that speaks": ["-> b\n=== b ===\nx\n-> b", "endless"],
  "a tunnel into itself": ["-> b ->\n-> END\n=== b ===\n-> b ->\n->->", /endless|overflow/],
  "a function that calls itself": [
    "{f(0)}\n-> END\n=== function f(x)\n~ return f(x + 1)",
    /endless|overflow/,
  ],
  "a knot that runs out": ["-> b\n=== b ===\nx", "threw"],
  "a tunnel that does not come back": ["-> b ->\n-> END\n=== b ===\nx", "threw"],
} as const;

test.each(Object.entries(hostile))(
  "%s is trouble, soon; and the turn before still tells",
  (_, [source, kind]) => {
    const [first = "", ...rest] = source.split("\n");
    const story = open(toJson(`Hello.\n* [on]\n${first}\n${rest.join("\n")}\n`));
    const before = story.tell([begun()]);
    expect(isTrouble(before)).toBe(false);
    const told = story.tell([begun(), choose(0)]);
    expect(told).toMatchObject({ kind: expect.stringMatching(kind) });
    expect(story.tell([begun()])).toEqual(before);
  },
  5_000,
);

const simple = "Hello.\n* [one] One.\n-> END\n";

test.each<[string, readonly Turn[]]>([
  ["a reply that is not there", [begun(), choose(4)]],
  ["a reply after the end", [begun(), choose(0), choose(0)]],
  ["a second beginning", [begun(), begun()]],
  ["a talk that does not begin", [choose(0)]],
  ["an aside before the beginning", [turn({ kind: "aside", knot: "repeat" })]],
])("%s is trouble, and no more", (_, turns) => {
  const story = open(toJson(simple));
  expect(story.tell(turns)).toMatchObject({ kind: "no-such-reply" });
  expect(isTrouble(story.tell([begun(), choose(0)]))).toBe(false);
});

test("before anything is said there is nothing to hear", () => {
  expect(open(toJson(simple)).tell([])).toEqual({ lines: [], replies: [] });
});

test("a bad tag is trouble in an evening of ours, and nobody's business in plain Ink", () => {
  const words = "-> a\n=== a ===\nHello. # moood: hurt\n* [one # act: reflect]\n-> END\n";
  expect(open(toJson(`# partner: mina\n${words}`)).tell([begun()])).toEqual({
    kind: "bad-tag",
    message: expect.stringContaining('"# mood"'),
  });
  expect(open(toJson(words)).tell([begun()])).toMatchObject({ replies: [{ act: "reflect" }] });
});

test("a bad tag at the top is told at once", () => {
  const story = open(toJson("# partner: mina\n# ladder: Z\nHello.\n-> END\n"));
  expect(story.tell([begun()])).toMatchObject({
    kind: "bad-tag",
    message: expect.stringContaining("ladder"),
  });
});

test("tags of ours that stand on no line are trouble", () => {
  const story = open(
    toJson("# partner: mina\n-> a\n=== a ===\nHello.\n* [one]\n-> b\n=== b ===\n# mood: hurt\n-> END\n"),
  );
  expect(story.tell([begun(), choose(0)])).toMatchObject({ kind: "bad-tag" });
});

test("what is no compiled story is refused when it is opened", () => {
  expect(() => open("{}")).toThrow();
  expect(() => open("no json")).toThrow();
});
