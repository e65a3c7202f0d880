import { expect } from "@playwright/test";
import { advanceUntil, openGame } from "../support/game.ts";
import { attention, listen, silence, transcript } from "../support/talk.ts";
import { test } from "../support/test.ts";

test("an evening can be begun in its middle, and nothing of that is kept", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7&pace=instant&from=pens");
  await listen(page);
  await expect(transcript(page)).toContainText("And then they all wrote it down.");
  await expect(attention(page)).not.toHaveText(/television/);
  await silence(page).click();
  await listen(page);
  await openGame(page, "");
  await advanceUntil(page, page.getByRole("button", { name: /The meeting/ }));
  await page.getByRole("button", { name: /The meeting/ }).click();
  await advanceUntil(page, page.getByText("Eight years with Mina."));
  await expect(page.getByRole("button", { name: /where you were/i })).toHaveCount(0);
});

test("a middle that is not there says so", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7&pace=instant&from=penss");
  await expect(page.getByText(/penss/)).toBeVisible();
});
