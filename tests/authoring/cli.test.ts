import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkStories } from "../../src/tools/stories/check.ts";
import { exploreStory } from "../../src/tools/stories/explore.ts";
import { drawMap } from "../../src/tools/stories/map.ts";
import { replayStory } from "../../src/tools/stories/replay.ts";
import { TINY } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "undivided-stories-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "engine.ink"), readFileSync("stories/engine.ink"));

/** A file with a story in it. */
function story(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

let said = "";
beforeEach(() => {
  said = "";
  const keep = (words: string | Uint8Array): boolean => {
    said += String(words);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const check = (file: string, json = false): number => checkStories({ files: [file], thorough: false, json });

const PLAIN = "Hello.\n* [On] On.\n* [Off] Off.\n- -> END\n";

describe("npm run stories", () => {
  test("plain Ink is fine, and told what it lacks", () => {
    expect(check(story("plain.ink", PLAIN))).toBe(0);
    expect(said).toContain("plain Ink");
    expect(said).toMatch(/plain\.ink:1: there is no "# partner:" at the top/u);
  });

  test("what Ink cannot compile is a problem with its line", () => {
    expect(check(story("bad.ink", "Hello.\n-> nowhere\n"))).toBe(1);
    expect(said).toMatch(/bad\.ink:2: .*nowhere/u);
  });

  test("a broken rule is a problem, for machines, too", () => {
    expect(
      check(story("tiny.ink", TINY.replace("# needs: so-nice: She", "# needs: so-bad: She")), true),
    ).toBe(1);
    const [{ problems }] = JSON.parse(said);
    expect(problems).toContainEqual(expect.objectContaining({ rule: "needs-fact", severity: "error" }));
  }, 30_000);

  test("a file that is not there is said to be missing", () => {
    expect(check(join(folder, "none.ink"))).toBe(2);
    expect(said).toContain("there is no such file");
  });

  test("--explore says what was seen of all there is", () => {
    const file = story("plain.ink", PLAIN);
    expect(exploreStory({ file, seconds: 1, seed: 1, json: false })).toBe(0);
    expect(said).toContain("3 of 3 lines, 3 of 3 texts, 2 of 2 replies; 2 ends");
  });

  test("--map writes a picture", () => {
    const out = join(folder, "plain.svg");
    expect(drawMap(story("plain.ink", PLAIN), out)).toBe(0);
    expect(readFileSync(out, "utf8")).toMatch(/^<svg /u);
  });

  test("--replay tells a talk again, with what each reply did", () => {
    expect(replayStory({ file: story("tiny.ink", TINY), seed: 1, trail: "1 s b 1 0" })).toBe(0);
    expect(said).toContain(
      "> What was it like, on that bus home?  [askOpen 3.5, heard 34 (+3.8), guard 28 (-1.6)]",
    );
    expect(said).toContain("ends: up");
  });
});
