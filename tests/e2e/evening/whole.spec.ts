import { expect, type Page } from "@playwright/test";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { listen, replies, silence, sitThrough, transcript } from "../support/talk.ts";
import { test } from "../support/test.ts";

const afterwards = (page: Page) => page.getByRole("heading", { name: "Afterwards" });

test("the whole evening by keyboard alone", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=3&pace=fast");
  await advance(page, 3000);
  await page.keyboard.press("Escape");
  let breaths = 0;
  for (let i = 0; i < 24; i++) {
    await listen(page);
    if ((await afterwards(page).count()) > 0) break;
    if ((await page.getByRole("button", { name: "Breathe" }).count()) > 0) {
      await page.keyboard.press("b");
      breaths++;
    }
    await page.keyboard.press(i % 2 === 0 ? "0" : "1");
    await advance(page, 200);
  }
  await expect(afterwards(page)).toBeVisible();
  expect(breaths).toBeGreaterThan(0);
  await screenshot(page, "afterwards");
});

test("the whole evening with nothing but the pointer", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=5&pace=fast");
  for (let i = 0; i < 24; i++) {
    for (let j = 0; j < 200 && (await silence(page).count()) === 0; j++) {
      if ((await afterwards(page).count()) > 0) break;
      const back = page.getByRole("button", { name: /^(Back|Turn) to Mina/ });
      if ((await back.count()) > 0) await back.click();
      await advance(page, 500);
    }
    if ((await afterwards(page).count()) > 0) break;
    await silence(page).click();
    await advance(page, 200);
  }
  await expect(afterwards(page)).toBeVisible();
});

test.describe("on a phone held upright", () => {
  // calm: what is measured stands still
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    deviceScaleFactor: 2,
    contextOptions: { reducedMotion: "reduce" },
  });

  test("the whole evening by touch, and nothing lies outside the page", async ({ page }) => {
    await openGame(page, "?evening=the-meeting&seed=4&pace=fast");
    await advance(page, 3000);
    await page.touchscreen.tap(150, 560);
    for (let i = 0; i < 24; i++) {
      await listen(page);
      if ((await afterwards(page).count()) > 0) break;
      if (i < 3) await screenshot(page, `portrait-hand-${i}`);
      for (const box of await Promise.all((await replies(page).all()).map((card) => card.boundingBox()))) {
        expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
        expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      }
      await silence(page).tap();
      await advance(page, 200);
    }
    await expect(afterwards(page)).toBeVisible();
    await screenshot(page, "portrait-afterwards");
  });
});

test("the untimed evening asks at each call, with its true prize, and never hurries", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7&pace=untimed");
  await advance(page, 30_000);
  await expect(transcript(page).locator("p")).toHaveCount(0);
  let asked = 0;
  const stay = page.getByRole("button", { name: "Stay with Mina" });
  const goOn = page.getByRole("button", { name: /^(Go on|Turn to Mina)$/ });
  for (let i = 0; i < 400; i++) {
    await expect(stay.or(goOn).or(silence(page)).or(afterwards(page)).first()).toBeVisible();
    if ((await afterwards(page).count()) > 0) break;
    if ((await stay.count()) > 0) {
      asked++;
      if (asked === 2) await page.getByRole("button", { name: /^(Watch it|Read it|Follow it)$/ }).click();
      else await stay.click();
    } else if ((await silence(page).count()) > 0) await silence(page).click();
    else await goOn.click();
    await advance(page, 100);
    if (i === 12) await screenshot(page, "untimed");
  }
  await expect(afterwards(page)).toBeVisible();
  expect(asked).toBeGreaterThan(2);
});

test("a closed tab comes back at the very word", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await advance(page, 3000);
  await page.keyboard.press("Escape");
  await listen(page);
  await replies(page).first().click();
  await advance(page, 3600);
  const before = await page.locator(".words").textContent();
  const lines = await transcript(page).locator("p").allTextContents();
  await page.reload();
  await advanceUntil(page, page.locator(".words"));
  expect(await transcript(page).locator("p").allTextContents()).toEqual(lines);
  expect((await page.locator(".words").textContent())?.slice(0, 20)).toBe(before?.slice(0, 20));
  await listen(page);
  await expect(silence(page)).toBeVisible();
});

test("an evening left in the middle waits in its window", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7&pace=instant");
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await listen(page);
  await silence(page).click();
  await listen(page);
  const lines = await transcript(page).locator("p").count();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: /Leave the evening/ }).click();
  const window = page.getByRole("button", { name: /The meeting/ });
  await advanceUntil(page, window);
  await window.click();
  const goOn = page.getByRole("button", { name: "Go on where you were" });
  await advanceUntil(page, goOn);
  await goOn.click();
  await advanceUntil(page, silence(page));
  expect(await transcript(page).locator("p").count()).toBe(lines);
});

test("every ending has an afterwards", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=11&pace=instant");
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await sitThrough(page);
});

test("a finished evening can be looked back at, and another one begun", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=11&pace=instant");
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  await sitThrough(page);
  await page.getByRole("button", { name: "I felt close to her" }).click();
  await page.goto("./");
  const window = page.getByRole("button", { name: /The meeting/ });
  await advanceUntil(page, window);
  await window.click();
  const back = page.getByRole("button", { name: "How it went last time" });
  await advanceUntil(page, back);
  await back.click();
  await advanceUntil(page, afterwards(page));
  // what was said then is known, and not asked again
  await advanceUntil(page, page.getByRole("button", { name: "To the end" }));
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("I felt close to her")).toBeVisible();
});

test("ten evenings leave no canvas and no timer behind", async ({ page }) => {
  await openGame(page);
  const window = page.getByRole("button", { name: /The meeting/ });
  const sizes: number[] = [];
  for (let i = 0; i < 10; i++) {
    await advanceUntil(page, window);
    await window.click();
    const sit = page.getByRole("button", { name: /^(Sit down|Begin again)$/ }).first();
    await advanceUntil(page, sit);
    await sit.click();
    await advanceUntil(page, page.locator("#stage canvas").first());
    await advance(page, 1000);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: /Leave the evening/ }).click();
    await advanceUntil(page, window);
    sizes.push(await page.evaluate(() => document.querySelectorAll("*").length));
    await expect(page.locator("#stage canvas")).toHaveCount(0);
  }
  expect(sizes.at(-1)).toBe(sizes[1]);
});
