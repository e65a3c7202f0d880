import { gzipSync } from "node:zlib";
import { type Bench, type Measurement, median } from "./measurement.ts";
import { type Conditions, desktop, phone, visit } from "./visit.ts";

const runs = 5;

/**
 * Everything that is asked for as JavaScript before the first line stands there, compressed; on the slow line, where
 * it matters and where what is only wanted later had better not be asked for earlier.
 */
export const weight: Measurement = {
  name: "JavaScript before the first line",
  unit: "KB",
  budget: 60,
  measure: ({ plain, url }) =>
    visit({ browser: plain, url, conditions: phone }, async ({ page }, go) => {
      await go();
      const scripts = await page.evaluate(scriptsBeforeTheLine);
      if (scripts.length === 0) throw new Error("no script was loaded");
      const sizes = await Promise.all(scripts.map(sizeOf));
      return sizes.reduce((sum, size) => sum + size, 0) / 1024;
    }),
};

export const onDesktop: Measurement = {
  name: "to the first line, this machine",
  unit: "ms",
  budget: 360,
  measure: (bench) => timeToFirstLine(bench, desktop),
};

export const onPhone: Measurement = {
  name: "to the first line, 4 times slower on slow 4G",
  unit: "ms",
  budget: 1600,
  measure: (bench) => timeToFirstLine(bench, phone),
};

async function timeToFirstLine({ plain, url }: Bench, conditions: Conditions): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await visit({ browser: plain, url, conditions }, async ({ page }, go) => {
        await go();
        return page.evaluate(() => performance.getEntriesByName("first-line")[0]?.startTime ?? Number.NaN);
      }),
    );
  }
  return median(times);
}

/** Runs in the page. */
function scriptsBeforeTheLine(): readonly string[] {
  const line = performance.getEntriesByName("first-line")[0]?.startTime ?? 0;
  return performance
    .getEntriesByType("resource")
    .filter(({ name, startTime }) => startTime < line && new URL(name).pathname.endsWith(".js"))
    .map(({ name }) => name);
}

async function sizeOf(script: string): Promise<number> {
  return gzipSync(new Uint8Array(await (await fetch(script)).arrayBuffer()), { level: 9 }).length;
}
