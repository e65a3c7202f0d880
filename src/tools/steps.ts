import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { findOrInstallBrowser } from "./browser.ts";
import { build, built, isBuilt } from "./build.ts";
import { type Counts, countsFrom, one, playwrightCounts, vitestCounts } from "./counts.ts";
import { type Command, run, top } from "./run.ts";
import { serve } from "./serve.ts";

/** One thing that is checked. `check` may reject: that is one failure, and the next step still runs. */
export type Step = { readonly name: string; check(): Promise<Counts> };

const minutes = (count: number): number => count * 60_000;

export const types = oneCommand("types", { program: "tsc", args: ["-p", "tsconfig.json"] });
/** The core alone, without a page, a clock or a library in sight. */
export const coreTypes = oneCommand("types of the core", { program: "tsc", args: ["-p", "src/core"] });
export const lint = oneCommand("lint", { program: "biome", args: ["check", "--max-diagnostics=30"] });

export const unit: Step = {
  name: "unit tests",
  async check() {
    const report = freshReport("vitest.json");
    const { ok, output } = await run({
      program: "vitest",
      args: [
        "run",
        "--config=tests/vitest.config.ts",
        "--allowOnly=false",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      output: "kept",
      limit: minutes(6),
    });
    const counts = countsFrom(report, vitestCounts, ok);
    if (counts.failed > 0) console.log(output);
    return counts;
  },
};

export const stories: Step = {
  name: "stories",
  async check() {
    const script = "src/tools/stories.ts";
    if (!existsSync(join(top, script))) return one(false, `${script} is missing`);
    return oneCommand("stories", { program: "tsx", args: [script] }).check();
  },
};

export const building: Step = {
  name: "build",
  async check() {
    const { ok, output } = await build("kept");
    if (!ok) console.log(output);
    return one(ok);
  },
};

export const browserTests: Step = {
  name: "browser tests",
  async check() {
    if (!isBuilt()) return one(false, "not run, because the build failed");
    const browser = findOrInstallBrowser();
    const report = freshReport("playwright.json");
    const served = await serve({ root: built, host: "127.0.0.1", port: 0 });
    const { ok } = await run({
      program: "playwright",
      args: ["test", "--config=tests/e2e/playwright.config.ts", "--forbid-only"],
      env: { CHROME: browser, UNDIVIDED_URL: served.url, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      output: "shown",
      limit: minutes(10),
    }).finally(() => served.close());
    return countsFrom(report, playwrightCounts, ok);
  },
};

/** A step that is one command and prints what it said only if it failed. */
function oneCommand(name: string, { program, args }: Pick<Command, "program" | "args">): Step {
  return {
    name,
    async check() {
      const { ok, output } = await run({ program, args, output: "kept", limit: minutes(5) });
      if (!ok) console.log(output);
      return one(ok);
    },
  };
}

/** Where a report will be; an old one is removed, so that it can never be read for the new one. */
function freshReport(name: string): string {
  const report = join(top, "test-results", name);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  return report;
}
