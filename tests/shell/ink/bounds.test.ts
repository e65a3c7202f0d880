import { Story as Ink } from "inkjs";
import { describe, expect, test } from "vitest";
import { bound } from "../../../src/shell/ink/bounds.ts";
import { hear } from "../../../src/shell/ink/watch.ts";
import { toJson } from "./support.ts";

const bounded = (text: string): Ink => {
  const ink = new Ink(toJson(text));
  bound(ink);
  return ink;
};

/** Ends with -> a, again and again. */
const round = (step: string, before = ""): string => `${before}\n-> a\n=== a ===\n${step}\n-> a\n`;
const WORD = 'VAR s = "aaaaaaaaaaaaaaaa"';

describe("a story that never comes to an end is stopped by what it does", () => {
  test.each([
    ["words that double", round("~ s = s + s", WORD), "grow and grow"],
    ["words within words", round('~ s = "{s}{s}{s}{s}"', WORD), "grow and grow"],
    [
      "one line of a thousand others",
      `VAR s = "${"a".repeat(9000)}"\n${"{s} ".repeat(40)}\n-> END\n`,
      "grow",
    ],
    ["a silent loop", round("~ n = n + 1", "VAR n = 0"), "goes round"],
    ["a list turned round", round("~ l = LIST_INVERT(l)", "LIST l = x, y"), "goes round"],
    ["a function within itself", "{f(1)}\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n", "too deep"],
    ["a tunnel into itself", "-> t ->\n-> END\n=== t ===\n-> t ->\n->->\n", "too deep"],
  ])("%s", (_, text, message) => {
    expect(() => hear(bounded(text))).toThrow(message);
  });
});

test("a long evening that says a lot, and one that calculates, are let be", () => {
  const long = bounded(`${"She said a great deal, and all of it mattered.\n".repeat(400)}-> END\n`);
  expect(hear(long)).toHaveLength(400);
  const counts = bounded("VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n < 1000: -> a}\n{n} times.\n-> END\n");
  expect(hear(counts).map(({ text }) => text)).toEqual(["1000 times."]);
});
