import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { advanceUntil } from "../support/game.ts";
import { test } from "../support/test.ts";
import {
  everything,
  expectNothingOf,
  kept,
  openTable,
  options,
  settle,
  sitDown,
  take,
  takeIt,
} from "./two.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Everything that the page says to who looks behind it. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  return said;
}

const words = async (page: Page): Promise<readonly string[]> =>
  (await options(page).allInnerTexts()).map((text) => text.trim());

test("of what one has chosen nothing is anywhere, at any step, while the other has the device", async ({
  page,
}) => {
  const said = listen(page);
  await openTable(page);
  const steps = await page.evaluate(() => history.length);
  await sitDown(page, "tap");
  await takeIt(page, "tap");
  const replies = await words(page);
  await options(page).nth(0).tap();
  await settle(page);
  await options(page).nth(1).tap();
  await expectNothingOf(page, replies);
  await settle(page);
  await expectNothingOf(page, replies);

  await takeIt(page, "tap");
  const theirs = await everything(page);
  await page.evaluate(() => localStorage.length + sessionStorage.length).then((n) => expect(n).toBe(0));
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await page.title()).toBe("Undivided");
  expect(page.url()).toMatch(/\?pace=instant$/);
  for (const line of said) for (const reply of replies) expect(line).not.toContain(reply);
  // and only the device's own memory has it
  expect(await kept(page)).toContain('"picked"');
  expect(theirs).not.toContain("Your answer");
});

test("whatever the one chose, the other's page is the same to the letter", async ({ browser }) => {
  test.setTimeout(90_000);
  const pages: string[] = [];
  for (const [pick, guess] of [
    [0, 1],
    [2, 0],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    // the same cards in the same order
    await page.addInitScript(() => {
      crypto.getRandomValues = (list) => list;
    });
    const body = (): Promise<string> => page.evaluate(() => document.body.outerHTML);
    await openTable(page);
    await sitDown(page, "tap");
    await takeIt(page, "tap");
    await options(page).nth(pick).tap();
    await settle(page);
    await options(page).nth(guess).tap();
    await settle(page);
    pages.push(await body());
    await takeIt(page, "tap");
    pages.push(await body());
    await options(page).nth(1).tap();
    await settle(page);
    pages.push(await body());
    await context.close();
  }
  expect(pages.slice(0, 3)).toEqual(pages.slice(3));
});

test("after a reload nobody has the device, and who chose finds their choice again in their own hands", async ({
  page,
}) => {
  await openTable(page);
  await sitDown(page, "tap");
  await takeIt(page, "tap");
  const replies = await words(page);
  await options(page).nth(0).tap();
  await settle(page);
  await page.reload();
  await advanceUntil(page, page.getByRole("button", { name: "Two of you, where you were" }));
  await expectNothingOf(page, replies);
  await page.getByRole("button", { name: "Two of you, where you were" }).tap();
  await advanceUntil(page, take(page));
  await settle(page);
  await expect(page.getByText("You are back where you were.")).toBeVisible();
  await expect(page.getByText("This device keeps it until you say forget.")).toBeVisible();
  await expectNothingOf(page, replies);
  await takeIt(page, "tap");
  await expect(page.getByText("Your answer")).toContainText(replies[0] ?? "");
});

test("a device that goes dark in somebody's hands wakes up in nobody's", async ({ page }) => {
  await openTable(page);
  await sitDown(page, "tap");
  await takeIt(page, "tap");
  const replies = await words(page);
  await options(page).nth(0).tap();
  await settle(page);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await settle(page);
  await expectNothingOf(page, replies);
  await expect(take(page)).toBeVisible();
});

test("evenings that are saved to a file say nothing of the two", async ({ page }) => {
  await openTable(page);
  await sitDown(page, "tap");
  await takeIt(page, "tap");
  const replies = await words(page);
  await options(page).nth(0).tap();
  await settle(page);
  await page.reload();
  await advanceUntil(page, page.getByRole("button", { name: "Settings" }));
  await page.getByRole("button", { name: "Settings" }).tap();
  const save = page.getByRole("button", { name: "Save my evenings to a file" });
  await advanceUntil(page, save);
  const [file] = await Promise.all([page.waitForEvent("download"), save.tap()]);
  const saved = readFileSync(await file.path(), "utf8");
  for (const reply of [...replies, "picked", "couples"]) expect(saved).not.toContain(reply);
});
