import { expect } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import {
  fork,
  name,
  openTable,
  options,
  reveal,
  settle,
  sitDown,
  strike,
  take,
  takeIt,
  tapTwo,
} from "./two.ts";

test("two hands on one keyboard play the whole evening, and nothing shows until both are in", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openTable(page);
  expect(await barriers(page)).toEqual([]);
  await name(page, "Mina", "Jonas");
  await sitDown(page);
  expect(await barriers(page)).toEqual([]);
  await screenshot(page, "couples-fork");

  const before = await options(page).allInnerTexts();
  await page.keyboard.press("Digit1");
  await page.keyboard.press("Digit0");
  await page.keyboard.press("Digit9");
  await settle(page);
  expect(await options(page).allInnerTexts()).toEqual(before);
  await expect(page.getByRole("status").filter({ hasText: "Mina" })).toContainText("guess");
  await expect(page.getByRole("status").filter({ hasText: "Jonas" })).toContainText("in");
  await page.keyboard.press("KeyQ");
  await page.keyboard.press("Digit3");
  await page.keyboard.press("Digit3");
  await settle(page);

  await expect(page.getByRole("heading", { name: "You each saw the other one coming." })).not.toBeVisible();
  await expect(reveal(page)).toHaveText("Mina saw it coming.");
  expect(await barriers(page)).toEqual([]);
  await screenshot(page, "couples-reveal");

  await page.getByRole("button", { name: "See what happens" }).click();
  await advanceUntil(page, fork(page));
  await settle(page);
  await strike(page, [0, 1], [1, 1]);
  await page.getByRole("button", { name: "See both" }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "That was one way." }));
  await page.getByRole("button", { name: /^Back, and now Mina’s/ }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "Which way does the evening go on?" }));
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: /^With Mina/ }).click();

  for (let left = 3; left > 0; left--) {
    await advanceUntil(page, fork(page));
    await settle(page);
    await strike(page, [0, 0], [0, 1]);
    await page.getByRole("button", { name: "See what happens" }).click();
    await advance(page, 500);
  }
  await advanceUntil(page, page.getByRole("heading", { name: "That was your evening" }));
  await settle(page);
  expect(await barriers(page)).toEqual([]);
  await screenshot(page, "couples-compare");
  await expect(page.getByRole("heading", { name: "Later, Clive texts his brother:" })).toBeVisible();
  await expect(page.locator(".sheet")).not.toContainText(/\d/);

  await page.getByRole("button", { name: "Put it away" }).click();
  await settle(page);
  await expect(page.getByRole("heading", { name: "Two of you" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^A page to keep/ })).toBeVisible();
});

test("without a pointer: the door, the evening and the answers, by keys alone", async ({ page }) => {
  await openTable(page);
  await page.getByRole("button", { name: /^One evening/ }).focus();
  await page.keyboard.press("Enter");
  await advanceUntil(page, fork(page));
  await settle(page);
  await strike(page, [0, 0], [0, 0]);
  await expect(reveal(page)).toHaveText("You each saw the other one coming.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await advanceUntil(page, fork(page));
});

test.describe("on a phone, upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("pass, two taps, pass: the whole evening by touch", async ({ page }) => {
    test.setTimeout(120_000);
    await openTable(page);
    await screenshot(page, "couples-door-phone");
    await name(page, "Mina", "Jonas");
    await sitDown(page, "tap");
    await expect(page.getByRole("heading", { name: "Give it to Mina" })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await screenshot(page, "couples-hand-over-phone");

    for (let at = 0; at < 5; at++) {
      await expect(page.getByRole("heading", { name: at % 2 === 0 ? /Mina/ : /Jonas/ })).toBeVisible();
      await tapTwo(page, 0, 1);
      await expect(page.getByRole("heading", { name: at % 2 === 0 ? /Jonas/ : /Mina/ })).toBeVisible();
      await tapTwo(page, 1, 0);
      await expect(page.getByRole("heading", { name: "Put it where you can both see" })).toBeVisible();
      await takeIt(page, "tap");
      await expect(reveal(page)).toHaveText("You each saw the other one coming.");
      if (at === 0) {
        expect(await barriers(page)).toEqual([]);
        await screenshot(page, "couples-reveal-phone");
      }
      await page.getByRole("button", { name: "See Mina’s" }).tap();
      const next = page.getByRole("heading", { name: at < 4 ? /^Give it to/ : "That was your evening" });
      await advanceUntil(page, next);
      await settle(page);
    }
    await screenshot(page, "couples-compare-phone");
    expect(await barriers(page)).toEqual([]);
  });

  test("who changes their mind does so before the guess, and no tap of the same finger takes the device", async ({
    page,
  }) => {
    await openTable(page);
    await sitDown(page, "tap");
    await takeIt(page, "tap");
    await options(page).nth(0).tap();
    await settle(page);
    await page.getByRole("button", { name: "Think again" }).tap();
    await settle(page);
    await options(page).nth(1).tap();
    await settle(page);
    await options(page).nth(0).tap();
    await take(page).tap({ force: true });
    await expect(take(page)).toBeVisible();
    await settle(page);
    await takeIt(page, "tap");
    await expect(page.getByRole("heading", { name: /your own answer/ })).toBeVisible();
  });
});
