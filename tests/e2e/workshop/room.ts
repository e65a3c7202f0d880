import { expect, type Locator, type Page } from "@playwright/test";
import { advance, advanceUntil, openGame } from "../support/game.ts";

/** The big screen, as a test sees it. */
export const screenOf = (page: Page): Locator => page.locator("main.workshop");
export const hand = (page: Page): Locator => page.getByRole("list", { name: "Replies" });
export const cards = (page: Page): Locator => hand(page).getByRole("button");

/** Opens the game and goes in by the door of the workshop. */
export async function openWorkshop(page: Page): Promise<void> {
  await openGame(page);
  await page.getByRole("button", { name: "Workshop" }).click();
  await advanceUntil(page, page.getByRole("list", { name: "What to show" }));
  await advanceUntil(page, page.getByText("Page down begins what is marked"));
}

/** One press, and so long until the screen has answered. */
export async function press(page: Page, key: string, ms = 200): Promise<void> {
  await page.keyboard.press(key);
  await advance(page, ms);
}

/** How many events a window has folded. */
export const eventsIn = async (page: Page): Promise<number> =>
  Number(await page.locator("main[data-events]").getAttribute("data-events"));

/** Begins what the door offers under this name, by arrows and page down alone. */
export async function begin(page: Page, name: string): Promise<void> {
  const items = page.getByRole("list", { name: "What to show" }).getByRole("button");
  for (let i = 0; i < 8; i++) {
    if ((await items.and(page.locator("[aria-current=true]")).filter({ hasText: name }).count()) > 0) break;
    await press(page, "ArrowDown", 100);
  }
  await press(page, "PageDown", 300);
}

/** On until the hand lies open. */
export async function toHand(page: Page): Promise<void> {
  for (let i = 0; i < 40 && (await hand(page).count()) === 0; i++) await press(page, "PageDown", 100);
  await expect(hand(page)).toBeVisible();
}
