import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { type Bench, type Measurement, median } from "./measurement.ts";
import { type Conditions, desktop, phone, visit } from "./visit.ts";

const runs = 5;

/** Everything that is loaded as JavaScript before the first line can be read and answered, compressed. */
export const weight: Measurement = {
  name: "JavaScript before the first line",
  unit: "KB",
  budget: 60,
  measure: ({ plain, url }) =>
    visit({ browser: plain, url }, async ({ page }, go) => {
      const answers: Response[] = [];
      page.on("response", (response) => answers.push(response));
      await go();
      const scripts = answers.filter((answer) => answer.headers()["content-type"]?.includes("javascript"));
      if (scripts.length === 0) throw new Error("no script was loaded");
      const sizes = await Promise.all(
        scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length),
      );
      return sizes.reduce((sum, size) => sum + size, 0) / 1024;
    }),
};

export const onDesktop: Measurement = {
  name: "to the first line, this machine",
  unit: "ms",
  budget: 500,
  measure: (bench) => timeToFirstLine(bench, desktop),
};

export const onPhone: Measurement = {
  name: "to the first line, 4 times slower on slow 4G",
  unit: "ms",
  budget: 3000,
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
