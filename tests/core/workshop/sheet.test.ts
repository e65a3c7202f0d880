import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sheetOf } from "../../../src/authoring/own/compileOwn.ts";
import { readPage } from "../../../src/authoring/page/read.ts";
import { endingsOf, hiddenOf, momentsOf, questionsOf, type Sheet } from "../../../src/core/workshop/sheet.ts";

function sheet(id: string): Sheet {
  const text = readFileSync(`stories/${id}.ink`, "utf8");
  return sheetOf(readPage(id, `${id}.ink`, new Map([[`${id}.ink`, text]])), null);
}

const read = (text: string): Sheet => sheetOf(readPage("x", "x.ink", new Map([["x.ink", text]])), null);

describe("an evening on paper", () => {
  test("its moments are the turns that its author marked, and every one offers a choice", () => {
    const moments = momentsOf(sheet("the-meeting"));
    expect(moments).toHaveLength(3);
    expect(moments.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { lines, replies } of moments) {
      expect(lines.some(({ line }) => line.vote)).toBe(true);
      expect(replies.length).toBeGreaterThan(1);
    }
  });

  test("it has every question, every hidden thought of a turn, and every end", () => {
    const source = readFileSync("stories/slide-six.ink", "utf8");
    const { turns } = sheet("slide-six");
    const hidden = turns.flatMap((turn) => [
      ...hiddenOf(turn),
      ...turn.replies.flatMap(({ answers }) => answers.flatMap(({ line }) => line.hidden)),
    ]);
    expect(hidden).toHaveLength(source.match(/# hidden:/gu)?.length ?? 0);
    expect(questionsOf(sheet("slide-six"))).toHaveLength(source.match(/# discuss:/gu)?.length ?? 0);
    expect(endingsOf(sheet("slide-six")).map(({ line }) => line.ending)).toEqual([
      "coat-off",
      "button",
      "shut",
    ]);
  });

  test("plain Ink has moments, too: its first choices", () => {
    const plain = read("Hello.\n* [One] a\n* [Two] b\n- And?\n* [Three] c\n* [Four] d\n- -> END\n");
    expect(momentsOf(plain).map(({ replies }) => replies.map(({ reply }) => reply.text))).toEqual([
      ["One", "Two"],
      ["Three", "Four"],
    ]);
  });

  test("no condition of the story stands among the words", () => {
    const words = sheet("the-meeting").turns.flatMap(({ lines }) => lines.map(({ line }) => line.text));
    expect(words.filter((text) => /known\(|heard\(\)|ended\(/u.test(text))).toEqual([]);
  });
});
