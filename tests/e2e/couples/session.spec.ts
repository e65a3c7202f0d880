import { expect } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil, evening } from "../support/game.ts";
import { test } from "../support/test.ts";
import {
  fork,
  kept,
  name,
  openTable,
  options,
  reveal,
  settle,
  sitDown,
  strike,
  take,
  takeIt,
} from "./two.ts";

test("the first tap shows a question about neither of them, a line of safety, and asks for nothing", async ({
  page,
}) => {
  await openTable(page);
  const question = page.getByRole("region", { name: "A question, to begin with" });
  const [first = ""] = await question.getByRole("paragraph").allTextContents();
  expect(first).toMatch(/\?$/);
  await question.getByRole("button", { name: "Another one" }).click();
  await expect(question.getByRole("paragraph")).not.toHaveText(first);
  await expect(page.getByText("Not for anybody who is afraid of the other.")).toBeVisible();
  await page.getByRole("button", { name: "Not safe at home?" }).click();
  await advanceUntil(page, page.getByRole("button", { name: "Leave this page now" }));
  await page.keyboard.press("Escape");
  await settle(page);
  await expect(page.getByRole("button", { name: "Not safe at home?" })).toBeFocused();
  expect(await kept(page)).toBe("[]");
});

test("a closed tab comes back at the hand-over, in the middle of the evening", async ({ page }) => {
  await openTable(page);
  await sitDown(page);
  await strike(page, [0, 1], [1, 0]);
  await page.reload();
  await advanceUntil(page, page.getByRole("button", { name: "Two of you, where you were" }));
  await page.getByRole("button", { name: "Two of you, where you were" }).click();
  await advanceUntil(page, take(page));
  await settle(page);
  await expect(page.getByRole("heading", { name: "Put it where you can both see" })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await takeIt(page);
  await expect(reveal(page)).toHaveText("You each saw the other one coming.");
  await page.getByRole("button", { name: "See the left one’s" }).click();
  await advanceUntil(page, fork(page));
});

test("on two pages at once it is on one: the other says so, and can have it", async ({ page, context }) => {
  await openTable(page);
  await sitDown(page);
  const second = await context.newPage();
  await second.goto("./?pace=instant");
  await advanceUntil(second, second.getByRole("button", { name: /^Two of you/ }));
  await second.getByRole("button", { name: /^Two of you/ }).click();
  const here = second.getByRole("button", { name: "Go on here instead" });
  await advanceUntil(second, here);
  await settle(second);
  expect(await barriers(second)).toEqual([]);
  await here.click();
  await advanceUntil(second, take(second));
  await advanceUntil(page, page.getByRole("button", { name: "Go on here instead" }));
  await expect(options(page)).toHaveCount(0);
  await settle(second);
  await take(second).click();
  await advanceUntil(second, fork(second));
});

test("forget this evening: nothing of it stays", async ({ page }) => {
  await openTable(page);
  await name(page, "Mina", "Jonas");
  await sitDown(page);
  await page.getByRole("button", { name: "No keyboard: pass it back and forth" }).click();
  await settle(page);
  await page.getByRole("button", { name: "Put it away as it is" }).click();
  await settle(page);
  expect(await kept(page)).toContain("Jonas");
  await page.getByRole("button", { name: "Forget this evening" }).click();
  await expect(page.getByRole("button", { name: "Keep it" })).toBeVisible();
  await page.getByRole("button", { name: "Forget it" }).click();
  await advanceUntil(page, page.getByRole("button", { name: "Two of you", exact: true }));
  expect(await kept(page)).toBe("[]");
  await page.getByRole("button", { name: "Two of you" }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "Two of you" }));
  await expect(page.getByRole("textbox", { name: "Who sits on the left" })).toHaveValue("");
});

const LONG = "Wolfeschlegelsteinhausenbergerdorff".repeat(6);

for (const [left, right, shown] of [
  ["", "   ", /the left one’s/],
  ["🧑‍🚀🎈", "👩🏽‍🦰", /🧑‍🚀🎈’s/],
  ["שירה בת-אל", "عبد الرحمن", /שירה בת-אל’s/],
  [LONG, "<b>x</b>", /Wolfeschlegelsteinhausen’s/],
] as const) {
  test(`two who are called "${left.slice(0, 12)}" and "${right}" fit on every screen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTable(page);
    await name(page, left, right);
    await sitDown(page);
    const overflow = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await overflow()).toBe(false);
    await strike(page, [0, 1], [1, 0]);
    await expect(page.getByRole("button", { name: shown })).toBeVisible();
    expect(await overflow()).toBe(false);
    expect(await page.locator("b").filter({ hasText: /^x$/ }).count()).toBe(0);
  });
}

test("a clock that is set back, or far ahead, changes nothing for the two", async ({ page }) => {
  await openTable(page);
  await sitDown(page);
  await page.clock.setSystemTime(new Date(evening.getTime() - 86_400_000 * 400));
  await strike(page, [0, 1], [1, 0]);
  await page.clock.setSystemTime(new Date(evening.getTime() + 86_400_000 * 400));
  await page.getByRole("button", { name: "See both" }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "That was one way." }));
  await advance(page, 500);
  const log = await kept(page);
  const times = [...log.matchAll(/"at":(\d+),"by"/g)].map(([, at]) => Number(at));
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
