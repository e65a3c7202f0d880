import { chromium } from "@playwright/test";
import type { Bench, Measurement } from "./bench/measurement.ts";
import { measurements } from "./bench/measurements.ts";
import { findOrInstallBrowser, launchArgs, withoutWebgl, withWebgl } from "./browser.ts";
import { build, built, isFresh } from "./build.ts";
import { serve } from "./serve.ts";

// npm run bench [-- WORD]: only the measurements whose names contain the word.
const word = process.argv[2] ?? "";
process.exit(await bench(measurements.filter(({ name }) => name.includes(word))));

/** Measures the built game and prints a table. Fails only if something could not be measured, never for a number. */
async function bench(chosen: readonly Measurement[]): Promise<0 | 1> {
  if (chosen.length === 0) return refuse(`No measurement has "${word}" in its name.`);
  if (!isFresh()) {
    console.log("Building the game …");
    const { ok, output } = await build("kept");
    if (!ok) return refuse(`${output}\nThe build failed; the reason stands above.`);
  }
  const executablePath = findOrInstallBrowser();
  const served = await serve({ root: built, host: "127.0.0.1", port: 0 });
  const plain = await chromium.launch({ executablePath, args: [...launchArgs(), ...withoutWebgl] });
  const webgl = await chromium.launch({ executablePath, args: [...launchArgs(), ...withWebgl] });
  let status: 0 | 1 = 0;
  console.log(row("", "measured", "budget", "ratio"));
  for (const measurement of chosen) {
    const line = await lineFor(measurement, { url: served.url, plain, webgl }).catch((error: unknown) => {
      status = 1;
      const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
      return row(measurement.name, `not measured: ${why}`, "", "");
    });
    console.log(line);
  }
  await Promise.all([plain.close(), webgl.close(), served.close()]);
  return status;
}

async function lineFor({ name, unit, budget, measure }: Measurement, on: Bench): Promise<string> {
  const amount = await measure(on);
  return row(name, `${tidy(amount)} ${unit}`, `${budget} ${unit}`, (amount / budget).toFixed(2));
}

function row(...[name, measured, budget, ratio]: readonly [string, string, string, string]): string {
  return `${name.padEnd(46)}${measured.padStart(16)}${budget.padStart(16)}${ratio.padStart(8)}`;
}

function tidy(amount: number): string {
  return amount < 10 ? amount.toFixed(1) : amount.toFixed(0);
}

function refuse(sentence: string): 1 {
  console.error(sentence);
  return 1;
}
