import { expect } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { answered, choose, drop, openOwn, openOwnAgain, panel, slideSeven } from "./own.ts";
import { begin, hand, openWorkshop, press, screenOf, toHand } from "./room.ts";

test("a file that is dropped is played to the room, with votes and layers", async ({ page }) => {
  await openOwn(page);
  await drop(page, "seven.ink", slideSeven());
  await answered(page, "“Slide seven” plays.");
  await screenshot(page, "workshop-own");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Show it to the room" }).click();
  await press(page, "Escape");
  await expect(page.getByLabel("On the table")).toHaveValue("own-seven");
  await begin(page, "The room answers");
  await toHand(page);
  await press(page, "1");
  await expect(page.getByRole("heading", { name: "The room says" })).toBeVisible();
  await press(page, "PageDown", 1000);
  await expect(hand(page)).toHaveCount(0);
  await expect(screenOf(page)).toHaveClass(/is-talk/);
});

test("kept, it is there tomorrow; forgotten, it is gone", async ({ page }) => {
  await openOwn(page);
  await choose(page, { "seven.ink": slideSeven() });
  await answered(page, "“Slide seven” plays.");
  await page.getByRole("button", { name: "Keep it in this browser" }).click();
  await answered(page, "Kept in this browser");
  await openWorkshop(page);
  await expect(page.getByLabel("On the table").locator("option", { hasText: "Slide seven" })).toHaveCount(1);
  await openOwnAgain(page);
  await advanceUntil(page, page.getByRole("button", { name: "Open “Slide seven”" }));
  await page.getByRole("button", { name: "Open “Slide seven”" }).click();
  await answered(page, "“Slide seven” plays.");
  await page.getByRole("button", { name: "Forget “Slide seven”" }).click();
  await expect(page.getByRole("button", { name: "Forget “Slide seven”" })).toHaveCount(0);
  await openWorkshop(page);
  await expect(page.getByLabel("On the table").locator("option", { hasText: "Slide seven" })).toHaveCount(0);
});

test("what is wrong is listed by file and line, with the line itself", async ({ page }) => {
  await openOwn(page);
  await choose(page, {
    "main.ink": "# title: Broken\n# partner: mina\nINCLUDE part.ink\n-> part\n",
    "part.ink": "=== part ===\nHello. # mood: gloomy\n* [Say it # act: refelct] Yes.\n- -> END\n",
  });
  await answered(page, "2 things stand in the way");
  const items = panel(page).locator(".problem-list li");
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText("part.ink, line 2");
  await expect(items.nth(0)).toContainText("Hello. # mood: gloomy");
  await expect(items.nth(1)).toContainText("part.ink, line 3");
  await screenshot(page, "workshop-own-problems");
  expect(await barriers(page)).toEqual([]);
});

test("a closer look says how far it is, and stops when it is told to", async ({ page }) => {
  await openOwn(page);
  await choose(page, { "seven.ink": slideSeven() });
  await answered(page, "“Slide seven” plays.");
  await page.getByRole("button", { name: "Look closer" }).click();
  await answered(page, /Played \d+ moments/);
  await page.getByRole("button", { name: "Stop" }).click();
  await answered(page, "Stopped.");
  await page.getByRole("button", { name: "Look closer" }).click();
  await panel(page).getByText("Nothing to mend.").waitFor({ timeout: 50_000 });
});

test("somebody who has never written one begins from one of ours", async ({ page }) => {
  await openOwn(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save slide-six.ink" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("slide-six.ink");
  await advanceUntil(page, panel(page));
});
