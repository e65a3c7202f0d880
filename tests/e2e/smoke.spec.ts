import { expect } from "@playwright/test";
import { barriers } from "./support/axe.ts";
import { openGame } from "./support/game.ts";
import { screenshot } from "./support/screenshot.ts";
import { test } from "./support/test.ts";

// That nothing complains, fails or leaves the house is seen to by `test` itself.
test("the page opens and says what it is", async ({ page }) => {
  const heading = await openGame(page);
  await expect(heading).toHaveText(/\S/);
  await expect(page).toHaveTitle(/Undivided/);
  await screenshot(page, "title");
});

test("the title stands in nobody's way", async ({ page }) => {
  await openGame(page);
  expect(await barriers(page)).toEqual([]);
});

test("the page itself says the policy that the server says", async ({ page }) => {
  const response = await page.goto("./");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute(
    "content",
    response?.headers()["content-security-policy"] ?? "no header",
  );
});
