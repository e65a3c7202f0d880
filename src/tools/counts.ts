import { existsSync, readFileSync } from "node:fs";

export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What a person should know beyond the numbers; empty if there is nothing. */
  readonly note: string;
};

/** A step that is one check: it passed or it failed. */
export const one = (ok: boolean, note = ""): Counts => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  note,
});

/**
 * Counts from a test runner's JSON report. A runner that fails with no failed test in its report (a file that
 * cannot be loaded, a crash, no report, no test at all) counts as one failed: nothing may hide behind a green number.
 */
export function countsFrom(reportFile: string, read: (report: unknown) => Counts, runnerOk: boolean): Counts {
  const counts = tryToRead(reportFile, read);
  if (counts === null) return one(false, `no report at ${reportFile}`);
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, note: "no test ran" };
  if (!runnerOk) return { ...counts, failed: 1, note: "the runner failed outside its tests" };
  return counts;
}

function tryToRead(reportFile: string, read: (report: unknown) => Counts): Counts | null {
  if (!existsSync(reportFile)) return null;
  try {
    return read(JSON.parse(readFileSync(reportFile, "utf8")));
  } catch {
    return null;
  }
}

/** Vitest's `--reporter=json`. */
export function vitestCounts(report: unknown): Counts {
  return {
    passed: numberAt(report, "numPassedTests"),
    failed: numberAt(report, "numFailedTests"),
    skipped: numberAt(report, "numPendingTests") + numberAt(report, "numTodoTests"),
    note: "",
  };
}

/** Playwright's `json` reporter; a flaky test is one that failed once, and so has failed. */
export function playwrightCounts(report: unknown): Counts {
  const stats = valueAt(report, "stats");
  return {
    passed: numberAt(stats, "expected"),
    failed: numberAt(stats, "unexpected") + numberAt(stats, "flaky"),
    skipped: numberAt(stats, "skipped"),
    note: "",
  };
}

function numberAt(record: unknown, name: string): number {
  const value = valueAt(record, name);
  if (typeof value === "number") return value;
  throw new Error(`The report has no number called ${name}.`);
}

function valueAt(record: unknown, name: string): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  return Object.entries(record).find(([key]) => key === name)?.[1];
}
