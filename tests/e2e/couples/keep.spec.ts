import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { advanceUntil } from "../support/game.ts";
import { test } from "../support/test.ts";
import {
  expectOpenToAll,
  handOver,
  heading,
  openTurn,
  press,
  talkThrough,
  toBoth,
  toLeft,
  toRight,
} from "./ourTurn.ts";
import { kept } from "./two.ts";

/** A talk, put away, and the page to keep is begun. */
async function toThePage(page: Page): Promise<void> {
  await openTurn(page);
  await talkThrough(page);
  for (const to of [toRight, toLeft]) {
    await handOver(page, to);
    await press(page, "All of it");
    await press(page, "All of it");
  }
  await handOver(page, toBoth);
  await press(page, "Put it away");
  await page.getByRole("button", { name: /^A page to keep/ }).click();
  await handOver(page, toLeft);
  await advanceUntil(page, heading(page, "What may stand on the page?"));
}

const question = "What did you believe about grown-ups until embarrassingly late?";

test("only what both say yes to stands on the page, and a no is nobody's", async ({ page }) => {
  await toThePage(page);
  await expectOpenToAll(page);
  await press(page, "All of it");
  await press(page, "Keep these");
  await handOver(page, toRight);
  await advanceUntil(page, heading(page, "What may stand on the page?"));
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await page.getByRole("checkbox", { name: question }).check();
  await press(page, "Keep these");
  await handOver(page, toBoth);
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText(question);
  await expect(sheet).not.toContainText("How understood we felt");
  await expectOpenToAll(page);

  const text = page.waitForEvent("download");
  await press(page, "Save as text");
  const saved = await text;
  expect(saved.suggestedFilename()).toBe("two-of-us.txt");
  expect(readFileSync(await saved.path(), "utf8")).toBe(
    `Two of us\n\nWhat we talked about\n${question}\n\nMade at one table, by two people. Undivided.`,
  );
  const picture = page.waitForEvent("download");
  await press(page, "Save as a picture");
  const drawn = readFileSync(await (await picture).path());
  expect(drawn.subarray(1, 4).toString()).toBe("PNG");
  expect(drawn.readUInt32BE(16)).toBe(1400);
  await expect(page.getByRole("status")).toHaveText("Saved.");
});

test("on paper there is the page, and nothing of the game around it", async ({ page }) => {
  await toThePage(page);
  await press(page, "All of it");
  await press(page, "Keep these");
  await handOver(page, toRight);
  await press(page, "All of it");
  await press(page, "Keep these");
  await handOver(page, toBoth);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await press(page, "Print");
  await expect(page.locator("body[data-printed]")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toContainText("Left: All of it");
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe("visible");
});

test("forget this evening: nothing of it stays", async ({ page }) => {
  await toThePage(page);
  await press(page, "Keep nothing");
  await handOver(page, toRight);
  await press(page, "Keep nothing");
  await handOver(page, toBoth);
  await expect(page.getByText("That is a good evening, too.")).toBeVisible();
  expect(await kept(page)).toContain("wholly");
  await press(page, "Forget this evening");
  await press(page, "Not yet");
  await press(page, "Forget this evening");
  await press(page, "Forget it");
  await advanceUntil(page, heading(page, "Undivided"));
  expect(await kept(page)).toBe("[]");
});
