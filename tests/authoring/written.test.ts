import { expect, test } from "vitest";
import { writings } from "../../src/authoring/page/written.ts";

test.each([
  ['{known("pens"): Eleven pens.|A pen.} Yes.', ["Eleven pens. Yes.", "A pen. Yes."]],
  ["{heard() > 5: Come in.|Go on.}", ["Come in.", "Go on."]],
  ['{ended("shut") and not late: Well.}', ["Well."]],
  ['{"Well: then," she said.|Now.}', ['"Well: then," she said.', "Now."]],
])("%s can come out as %j, without its condition", (words, ways) => {
  expect(writings(words).map(({ text }) => text)).toEqual(ways);
});
