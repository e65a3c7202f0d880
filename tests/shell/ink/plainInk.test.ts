import { expect, test } from "vitest";
import { beatOf, begun, choose, linesOf, open, toJson } from "./support.ts";

const say = (source: string, ...picks: readonly number[]) =>
  linesOf(open(toJson(source)), [begun(), ...picks.map((pick) => choose(pick))]);

test("a story without any tag plays: no partner, no act", () => {
  const story = open(
    toJson(
      "Once upon a time.\n\n\n* There were two choices.\n* There were four lines.\n- They lived.\n-> END\n",
    ),
  );
  expect(story.card).toMatchObject({ id: "test", title: "test", partner: null });
  expect(story.tell([begun()])).toMatchObject({
    lines: [{ text: "Once upon a time." }],
    replies: [{ act: null, depth: 3 }, { text: "There were four lines." }],
  });
  expect(linesOf(story, [begun(), choose(1)])).toEqual(["There were four lines.", "They lived."]);
});

test("threads bring their replies", () => {
  const source =
    "-> a\n=== a ===\nHello.\n<- b\n* [mine] -> DONE\n=== b ===\nFrom b.\n* [theirs] Theirs.\n-> DONE\n";
  const beat = beatOf(open(toJson(source)).tell([begun()]));
  expect(beat.replies.map(({ text }) => text).sort()).toEqual(["mine", "theirs"]);
  expect(beat.lines).toHaveLength(2);
});

test("tunnels come back", () => {
  expect(say("One.\n-> t ->\nThree.\n-> END\n=== t ===\nTwo.\n->->\n")).toEqual(["One.", "Two.", "Three."]);
});

test("lists, functions, glue, variables and sequences", () => {
  const source = `LIST rooms = hall, (kitchen)
VAR n = 2
~ rooms += hall
{rooms}, {twice(n)} <>
and more.
{stopping: never|again}
-> END
=== function twice(x)
~ return x * 2
`;
  expect(say(source)).toEqual(["hall, kitchen, 4 and more.", "never"]);
});

test("an EXTERNAL that the game does not know falls back to the story's own", () => {
  expect(
    say('EXTERNAL weather()\nIt is {weather()}.\n-> END\n=== function weather()\n~ return "wet"\n'),
  ).toEqual(["It is wet."]);
});

test("an EXTERNAL without a fallback is trouble, not a crash", () => {
  expect(open(toJson("EXTERNAL weather()\nIt is {weather()}.\n-> END\n")).tell([begun()])).toMatchObject({
    kind: "threw",
  });
});

test("a function of one's own called heard is one's own", () => {
  expect(say('{heard()}\n-> END\n=== function heard()\n~ return "my own"\n')).toEqual(["my own"]);
});

test("INCLUDE brings knots and functions", () => {
  const json = toJson("INCLUDE more.ink\n-> b\n", {
    "more.ink": "=== b ===\nFrom another file, {f()}.\n-> END\n=== function f()\n~ return 1\n",
  });
  expect(linesOf(open(json), [begun()])).toEqual(["From another file, 1."]);
});

test("tags at the top are the card's, and not the first line's", () => {
  const json = toJson(
    "# title: Cave\n# author: me\n# partner: mina\nINCLUDE e.ink\n-> a\n=== a ===\n# image: A cave.\nHello. # mood: warm\n-> END\n",
    { "e.ink": "EXTERNAL heard()\n=== function heard()\n~ return 1\n" },
  );
  expect(open(json).card.title).toBe("Cave");
  expect(open(json).tell([begun()])).toMatchObject({ kind: "bad-tag" }); // "author" is no word of ours
  const plain = open(
    toJson("# title: Cave\n-> a\n=== a ===\n# image: A cave.\nHello. # mood: warm\n-> END\n"),
  );
  expect(plain.tell([begun()])).toMatchObject({
    lines: [{ text: "Hello.", image: "A cave.", mood: "warm" }],
  });
});

test("a line of tags alone belongs to the line below; at the end, to the last one", () => {
  const beat = beatOf(
    open(toJson("-> a\n=== a ===\nOne.\n# image: Smoke.\nTwo.\n# ending: heard\n-> END\n")).tell([begun()]),
  );
  expect(beat.lines).toMatchObject([
    { text: "One.", image: null },
    { text: "Two.", image: "Smoke.", ending: "heard" },
  ]);
});
