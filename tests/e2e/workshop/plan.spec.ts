import { expect, type Page } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { begin, eventsIn, hand, openWorkshop, press, screenOf } from "./room.ts";

test.describe.configure({ timeout: 120_000 });

const STEPS = [
  "Somebody has had a day",
  "Take one",
  "What did you see?",
  "Take two",
  "Both takes",
  "Now you",
  "To take home",
  "Before you go",
];

/** Walks through the 45 minutes with what a presenter's remote can send, and calls `after` at each press. */
async function walk(page: Page, after: (headings: readonly string[]) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  await begin(page, "45 minutes");
  for (let i = 0; i < 220; i++) {
    const heading =
      (await page.locator(".slide h1").count()) > 0 ? await page.locator(".slide h1").textContent() : null;
    if (heading !== null && seen.at(-1) !== heading) seen.push(heading);
    await after(seen);
    if ((await page.getByRole("list", { name: "What to show" }).count()) > 0) return seen;
    if ((await hand(page).count()) > 0 && (await page.locator(".big-hand.is-voted").count()) === 0) {
      await press(page, "ArrowDown", 50);
      await after(seen);
      await press(page, " ", 100);
      await after(seen);
    }
    await press(page, "PageDown", 100);
  }
  throw new Error("The plan does not end.");
}

test("the 45 minutes by remote alone, in one window", async ({ page }) => {
  await openWorkshop(page);
  let pairs = 0;
  const seen = await walk(page, async () => {
    if ((await page.locator(".pairs:not(.is-running)").count()) > 0) pairs++;
  });
  expect(seen).toEqual(STEPS);
  expect(pairs).toBeGreaterThanOrEqual(4);
});

test("the 45 minutes in two windows: after each press both have folded the same events", async ({
  page,
  context,
}) => {
  await openWorkshop(page);
  const beside = await context.newPage();
  await beside.goto("./?window=facilitator");
  await advanceUntil(beside, beside.locator("main.facilitator"));
  await advance(beside, 1500);
  let compared = 0;
  const seen = await walk(page, async () => {
    const there = await eventsIn(page);
    await expect.poll(() => eventsIn(beside), { intervals: [5, 10, 20, 50] }).toBe(there);
    compared++;
  });
  expect(seen).toEqual(STEPS);
  expect(compared).toBeGreaterThan(60);
});

test("the second window is closed, and opened again it catches up; what is asked there happens here", async ({
  page,
  context,
}) => {
  await openWorkshop(page);
  const first = await context.newPage();
  await first.goto("./?window=facilitator");
  await advanceUntil(first, first.locator("main.facilitator"));
  await begin(page, "The room answers");
  await first.close();
  for (let i = 0; i < 4; i++) await press(page, "PageDown");
  const second = await context.newPage();
  await second.goto("./?window=facilitator");
  await advanceUntil(second, second.getByText("On the screen"));
  await advance(second, 1200);
  await expect.poll(() => eventsIn(second)).toBe(await eventsIn(page));
  await second.getByRole("button", { name: "On", exact: true }).click();
  await expect.poll(() => eventsIn(second)).toBe(await eventsIn(page));
  expect(await barriers(second)).toEqual([]);
  await second.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator(".workshop-blank")).toBeVisible();
  await press(page, "b");
  await expect(page.locator(".workshop-blank")).toHaveCount(0);
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
] as const) {
  test(`at ${width} × ${height} the last row can read it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWorkshop(page);
    await screenshot(page, `workshop-door-${width}`);
    await begin(page, "The room answers");
    await advance(page, 2500);
    const speech = page.locator(".big-line");
    expect(await sizeOf(page, ".big-line")).toBeGreaterThanOrEqual(height / 20);
    const box = await speech.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.y ?? -1) >= 0).toBe(true);
    await screenshot(page, `workshop-line-${width}`);
    for (let i = 0; i < 30; i++) {
      if ((await page.locator(".big-hand.of-4").count()) > 0) break;
      await press(page, "PageDown");
    }
    for (const card of await page.locator(".big-card").all()) {
      const at = await card.boundingBox();
      expect(at && at.y >= 0 && at.y + at.height <= height).toBe(true);
    }
    expect(await sizeOf(page, ".big-card")).toBeGreaterThanOrEqual(height / 29);
    await screenshot(page, `workshop-hand-${width}`);
    await press(page, "v", 800);
    await screenshot(page, `workshop-sides-${width}`);
    await expect(screenOf(page)).toHaveClass(/is-sides/);
  });
}

const sizeOf = (page: Page, what: string): Promise<number> =>
  page
    .locator(what)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
