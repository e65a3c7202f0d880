import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = fileURLToPath(new URL("../../../test-results/screenshots", import.meta.url));

/**
 * Keeps a picture of the page in test-results/screenshots, for people to look at; no test compares it.
 * @returns where it is
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: "allow", caret: "initial" });
  return path;
}
