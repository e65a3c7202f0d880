import { expect, type Page } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { listen, replies, silence, sitThrough } from "../support/talk.ts";
import { test } from "../support/test.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** By keyboard, as a radio button is chosen by whoever does not point. */
async function choose(page: Page, place: number): Promise<void> {
  await page.getByRole("radio").nth(place).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio").nth(place)).toBeChecked();
}

/** An evening with a loss in it: the television is watched while she begins. */
async function played(page: Page): Promise<void> {
  await openGame(page, "?evening=the-meeting&seed=7&pace=fast");
  await advance(page, 6000);
  await page.keyboard.press("Escape");
  await listen(page, "drift");
  await silence(page).click();
  await listen(page, "drift");
  await sitThrough(page);
}

async function walk(page: Page, name: string): Promise<void> {
  const shot = (step: string) => screenshot(page, `afterwards-${name}-${step}`);
  await shot("feel");
  await button(page, "I kept wanting to help").click();
  // the other chair: nobody comments, and it can be held, skipped or seen again
  await advance(page, 6000);
  await shot("chair");
  for (let i = 0; i < 60 && (await button(page, "Go on").count()) === 0; i++) await advance(page, 1000);
  await expect(button(page, "See it again")).toBeVisible();
  await button(page, "Go on").click();
  // the verdict, then the face and the sentence; theirs beside yours
  await advance(page, 15_000);
  await expect(page.getByText(/texts her sister/)).toBeVisible();
  await shot("verdict");
  await button(page, "Go on").click();
  const radios = page.getByRole("radio");
  await expect(radios).toHaveCount(5);
  await choose(page, 2);
  await expect(radios).toHaveCount(8);
  await choose(page, 6);
  await shot("guess");
  await button(page, "That's what I think").click();
  await advance(page, 1500);
  await shot("guessed");
  await button(page, "Go on").click();
  // one moment, with replay from here, and one small thing for today
  await expect(page.getByText("One small thing for today")).toBeVisible();
  await shot("moment");
  await button(page, "Look closer").click();
  const gap = button(page, /^Where this drew you: /).first();
  await gap.click();
  await shot("closer");
  await expect(page.getByText(/It measures no relationship/)).toBeVisible();
  expect(await page.locator("main").textContent()).not.toMatch(/\d\s*%|★/);
}

test("afterwards leads from how it was for you to the other chair, the verdict, a moment, and closer", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await played(page);
  await walk(page, "wide");
  expect(await barriers(page)).toEqual([]);
});

test.describe("on a phone held upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  test("afterwards is walked through as well", async ({ page }) => {
    test.setTimeout(120_000);
    await played(page);
    await walk(page, "portrait");
  });
});

test("replay from here opens the hand that was answered, as an evening of its own", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7&pace=instant");
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await listen(page);
  for (let i = 0; i < 30 && (await silence(page).count()) > 0; i++) {
    await replies(page)
      .filter({ hasNot: page.locator(".for-readers") })
      .first()
      .click();
    await advance(page, 200);
    await listen(page);
  }
  await button(page, "I don't know yet").click();
  await advanceUntil(page, button(page, "To the end"));
  await button(page, "To the end").click();
  for (const name of ["Go on", "Show all of it", "Go on"]) {
    await advanceUntil(page, button(page, name));
    await button(page, name).click();
  }
  await choose(page, 0);
  await choose(page, 5);
  await button(page, "That's what I think").click();
  await advance(page, 1500);
  await button(page, "Go on").click();
  await button(page, "Replay from here").click();
  await advanceUntil(page, silence(page));
  await expect(silence(page)).toBeVisible();
});
