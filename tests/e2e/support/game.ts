import type { Locator, Page } from "@playwright/test";

/** When every browser test takes place: an evening in spring. */
export const evening = new Date("2026-04-17T19:30:00Z");

/** As small as the game's own steps get; long enough that a minute is played in a blink. */
const step = 100;

/** Real milliseconds that the page may take to show itself on a busy machine. */
const patience = 20_000;

/**
 * Opens the game with a clock that stands still until `advance` moves it, and waits for the first screen.
 * @param query as in an address, such as "?evening=the-meeting&seed=7&pace=instant"; "" is the title
 * @returns the first screen's heading
 */
export async function openGame(page: Page, query = ""): Promise<Locator> {
  // The clock runs from `install` to `pauseAt`, and it can only be stopped at a time that is still to come.
  await page.clock.install({ time: new Date(evening.getTime() - 3_600_000) });
  await page.clock.pauseAt(evening);
  await page.goto(`./${query}`);
  const heading = page.getByRole("heading").first();
  await advanceUntil(page, heading);
  return heading;
}

/** Moves the page's clock, frames and timers and all, by so many milliseconds of game. */
export async function advance(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= step) await page.clock.runFor(Math.min(step, left));
}

/** Moves the page's clock step by step until something is there to see. Throws after 20 real seconds. */
export async function advanceUntil(page: Page, wanted: Locator): Promise<void> {
  const giveUp = Date.now() + patience;
  while (!(await wanted.isVisible())) {
    if (Date.now() > giveUp) throw new Error(`${wanted} did not come within ${patience / 1000} s.`);
    await page.clock.runFor(step);
  }
}
