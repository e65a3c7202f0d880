import { expect } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { begin, cards, hand, openWorkshop, press, screenOf, toHand } from "./room.ts";

test("while D is held words vanish, and they come again when it is let go", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await advance(page, 700);
  await page.keyboard.down("d");
  await advance(page, 1200);
  await expect(page.getByText("The room is somewhere else.")).toBeVisible();
  await page.keyboard.up("d");
  await advance(page, 4000);
  const lost = await page.locator(".big-line .word.is-lost").count();
  const heard = await page.locator(".big-line .word.is-heard").count();
  expect(lost).toBeGreaterThan(1);
  expect(heard).toBeGreaterThan(1);
  await screenshot(page, "workshop-drift");
});

test("frozen, no word comes; dark, nothing is seen; both give way to the remote", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await advance(page, 600);
  await press(page, " ");
  await expect(page.getByText("The picture stands still.")).toBeVisible();
  const said = await page.locator(".word.is-heard").count();
  await advance(page, 3000);
  expect(await page.locator(".word.is-heard").count()).toBe(said);
  await press(page, "PageDown");
  await advance(page, 1000);
  expect(await page.locator(".word.is-heard").count()).toBeGreaterThan(said);
  await press(page, ".");
  await expect(page.locator(".workshop-blank")).toBeVisible();
  await press(page, "PageDown");
  await expect(page.locator(".workshop-blank")).toHaveCount(0);
});

test("a digit is the majority, counts are the split, another reply is another way", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await toHand(page);
  await press(page, "2");
  await expect(page.getByRole("heading", { name: "The room says" })).toBeVisible();
  await expect(page.locator(".big-card.is-wanted")).toHaveCount(1);
  await press(page, "u");
  await page.getByRole("spinbutton").nth(0).fill("11");
  await page.getByRole("spinbutton").nth(1).fill("4");
  await page.keyboard.press("Enter");
  await advance(page, 700);
  await expect(cards(page).first()).toContainText("11");
  await screenshot(page, "workshop-split");
  await press(page, "PageDown", 1000);
  await expect(hand(page)).toHaveCount(0);
  // back to the hand, and the other way
  for (let i = 0; i < 6 && (await hand(page).count()) === 0; i++) await press(page, "PageUp");
  await press(page, "ArrowDown");
  await press(page, "PageDown");
  await press(page, "PageDown");
  await press(page, "v", 600);
  await expect(page.locator(".side")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "The other way" })).toBeVisible();
  await press(page, "q");
  await expect(page.getByRole("list", { name: "What to show" })).toBeVisible();
});

test("the room's own line is played in the room's words", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await toHand(page);
  await press(page, "o");
  await advanceUntil(page, page.getByLabel("What the room says"));
  await page.getByLabel("What the room says").fill("Tell it <b>your</b> way.");
  await page.getByRole("radio", { name: "asks, yes or no" }).check();
  await page.getByRole("button", { name: "Say it" }).click();
  await advance(page, 400);
  await expect(page.locator(".big-said")).toHaveText("Tell it <b>your</b> way.");
  await expect(page.getByText("In the room's own words")).toBeVisible();
});

test("nothing is laid over the picture until it is asked for, and the reading last of all", async ({
  page,
}) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await toHand(page);
  await expect(page.locator(".big-layers, .big-does")).toHaveCount(0);
  await press(page, "a");
  await expect(page.locator(".big-does").first()).toBeVisible();
  await press(page, "t");
  await advanceUntil(page, page.getByText("What Mina does not say"));
  await press(page, "s");
  await expect(page.locator(".big-state svg")).toHaveCount(1);
  await expect(page.locator(".big-bands")).toHaveCount(0);
  await press(page, "n");
  await advanceUntil(page, page.locator(".big-bands"));
  await screenshot(page, "workshop-layers");
  expect(await barriers(page)).toEqual([]);
});

test("any moment can be gone to on the map", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "Both, side by side");
  await expect(page.locator(".side")).toHaveCount(2);
  await press(page, "x", 600);
  await press(page, "m");
  await advanceUntil(page, page.getByRole("heading", { name: "The talk so far" }));
  await screenshot(page, "workshop-map");
  expect(await barriers(page)).toEqual([]);
  const end = page.getByRole("button", { name: /Ends: coat off/ });
  await end.click();
  await advance(page, 500);
  await expect(page.getByText("Later, Mina texts her sister:")).toBeVisible();
  await screenshot(page, "workshop-ending");
});

test("half the room reads while somebody speaks; then both compare", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "Good take");
  await press(page, "e");
  await advanceUntil(page, page.getByRole("heading", { name: "Two halves" }));
  for (let i = 0; i < 20 && (await page.locator(".halves.is-compare").count()) === 0; i++) {
    await press(page, "PageDown", 400);
  }
  await expect(page.getByRole("heading", { name: "The right half" })).toBeVisible();
  await press(page, "PageDown");
  await expect(screenOf(page)).toHaveClass(/is-talk/);
});

test("a timer of ninety seconds runs, holds, and is over", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await press(page, "p");
  await expect(page.getByRole("heading", { name: "Turn to your neighbour" })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await press(page, "PageDown");
  const timer = page.getByRole("timer");
  await expect(timer).toHaveText("1:30");
  await advance(page, 30_000);
  await expect(timer).toHaveText("1:00");
  await press(page, " ");
  await advance(page, 10_000);
  await expect(timer).toHaveText("1:00");
  await press(page, " ");
  await advance(page, 61_000);
  await expect(timer).toHaveText("0:00");
  await expect(page.getByText("Finish your sentence.")).toBeVisible();
});

test("a session is kept: closed and opened again it stands where it stood", async ({ page }) => {
  await openWorkshop(page);
  await begin(page, "The room answers");
  await toHand(page);
  await advance(page, 500);
  const words = await page.locator(".big-line").textContent();
  await page.reload();
  await advanceUntil(page, page.getByRole("button", { name: "Workshop" }));
  await page.getByRole("button", { name: "Workshop" }).click();
  await advanceUntil(page, hand(page));
  expect(await page.locator(".big-line").textContent()).toBe(words);
});

test("the door has no barriers", async ({ page }) => {
  await openWorkshop(page);
  expect(await barriers(page)).toEqual([]);
});
