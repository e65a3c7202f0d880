import { expect, test } from "vitest";
import { readLink } from "../../src/main/deepLink.ts";

const evenings = ["the-meeting"];

test("an address opens an evening with its seed and pace", () => {
  expect(readLink("?evening=the-meeting&seed=7&pace=instant", evenings)).toEqual({
    evening: "the-meeting",
    seed: 7,
    pace: "instant",
    from: null,
    wrong: null,
  });
  expect(readLink("", evenings).evening).toBeNull();
});

test("an address may begin in the middle", () => {
  expect(readLink("?evening=the-meeting&from=said_back.again", evenings).from).toBe("said_back.again");
});

test.each([
  ["?from=pens", "pens", "of an evening"],
  ["?evening=the-meeting&from=eleven pens", "eleven pens", "knot.stitch"],
  ["?evening=the-meating", "the-meating", "the-meeting"],
  ["?evening=the-meeting&seed=-1", "-1", "whole number"],
  ["?evening=the-meeting&pace=hasty", "hasty", "untimed"],
])("%s is answered with what is wrong and what it may be", (search, named, remedy) => {
  const { wrong } = readLink(search, evenings);
  expect(wrong).toContain(named);
  expect(wrong).toContain(remedy);
});
