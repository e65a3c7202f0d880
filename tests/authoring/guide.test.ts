import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withVocabulary } from "../../src/authoring/guide.ts";
import { VOCABULARY } from "../../src/core/story/vocabulary.ts";

const guide = readFileSync("stories/README.md", "utf8");

test("the writer's guide has today's vocabulary (npm run stories -- --guide)", () => {
  expect(withVocabulary(guide)).toBe(guide);
});

test("every word of every place is in it", () => {
  for (const words of Object.values(VOCABULARY)) {
    for (const word of Object.keys(words)) expect(guide).toContain(`| \`# ${word}\` |`);
  }
});

test("a guide without a place for it is left alone", () => {
  expect(withVocabulary("# Something else")).toBeNull();
});
