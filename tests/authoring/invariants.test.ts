import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Examined, examine } from "../../src/authoring/examine.ts";
import { isClearlyAbove } from "../../src/authoring/invariants/invariants.ts";
import { lineWith, STANDING, TINY } from "./support.ts";

const ENGINE = readFileSync("stories/engine.ink", "utf8");

/** Examines a story by steps, not by a clock. */
function examined(text: string): Examined {
  let steps = 0;
  const made = examine({
    id: "test",
    sources: { file: "test.ink", read: (name) => ({ "test.ink": text, "engine.ink": ENGINE })[name] ?? null },
    standing: STANDING,
    before: null,
    spent: () => steps++ / 1000,
    effort: { random: 8, each: 1, exploring: 0.15, seeking: 0.005 },
  });
  if (!made) throw new Error("the test's story does not compile");
  return made;
}

/** The tiny evening, changed in one thing: what is found, and the words on the line that is named. */
const broken: readonly { id: string; from: string; to: string; at: string }[] = [
  { id: "trouble", from: "- -> plates", to: "- -> round\n=== round ===\n-> round", at: "-> round" },
  { id: "ends", from: " # ending: drawer # bed-face: withdrawn", to: "", at: "* [" },
  {
    id: "sign",
    from: "The driver made it look so easy, the show-off. # mood: hopeful",
    to: "The driver made it look so easy, the show-off. # mood: annoyed",
    at: "* [What was it like",
  },
  {
    id: "hot",
    from: "{heard() >= 38: -> up}\n-> drawer",
    to: "{heard() >= 38: -> up}\n-> drawer\n\n=== unused ===\nNo. # mood: warm\n-> END",
    at: "",
  },
  {
    id: "needs-on-the-way",
    from: "# feeling # fact: the-hedge",
    to: "# feeling # fact: the-hedge # fact: never-said",
    at: "",
  },
  {
    id: "line-reached",
    from: "{heard() >= 38: -> up}",
    to: "{heard() >= 99: -> up}",
    at: "There. It can watch us eat.",
  },
  {
    id: "reply-reached",
    from: "* [What do the other four",
    to: "* {heard() > 99} [What do the other four",
    at: "* {heard() > 99}",
  },
  {
    id: "ending-reached",
    from: "{heard() >= 38: -> up}",
    to: "{heard() >= 99: -> up}",
    at: "There. It can watch us eat.",
  },
  { id: "worst", from: "{heard() >= 38: -> up}", to: "-> up", at: "# title" },
  { id: "length", from: "# minutes: 2", to: "# minutes: 7", at: "* [" },
  {
    id: "sentence-on-the-way",
    from: "# sentence: bus: I came home on the bus.",
    to: "# sentence: bus: If she'd shouted",
    at: "* [",
  },
];

describe("playing finds", () => {
  test("nothing wrong with the tiny evening", () => {
    expect(examined(TINY).found).toEqual([]);
  });

  test.each(broken.filter(({ at }) => at !== ""))(
    "$id",
    ({ id, from, to, at }) => {
      expect(TINY).toContain(from);
      const text = TINY.replace(from, () => to);
      const found = examined(text).found.filter(({ rule }) => rule === id);
      expect(found.length).toBeGreaterThan(0);
      expect(text.split("\n")[(found[0]?.line ?? 0) - 1]).toContain(at);
      expect(lineWith(text, at)).toBeGreaterThan(0);
    },
    20_000,
  );

  test("a fact that one way does not say, and how to come there", () => {
    const text = TINY.replace(
      "  It was a very forgiving sort of hedge.",
      "  It was a very forgiving sort of hedge. # fact: forgiving",
    ).replace(
      "* [What do the other four say to this pair? # act: askOpen",
      "* [What do the other four say to this pair? # needs: forgiving: the other four # act: askOpen",
    );
    const [found] = examined(text).found.filter(({ rule }) => rule === "needs-on-the-way");
    expect(found?.message).toMatch(
      /needs "forgiving", which nobody says on this way \(seed 43: [\d sbf]+\)/u,
    );
  });

  test("a sting in an answer that no impulse follows", () => {
    const text = TINY.replace(
      "  It was a very forgiving sort of hedge.",
      "  It was a very forgiving sort of hedge. # hot: Hedges have feelings.",
    )
      .replace(" # hot: It wasn't even snowing.", "")
      .replace(
        "# roadblock: defend # depth: 1 # fit: .1 # impulse # leak: irritation",
        "# roadblock: defend # depth: 1 # fit: .1",
      );
    expect(examined(text).found.map(({ rule }) => rule)).toContain("hot");
  });
});

test("luck is not held against an evening", () => {
  expect(isClearlyAbove(5, 100, 0.05)).toBe(false);
  expect(isClearlyAbove(8, 100, 0.05)).toBe(false);
  expect(isClearlyAbove(12, 100, 0.05)).toBe(true);
});
