import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import { score } from "../../src/core/empathy/score.ts";
import { evening, played } from "../core/empathy/evening.ts";

const folder = mkdtempSync(join(tmpdir(), "score-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run score -- FILE`, without npm. */
function scored(content: string) {
  const file = join(folder, "talk.json");
  writeFileSync(file, content);
  return spawnSync(execPath, ["--import", "tsx", "src/tools/score.ts", file], { encoding: "utf8" });
}

test("a sketch and a saved log come out as JSON on stdout", () => {
  const turns = Array.from({ length: 5 }, () => ({ act: "validate", depth: 4 }));
  const sketch = scored(JSON.stringify({ turns }));
  expect(sketch).toMatchObject({ status: 0, stderr: "" });
  expect(Object.keys(JSON.parse(sketch.stdout)).sort()).toEqual([
    "band",
    "caps",
    "complaints",
    "dimensions",
    "groups",
    "guard",
    "heard",
    "moments",
    "overall",
  ]);
  const { log, talk } = played(evening(), [0, 0, 3, 1, 0, 0]);
  const saved = scored(JSON.stringify(log));
  expect(JSON.parse(saved.stdout)).toMatchObject({ heard: talk.partner.heard });
}, 20_000);

test.each([
  ['{"turns":[{"act":"reflect","depth":7}]}', "turns[0].depth: 7 is not a depth; it may be 1 to 5\n"],
  ["{", /^.*talk\.json: [^\n]+\n$/u],
])(
  "wrong input %s: exit 2, one line on stderr, nothing on stdout",
  (content, message) => {
    const { status, stdout, stderr } = scored(content);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    if (typeof message === "string") expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  },
  20_000,
);

describe("a player's export", () => {
  const log = [
    {
      at: 0,
      kind: "opened",
      format: 1,
      story: "the-meeting",
      edition: "1",
      seed: 7,
      skill: 0,
      starts: { heard: 30, guard: 30, tolerance: 2, light: "partner" },
      partnered: true,
      truth: null,
      settings: { pace: "normal", gaze: true },
      branchOf: null,
    },
  ];
  const exported = (...ids: string[]) => ({ format: 1, evenings: ids.map((id) => ({ id, log })) });

  test("of one evening is that evening", () => {
    expect(score(exported("a"))).toMatchObject({ kind: "read", value: { heard: 30 } });
  });

  test("of several asks which, and knows what it holds", () => {
    expect(score(exported("a", "b"))).toMatchObject({
      kind: "wrong",
      message: expect.stringContaining("a, b"),
    });
    expect(score(exported("a", "b"), "b")).toMatchObject({ kind: "read" });
    expect(score(exported("a", "b"), "c")).toMatchObject({
      kind: "wrong",
      message: expect.stringContaining('"c"'),
    });
    expect(score({ evenings: 7 })).toMatchObject({ kind: "wrong" });
    expect(score({ evenings: [7] })).toMatchObject({ kind: "wrong" });
  });
});
