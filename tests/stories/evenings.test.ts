import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { type Examined, examine } from "../../src/authoring/examine.ts";
import { crowdOf, typical } from "../../src/authoring/invariants/evidence.ts";
import { bookshelf } from "../../src/tools/bookshelf.ts";
import { pageBefore, pageOf, sourcesOf, standingOf } from "../../src/tools/stories/sources.ts";

/**
 * Every evening, played a little: what `npm run stories` does at length. By steps, not by a clock, so that a slow
 * machine finds the same.
 */
const files = bookshelf(process.cwd()).files();
const LITTLE = { random: 24, each: 2, exploring: 0.5, seeking: 0 };
/** What a little playing cannot know: who was never met, and what is luck. */
const NEEDS_TIME: readonly string[] = [
  "line-reached",
  "reply-reached",
  "ending-reached",
  "random",
  "exploits",
  "habits",
];

function played(file: string): Examined {
  const page = pageOf(file);
  if (!page) throw new Error(`${file} does not compile: npm run stories -- ${file}`);
  let steps = 0;
  const examined = examine({
    id: basename(file, ".ink"),
    sources: sourcesOf(file),
    standing: standingOf(file, page.card.partner),
    before: pageBefore(file, page),
    spent: () => steps++ / 1000,
    effort: LITTLE,
  });
  if (!examined) throw new Error(`${file} does not compile`);
  return examined;
}

describe.each(files.map((file) => [basename(file, ".ink"), file] as const))("%s", (_, file) => {
  const { evidence, found } = played(file);

  test("breaks no rule of the page, and no law of the talk", () => {
    expect(
      found
        .filter(({ rule }) => !NEEDS_TIME.includes(rule))
        .map(({ line, message }) => `${line}: ${message}`),
    ).toEqual([]);
  });

  test("who listens and who gets in the way come to different ends", () => {
    if (!evidence) throw new Error("it was not played");
    const [best, worst] = ["listener", "roadblocks"].map((id) => typical(crowdOf(evidence, id)).played.talk);
    expect(best?.ending).not.toBeNull();
    expect(best?.ending).not.toBe(worst?.ending);
    expect(best?.partner.heard).toBeGreaterThan(worst?.partner.heard ?? 100);
  });
});
