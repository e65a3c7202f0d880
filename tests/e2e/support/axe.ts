import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

declare global {
  interface Window {
    axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe-core waits with `setTimeout`, which stands still with the page's clock: it gets one that does not. */
const withOwnTimers = `(function (setTimeout) {
${source}
})(function (then, ms = 0) {
  if (ms > 1000) return 0; // its own time limits; the test has one
  const channel = new MessageChannel();
  channel.port1.onmessage = () => then();
  channel.port2.postMessage(null);
  return 0;
});`;

/**
 * What stands in the way of people who see, hear or move differently, as axe-core finds it on the page as it is.
 * @returns a line for each element, of what is serious or critical
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  // A script tag would be refused by the page's own policy; what the debugger evaluates is not.
  await page.evaluate(withOwnTimers);
  const results = await page.evaluate(() => {
    if (window.axe === undefined) throw new Error("axe-core did not load.");
    return window.axe.run(document, { resultTypes: ["violations"] });
  });
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}
