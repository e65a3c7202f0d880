import { expect, test } from "vitest";
import { beatOf, begun, CALM, choose, linesOf, open, toJson, turn } from "./support.ts";

const ENGINE = `EXTERNAL heard()
EXTERNAL guard()
EXTERNAL weary()
EXTERNAL known(fact)
=== function heard()
~ return 40
=== function guard()
~ return 25
=== function weary()
~ return 0
=== function known(fact)
~ return true
EXTERNAL ended(how)
=== function ended(how)
~ return false
`;

test("Ink is told what the partner feels, as it was when the reply was given", () => {
  const json = toJson(
    `INCLUDE e.ink
-> a
=== a ===
{heard()} {guard()} {weary()} {known("pens"): heard|lost}.
+ {known("pens")} [pens] -> a
+ [on] -> a
`,
    { "e.ink": ENGINE },
  );
  const story = open(json);
  expect(linesOf(story, [begun()])).toEqual(["30 30 0 lost."]);
  const knows = choose(0, { feltHeard: 61, guard: 5, weariness: 6, known: ["pens"], ended: null });
  expect(beatOf(story.tell([begun(), knows]))).toMatchObject({
    lines: [{ text: "61 5 6 heard." }],
    replies: [{ text: "pens" }, { text: "on" }],
  });
});

test("Ink is told how the evening before ended", () => {
  const json = toJson(
    'INCLUDE e.ink\n-> a\n=== a ===\n{ended("heard"): heard|{ended("shut"): shut|new}}.\n-> END\n',
    {
      "e.ink": ENGINE,
    },
  );
  const after = (ended: string | null) => linesOf(open(json), [turn({ kind: "begin" }, { ...CALM, ended })]);
  expect([after("heard"), after("shut"), after(null)]).toEqual([["heard."], ["shut."], ["new."]]);
});

const repeat = turn({ kind: "aside", knot: "repeat" });
const faltered = turn({ kind: "aside", knot: "faltered" });

test("an aside has no replies, and leaves those that stand", () => {
  const story = open(
    toJson(
      "-> a\n=== a ===\nHello.\n* [one] One.\n-> END\n* [two] Two.\n-> END\n=== on_repeat ===\n{Again.|And again.}\n-> DONE\n",
    ),
  );
  expect(story.tell([begun(), repeat])).toMatchObject({ lines: [{ text: "Again." }], replies: [] });
  expect(linesOf(story, [begun(), repeat, repeat])).toEqual(["And again."]);
  expect(linesOf(story, [begun(), repeat, repeat, choose(1)])).toEqual(["Two."]);
});

test("a story without asides borrows the person's own words, one after the other", () => {
  const story = open(toJson("Hello.\n* [one] One.\n-> END\n"));
  expect(linesOf(story, [begun(), repeat])).toEqual(["Again, then."]);
  expect(linesOf(story, [begun(), repeat, faltered])).toEqual(["...anyway."]);
  expect(linesOf(story, [begun(), repeat, faltered, repeat])).toEqual(["Once more."]);
  expect(linesOf(story, [begun(), repeat, faltered, repeat, repeat])).toEqual(["Again, then."]);
  expect(linesOf(story, [begun(), repeat, choose(0)])).toEqual(["One."]);
});

test("an edition changes with the words, and with nothing else", () => {
  const edition = (source: string, seed: number) => open(toJson(source), seed).edition;
  expect(edition("Hello.\n", 1)).toBe(edition("// a comment\nHello.\n", 2));
  expect(edition("Hello.\n", 1)).not.toBe(edition("Hullo.\n", 1));
  expect(edition("Hello.\n", 1)).toMatch(/^[0-9a-z]{14}$/);
});

test("senses of the turn are what the turn's lines say, though others come later", () => {
  const story = open(toJson("INCLUDE e.ink\n-> a\n=== a ===\n{heard()}\n+ [on] -> a\n", { "e.ink": ENGINE }));
  const turns = [begun(), ...[31, 55, 48].map((feltHeard) => choose(0, { ...CALM, feltHeard }))];
  expect(turns.flatMap((_, i) => linesOf(story, turns.slice(0, i + 1)))).toEqual(["30", "31", "55", "48"]);
});
