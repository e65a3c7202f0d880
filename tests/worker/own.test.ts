import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileOwn } from "../../src/authoring/own/compileOwn.ts";
import { lookOwn } from "../../src/authoring/own/lookOwn.ts";
import type { OwnEvening, OwnFile, OwnProblem, OwnResult } from "../../src/core/workshop/own.ts";
import { openStory } from "../../src/shell/ink/tell.ts";

const house = (name: string): OwnFile => ({ name, text: readFileSync(`stories/${name}`, "utf8") });
const STANDARD = [house("engine.ink")];
const file = (text: string, name = "mine.ink"): OwnFile => ({ name, text });
const compile = (...files: readonly OwnFile[]): OwnResult => compileOwn(files, STANDARD);

function evening(result: OwnResult): OwnEvening {
  if (result.kind === "story") return result;
  throw new Error(result.problems.map(({ message }) => message).join("\n"));
}

function problems(result: OwnResult): readonly OwnProblem[] {
  return result.kind === "problems" ? result.problems : [];
}

describe("an evening that is dropped", () => {
  test("plays, with the engine's file included without being dropped", () => {
    const mine = evening(compile({ ...house("slide-six.ink"), name: "Slide Seven.ink" }));
    expect(mine).toMatchObject({ id: "own-slide-seven", title: "Slide six", notes: [] });
    const story = openStory({ id: mine.id, json: mine.json, seed: 7 });
    expect(story.card.partner).toBe("mina");
    expect(mine.sheet.turns.length).toBeGreaterThan(5);
  });

  test("finds what it includes among the files, by path or by bare name", () => {
    const main = file("# title: Mine\nINCLUDE parts/one.ink\nINCLUDE Two.ink\n-> one\n");
    const one = file("=== one ===\nOne.\n* [a] x\n* [b] y\n- -> two\n", "one.ink");
    const two = file("=== two ===\nTwo.\n-> END\n", "drop/two.ink");
    const mine = evening(compile(two, one, main));
    expect(mine.title).toBe("Mine");
    expect(mine.sheet.turns.flatMap(({ lines }) => lines.map(({ line }) => line.text))).toEqual([
      "One.",
      "Two.",
    ]);
  });

  test("plain Ink plays as it is, and says so once", () => {
    const mine = evening(compile(file("Hello.\n* [Hi] Ok.\n* [Bye] No.\n- -> END\n", "a_first-try.ink")));
    expect(mine).toMatchObject({ id: "own-a-first-try", title: "a first try" });
    expect(mine.notes.map(({ severity }) => severity)).toEqual(["note"]);
  });

  test("rules of good evenings are notes, and never stand in the way", () => {
    const mine = evening(
      compile(
        file("# title: Short\n# partner: mina\nHello. # mood: tired\n* [Hi # act: reflect] Ok.\n- -> END\n"),
      ),
    );
    expect(mine.notes.length).toBeGreaterThan(3);
    expect(new Set(mine.notes.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  });

  test("markup is text, to the last bracket", () => {
    const words = "<b>Bold</b> <script>alert(1)</script> <img src=x onerror=alert(1)>";
    const mine = evening(compile(file(`${words}\n* [<i>a</i>] x\n* [b] y\n- -> END\n`)));
    expect(mine.sheet.turns[0]?.lines[0]?.line.text).toBe(words);
  });

  test("is read the same way twice", () => {
    expect(compile(house("the-umbrella.ink"))).toEqual(compile(house("the-umbrella.ink")));
  });
});

describe("what stands in the way is said by file and line", () => {
  test.each([
    ["an unknown word", "# partner: mina\nHi. # mood: gloomy\n* [a # act: reflect] x\n- -> END\n", 2, "mood"],
    ["a way to nowhere", "Hi.\n* [a] -> nowhere\n* [b] -> END\n", 2, "nowhere"],
    ["a file that is not there", "INCLUDE other.ink\nHi.\n-> END\n", 1, "was not dropped"],
    ["a file that includes itself", "INCLUDE mine.ink\nHi.\n-> END\n", 1, "including itself"],
    ["braces without end", `x ${"{true:".repeat(3000)}y${"}".repeat(3000)}\n-> END\n`, 1, "nested too deep"],
    ["nothing", "", 0, "Nothing is said"],
    ["a knot that nothing leads to", "=== a ===\nHi.\n-> END\n", 0, "nothing leads to"],
    ["a function of another game", "EXTERNAL launch(x)\n{launch(1)}\n* [a] x\n- -> END\n", 1, '"launch"'],
    ["a loop", "-> a\n=== a ===\n-> a\n", 3, "does not stop"],
    ["a loop that talks", "-> a\n=== a ===\nAgain.\n-> a\n", 3, "does not stop"],
    [
      "a function within itself",
      "{f(1)}\nx\n-> END\n=== function f(x) ===\n~ return f(x+1)\n",
      5,
      "too deep",
    ],
    ["a tunnel into itself", "-> t ->\nx\n-> END\n=== t ===\n-> t ->\n->->\n", 5, "too deep"],
    [
      "a thread into itself",
      "-> a\n=== a ===\nhi\n<- b\n-> DONE\n=== b ===\n<- b\n-> DONE\n",
      7,
      "does not stop",
    ],
    [
      "words that grow",
      'VAR s = "aaaaaaaaaaaaaaaa"\n-> a\n=== a ===\n~ s = s + s\n-> a\n',
      4,
      "grow and grow",
    ],
  ])("%s", (_, text, line, message) => {
    const [first] = problems(compile(file(text)));
    expect(first).toMatchObject({ file: "mine.ink", line, severity: "error" });
    expect(first?.message).toContain(message);
  });

  test("two evenings at once, and files that include each other", () => {
    const hello = "# title: A\nHi.\n-> END\n";
    expect(problems(compile(file(hello, "a.ink"), file(hello, "b.ink")))[0]?.message).toContain(
      "one at a time",
    );
    const circle = problems(compile(file("INCLUDE b.ink", "a.ink"), file("INCLUDE a.ink", "b.ink")));
    expect(circle[0]?.message).toContain("Which one is the evening?");
  });

  test("a long list is cut, and says how much was left", () => {
    const broken = Array.from({ length: 200 }, (_, i) => `* [a] -> nowhere${i}`).join("\n");
    const all = problems(compile(file(`Hi.\n${broken}\n`)));
    expect(all).toHaveLength(60);
    expect(all.at(-1)?.message).toMatch(/141 more/u);
  });

  test("what can only happen later is a warning to be mended, and the evening plays until there", () => {
    const later = evening(compile(file("Hi.\n* [a] -> a\n* [b] Ok.\n-> END\n=== a ===\n-> a\n")));
    const [stuck] = later.notes.filter(({ severity }) => severity === "error");
    expect(stuck).toMatchObject({ line: 6, message: expect.stringContaining("does not stop") });
  });

  test("a function with one of its own to fall back to is only noted", () => {
    const mine = evening(
      compile(
        file(
          "EXTERNAL launch(x)\n{launch(1)} engines.\n* [a] x\n- -> END\n=== function launch(x) ===\n~ return 4\n",
        ),
      ),
    );
    expect(mine.notes.some(({ line, message }) => line === 1 && message.includes("launch"))).toBe(true);
  });
});

describe("a closer look", () => {
  test("finds nothing in an evening of the house, and says how far it is", () => {
    const seen: number[] = [];
    const look = lookOwn([house("slide-six.ink")], STANDARD, (states) => seen.push(states));
    expect(look.problems).toEqual([]);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  }, 60_000);
});
