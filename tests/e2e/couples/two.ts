import { expect, type Locator, type Page } from "@playwright/test";
import { advance, advanceUntil, openGame } from "../support/game.ts";

/** What a hand-over is answered with, whoever it is for. */
export const take = (page: Page): Locator =>
  page.getByRole("button", { name: /^(?:I am the one|I am .*, and I have it|We can both see)/ });

/** Answers a hand-over, as soon as it can be answered: for a moment no tap takes the device. */
export async function takeIt(page: Page, how: "click" | "tap" = "click"): Promise<void> {
  await advanceUntil(page, page.locator("button.take:not([aria-disabled])"));
  await take(page)[how]();
  await settle(page);
}

/** Opens the table of two, from the title; everything is said at once. */
export async function openTable(page: Page): Promise<void> {
  await openGame(page, "?pace=instant");
  await page.getByRole("button", { name: "Two of you" }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "Two of you" }));
  await settle(page);
}

/** Long enough for a screen to stand, and for a hand-over to be answered. */
export const settle = (page: Page): Promise<void> => advance(page, 900);

/** Gives the two their names, by typing. */
export async function name(page: Page, left: string, right: string): Promise<void> {
  await page.getByRole("textbox", { name: "Who sits on the left" }).fill(left);
  await page.getByRole("textbox", { name: "Who sits on the right" }).fill(right);
  await page.getByRole("textbox", { name: "Who sits on the right" }).blur();
}

/** Sits down to the evening, up to its first fork, or to the hand-over before it. */
export async function sitDown(page: Page, how: "click" | "tap" = "click"): Promise<void> {
  await page.getByRole("button", { name: /^One evening, two of us/ })[how]();
  const there = how === "tap" ? take(page) : fork(page);
  await advanceUntil(page, there);
  await settle(page);
}

export const fork = (page: Page): Locator => page.getByRole("heading", { name: "What would you say?" });

/** The replies of the fork that is open, as they read. */
export const options = (page: Page): Locator => page.locator(".fork .cards").locator("li, button");

export const reveal = (page: Page): Locator =>
  page.getByRole("heading", { name: /saw (?:it|the other one|that) coming/ });

/** The left hand and the right hand, each with an answer and a guess, by places counted from 0. */
export async function strike(
  page: Page,
  left: readonly [number, number],
  right: readonly [number, number],
): Promise<void> {
  const count = await options(page).count();
  const keys = ["6", "7", "8", "9", "0"].slice(-count);
  // the two hands do not wait for each other
  await page.keyboard.press(`Digit${left[0] + 1}`);
  await page.keyboard.press(`Digit${keys[right[0]]}`);
  await page.keyboard.press(`Digit${keys[right[1]]}`);
  await page.keyboard.press(`Digit${left[1] + 1}`);
  await settle(page);
}

/** With the device in one's own hands: an answer, then a guess. */
export async function tapTwo(page: Page, pick: number, guess: number): Promise<void> {
  await takeIt(page, "tap");
  await options(page).nth(pick).tap();
  await settle(page);
  await options(page).nth(guess).tap();
  await settle(page);
}

/** What a page shows or says anywhere: what stands in it, its name, and where it is. */
export const everything = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state)].join(
      "\n",
    ),
  );

/** What is kept of uses on this device, as text. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((read, fail) => {
        const open = indexedDB.open("undivided");
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const asked = open.result.transaction("sessions").objectStore("sessions").getAll();
          asked.onsuccess = () => {
            read(JSON.stringify(asked.result));
            open.result.close();
          };
        };
      }),
  );

/** Nobody's answers are here: nothing of any reply of the fork. */
export async function expectNothingOf(page: Page, replies: readonly string[]): Promise<void> {
  const all = await everything(page);
  for (const reply of replies) expect(all).not.toContain(reply);
}
