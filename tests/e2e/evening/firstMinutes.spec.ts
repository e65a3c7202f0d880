import { expect } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { attention, cards, listen, replies, silence, transcript } from "../support/talk.ts";
import { test } from "../support/test.ts";

const EVENING = "?evening=the-meeting&seed=7";

test("the first two minutes teach without a tutorial", async ({ page }) => {
  // 0:00 one lit window
  await openGame(page);
  await page.getByRole("button", { name: /The meeting/ }).click();
  await advanceUntil(page, page.getByRole("heading", { name: "Tonight you are Sam." }));
  await screenshot(page, "card");
  await page.getByRole("button", { name: "Sit down" }).click();
  await advanceUntil(page, page.getByRole("button", { name: "Turn to Mina" }));

  // 0:10 you start distracted: the television is sharp, somebody says "...hey. ...never mind."
  await advance(page, 7000);
  await expect(attention(page)).toHaveText("You are watching the television.");
  await expect(transcript(page)).toContainText("...hey. ...never mind.");
  await screenshot(page, "start");
  // she has stopped, and waits, however long it takes
  const said = await transcript(page).locator("p").count();
  await advance(page, 20_000);
  expect(await transcript(page).locator("p").count()).toBe(said);
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await advance(page, 300);
  await expect(attention(page)).toHaveText("You are with Mina.");

  // 0:40 two cards, both decent, and silence
  await listen(page);
  expect(await cards(page)).toHaveLength(3);
  await expect(silence(page)).toBeVisible();
  await screenshot(page, "first-hand");
  await replies(page).filter({ hasText: "with numbers" }).click();

  // about 0:50 the television roars: things can be put away
  const tv = page.getByRole("button", { name: /^Television: / });
  for (let i = 0; i < 60 && (await tv.count()) === 0; i++) await advance(page, 250);
  await expect(page.getByRole("button", { name: "Switch it off" })).toBeVisible();
  await screenshot(page, "television");

  // 1:00 the first thought carries the light off; then the first faint card, and "say that again?"
  await listen(page, "drift");
  await expect(page.locator(".card.is-faint")).toHaveCount(1);
  const repeat = page.getByRole("button", { name: "I drifted. Could you say that again?" });
  await expect(repeat).toBeVisible();
  await screenshot(page, "faint");
  await repeat.click();
  await listen(page);
  await expect(page.locator(".card.is-faint")).toHaveCount(0);

  // 1:30 the first hot line and its impulse
  await silence(page).click();
  await advance(page, 500);
  const breathe = page.getByRole("button", { name: "Breathe" });
  for (let i = 0; i < 160 && (await breathe.count()) === 0; i++) {
    await page.keyboard.press("Escape");
    await advance(page, 250);
  }
  await expect(page.locator(".card.is-impulse")).toBeVisible();
  await listen(page);
  await screenshot(page, "hot");
  await breathe.click();
  await expect(page.locator(".card.is-impulse")).toHaveCount(0);
});

test("a thing that is put away does not call again", async ({ page }) => {
  await openGame(page, EVENING);
  await advance(page, 4000);
  await page.getByRole("button", { name: "Switch it off" }).click();
  await expect(attention(page)).toHaveText("You are with Mina.");
  await listen(page);
  await replies(page).first().click();
  await listen(page);
  await expect(page.getByRole("button", { name: /^Television/ })).toHaveCount(0);
});

test("the phone gives what it promises, and she falters", async ({ page }) => {
  await openGame(page, EVENING);
  await advance(page, 3000);
  await page.keyboard.press("Escape");
  await advance(page, 3500);
  await page.getByRole("button", { name: "Pick up your phone" }).click();
  await advance(page, 16_000);
  await expect(attention(page)).toHaveText("You are on your phone.");
  await screenshot(page, "phone");
  const before = await transcript(page).locator("p").count();
  await advance(page, 15_000);
  expect(await transcript(page).locator("p").count()).toBe(before);
  await page.keyboard.press("Escape");
  await listen(page);
  await expect(replies(page)).not.toHaveCount(0);
});

test("neither listening nor answering stands in anybody's way", async ({ page }) => {
  await openGame(page, EVENING);
  await advance(page, 3000);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await listen(page);
  expect(await barriers(page)).toEqual([]);
});
