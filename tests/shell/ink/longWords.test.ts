import { Story as Ink } from "inkjs";
import { expect, test } from "vitest";
import { measureWords } from "../../../src/shell/ink/longWords.ts";
import { hear } from "../../../src/shell/ink/watch.ts";
import { toJson } from "./support.ts";

const measured = (text: string): Ink => {
  const ink = new Ink(toJson(text));
  measureWords(ink);
  return ink;
};

test("a story that doubles its words is stopped before they end the page", () => {
  const doubling = measured('VAR s = "aaaaaaaaaaaaaaaa"\n-> a\n=== a ===\n~ s = s + s\n-> a\n');
  expect(() => hear(doubling)).toThrow("grow and grow");
  const within = measured('VAR s = "aaaaaaaaaaaaaaaa"\n-> a\n=== a ===\n~ s = "{s}{s}{s}{s}"\n-> a\n');
  expect(() => hear(within)).toThrow("grow and grow");
});

test("a line that is put together from a thousand others is stopped, too", () => {
  const ink = measured(`VAR s = "${"a".repeat(9000)}"\n${"{s} ".repeat(40)}\n-> END\n`);
  expect(() => hear(ink)).toThrow("grow and grow");
});

test("a long evening that says a lot is let be", () => {
  const ink = measured(`${"She said a great deal, and all of it mattered.\n".repeat(400)}-> END\n`);
  expect(hear(ink)).toHaveLength(400);
});
