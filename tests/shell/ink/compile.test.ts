import { expect, test } from "vitest";
import { compile } from "../../../src/shell/ink/compile.ts";
import { sayProblem } from "../../../src/shell/ink/problem.ts";

const compiled = (text: string, files: Readonly<Record<string, string>> = {}) =>
  compile({ file: "a.ink", read: (name) => ({ "a.ink": text, ...files })[name] ?? null });
const said = (text: string, files: Readonly<Record<string, string>> = {}) =>
  compiled(text, files).problems.map(sayProblem);

const OURS = "# title: A\n# partner: mina\n-> a\n";

test("a good evening compiles without a word", () => {
  const text = `${OURS}=== a ===
// # moood: a comment
# hidden: One.
{n: Once. # mood: hurt|Twice. # mood: warm} # fact: pens
* {n} [So, pens. # act: reflect # needs: pens: pens]
  She nods. # mood: warm
- -> END
=== n ===
-> END
`;
  expect(compiled(text)).toMatchObject({
    problems: [],
    includes: [],
    json: expect.stringContaining("inkVersion"),
  });
});

test("an unknown tag is found where it stands", () => {
  const text = `${OURS}=== a ===\nHello. # moood: hurt\n* [one # act: reflct] One. # poze: mug\n-> END\n`;
  expect(said(text)).toEqual([
    'a.ink:5: "# moood: hurt" is no tag for a line. Did you mean "# mood"?',
    expect.stringMatching(/^a\.ink:6: "# act: reflct" does not fit: act wants one of reflect,/),
    'a.ink:6: "# poze: mug" is no tag for a line. Did you mean "# pose"?',
  ]);
});

test("a bad tag inside a sequence or an included file is found, too", () => {
  const text = `# partner: mina\nINCLUDE b.ink\n-> a\n=== a ===\n{a: One. # mood: sad|Two. # mood: hurt}\n-> END\n`;
  expect(said(text, { "b.ink": "\n=== b ===\nHello. # loook: away\n-> END\n" })).toEqual([
    expect.stringContaining('a.ink:5: "# mood: sad" does not fit'),
    'b.ink:3: "# loook: away" is no tag for a line. Did you mean "# look"?',
  ]);
});

test("plain Ink may tag as it likes", () => {
  expect(said("# author: me\nHello. # CLEAR\n* one # blink\n-> END\n")).toEqual([]);
});

test("a tag of a choice outside its brackets would be lost", () => {
  expect(said(`${OURS}=== a ===\nHello.\n* [one] # act: reflect\n  One.\n-> END\n`)).toEqual([
    'a.ink:6: "# act: reflect" stands outside the brackets of its choice, where it is lost. Do you need it inside, before the "]"?',
  ]);
});

test("an INCLUDE inside a knot is dropped by Ink without a word; we say it", () => {
  const files = { "b.ink": "=== b ===\nB.\n-> END\n" };
  expect(said("-> a\n=== a ===\nHello.\n-> END\nINCLUDE b.ink\n", files)).toEqual([
    'a.ink:5: "INCLUDE b.ink" stands inside a knot, where Ink drops it. Do you need it above the first "==="?',
  ]);
});

test("a tag at the top, but below an INCLUDE, is not on the card", () => {
  const files = { "b.ink": "=== b ===\nB.\n-> END\n" };
  expect(said("# partner: mina\nINCLUDE b.ink\n# title: A\n-> b\n", files)).toEqual([
    expect.stringContaining('a.ink:3: "# title: A" stands below an INCLUDE'),
  ]);
});

test("what the compiler says comes with file, line and its question", () => {
  expect(said("-> a\n=== a ===\nHello.\n* [one]\n  One.\n")).toEqual([
    expect.stringMatching(/^a\.ink:5: .*Do you need a '-> DONE' statement, choice or divert\?$/),
  ]);
  expect(said("INCLUDE b.ink\nHello.\n", { "b.ink": "=== b ===\n* [x\n" })[0]).toMatch(
    /^b\.ink:2: Expected closing '\]'/,
  );
  expect(said("Hello.\n-> nowhere\n")[0]).toMatch(/^a\.ink:2: .*nowhere/);
});

test("a missing file is an error where it is included, and still one to watch for", () => {
  const { json, includes, problems } = compiled("INCLUDE gone.ink\nHello.\n");
  expect({ json, includes }).toEqual({ json: null, includes: ["gone.ink"] });
  expect(problems).toEqual([
    { file: "a.ink", line: 1, severity: "error", message: expect.stringContaining("there is no such file") },
  ]);
});

test("a TODO is the author's own note", () => {
  expect(compiled("TODO: the ending\nHello.\n").problems).toMatchObject([{ line: 1, severity: "note" }]);
});

test("nothing that is handed in makes it throw", () => {
  for (const text of [
    "",
    "{",
    "* [",
    "=== a",
    "-> -> ->",
    "VAR x =",
    "~ return",
    "\u0000",
    "{a|",
    "# partner: {x}",
  ]) {
    expect(() => compiled(text)).not.toThrow();
  }
});
