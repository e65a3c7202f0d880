import { expect, type Locator, type Page } from "@playwright/test";
import { advance } from "./game.ts";

/** The talk as a test sees it: by role and name, as everybody else does. */
export const transcript = (page: Page): Locator => page.getByRole("log");
export const replies = (page: Page): Locator =>
  page.getByRole("group", { name: "Replies" }).getByRole("button");
export const attention = (page: Page): Locator => page.locator("main").getByRole("status");
export const silence = (page: Page): Locator => page.getByRole("button", { name: "and say nothing" });

/** Moves the clock until the hand lies open (or the evening is over); comes back from every thought on the way. */
export async function listen(page: Page, how: "space" | "drift" = "space"): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (
      (await silence(page).count()) > 0 ||
      (await page.getByRole("heading", { name: "Afterwards" }).count()) > 0
    )
      return;
    if (how === "space" && (await page.getByRole("button", { name: /^A thought:/ }).count()) > 0) {
      await page.keyboard.press("Escape");
    }
    await advance(page, 500);
  }
  throw new Error("The hand never opened.");
}

/** The hand that lies open, as its cards read. */
export const cards = async (page: Page): Promise<readonly string[]> => replies(page).allInnerTexts();

/** Plays on, always quiet, until the evening is over. */
export async function sitThrough(page: Page): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await listen(page);
    if ((await silence(page).count()) === 0) break;
    await silence(page).click();
    await advance(page, 100);
  }
  await expect(page.getByRole("heading", { name: "Afterwards" })).toBeVisible();
}
