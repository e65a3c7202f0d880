import { expect, type Locator, type Page } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advanceUntil } from "../support/game.ts";
import { openTable, settle, takeIt } from "./two.ts";

export type Press = "click" | "tap";

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: typeof name === "string" });

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { name });

/** One button, and what comes of it. */
export async function press(page: Page, name: string | RegExp, how: Press = "click"): Promise<void> {
  await advanceUntil(page, button(page, name));
  await button(page, name)[how]();
  await settle(page);
}

/** From the title to something that lies on the table of two. */
export async function openOn(page: Page, activity: RegExp, first: string | RegExp): Promise<void> {
  await openTable(page);
  await page.getByRole("button", { name: activity }).click();
  await advanceUntil(page, heading(page, first));
  await settle(page);
}

export const openTurn = (page: Page): Promise<void> => openOn(page, /^Our turn/, "Our turn");

/** The device goes to whomever it is for. */
export async function handOver(page: Page, to: string | RegExp, how: Press = "click"): Promise<void> {
  await advanceUntil(page, heading(page, to));
  await takeIt(page, how);
}

export const toLeft = /the one on the left/;
export const toRight = /the one on the right/;
export const toBoth = "Put it where you can both see";

/** A whole talk of the two, up to where each is asked. */
export async function talkThrough(page: Page, how: Press = "click"): Promise<void> {
  await press(page, "Left", how);
  for (const listener of ["Right says it back", "Left says it back"]) {
    await press(page, "Now say it back", how);
    await expect(heading(page, listener)).toBeVisible();
    await press(page, "Yes", how);
  }
  await expect(heading(page, "Both of you just talk")).toBeVisible();
  await press(page, "That was us", how);
}

/** Nobody is kept out by what stands on the page, and nothing hangs over its edge. */
export async function expectOpenToAll(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  const wide = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollWidth > main.clientWidth : false;
  });
  expect(wide).toBe(false);
}

/** Minutes go by while the device sleeps: no frame is drawn. */
export const sleep = (page: Page, count: number): Promise<void> => page.clock.fastForward(count * 60_000);
