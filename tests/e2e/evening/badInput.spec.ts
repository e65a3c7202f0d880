import { expect } from "@playwright/test";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { attention, listen, silence } from "../support/talk.ts";
import { test } from "../support/test.ts";

test("an address that nobody lives at says who does", async ({ page }) => {
  await openGame(page, "?evening=the-meating");
  await expect(page.getByText(/There is no evening "the-meating"/)).toBeVisible();
  await page.getByRole("button", { name: "Back to the house" }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "Undivided" }));
});

test("without a store the evening is played in memory, and it is said once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await openGame(page, "?evening=the-meeting&seed=7&pace=instant");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("keeps nothing");
  await notice.getByRole("button").click();
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await listen(page);
  await silence(page).click();
  await listen(page);
  await expect(notice).toHaveCount(0);
  await expect(silence(page)).toBeVisible();
});

test("the talk stands still while the page is hidden", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await advance(page, 3000);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page.getByText("The evening is standing still.")).toBeVisible();
  await page.getByRole("button", { name: "Go on with the evening" }).click();
  await expect(attention(page)).toHaveText(/television/);
});

test("not safe at home is two presses away, with numbers and a way out", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Not safe at home?" }).click();
  await advanceUntil(page, page.getByText("0808 2000 247"));
  await expect(page.getByRole("button", { name: "Leave this page now" })).toBeVisible();
});
