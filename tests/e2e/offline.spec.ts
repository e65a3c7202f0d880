import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

test.use({ serviceWorkers: "allow" });

test("after one visit an evening can be played without any network", async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.goto("./");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto("./?evening=the-milk-pan&pace=instant");
  await expect(page.getByText("Theo").first()).toBeVisible();
  await page.goto("./");
  await page.getByRole("button", { name: /Number eleven/ }).click();
  await expect(page.getByText(/Forty-six years with Walter/)).toBeVisible();
  await page.getByRole("button", { name: "Sit down" }).click();
  await expect(page.locator("canvas").first()).toBeAttached({ timeout: 20_000 });
});
