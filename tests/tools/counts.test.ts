import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Counts, countsFrom, one, playwrightCounts, vitestCounts } from "../../src/tools/counts.ts";
import { inOrder } from "../../src/tools/inOrder.ts";

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "undivided-counts-"));
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("a runner's own numbers are believed", () => {
  expect(read(vitest(12, 0), true)).toMatchObject({ passed: 12, failed: 0 });
  expect(read(vitest(11, 1), false)).toMatchObject({ passed: 11, failed: 1 });
});

test("a runner that fails outside its tests has failed", () => {
  expect(read(vitest(12, 0), false)).toMatchObject({ passed: 12, failed: 1 });
});

test("a run without a test, a report or a readable report has failed", () => {
  expect(read(vitest(0, 0), true).failed).toBe(1);
  expect(read("{ half a rep", true).failed).toBe(1);
  expect(read("{}", true).failed).toBe(1);
  expect(countsFrom(join(folder, "nowhere.json"), vitestCounts, true).failed).toBe(1);
});

test("a browser test that passed only the second time has failed", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightCounts({ stats })).toMatchObject({ passed: 7, failed: 3, skipped: 3 });
});

test("a step that fails or throws does not stop the next, and the last line counts them all", async () => {
  const status = await inOrder([
    step("first", () => one(true)),
    step("second", () => one(false)),
    step("third", () => Promise.reject(new Error("no browser here"))),
    step("fourth", () => ({ passed: 40, failed: 2, skipped: 1, note: "" })),
  ]);
  expect(status).toBe(1);
  expect(said.at(-1)).toBe("41 passed, 4 failed");
  expect(said.join("\n")).toMatch(/✗ third \(no browser here\)/);
  expect(said.join("\n")).toMatch(/✗ fourth: 40 right, 2 wrong, 1 SKIPPED/);
});

test("only when nothing failed is the status 0", async () => {
  expect(await inOrder([step("first", () => one(true))])).toBe(0);
  expect(said.at(-1)).toBe("1 passed, 0 failed");
});

const vitest = (passed: number, failed: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0 });

function read(report: string, runnerOk: boolean): Counts {
  const file = join(folder, "report.json");
  writeFileSync(file, report);
  return countsFrom(file, vitestCounts, runnerOk);
}

const step = (name: string, check: () => Counts | Promise<Counts>) => ({ name, check: async () => check() });
