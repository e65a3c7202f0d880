import { expect, type Page } from "@playwright/test";
import { advance, advanceUntil } from "../support/game.ts";
import { test } from "../support/test.ts";
import {
  button,
  expectOpenToAll,
  handOver,
  heading,
  openTurn,
  press,
  sleep,
  talkThrough,
  toBoth,
  toLeft,
  toRight,
} from "./ourTurn.ts";
import { everything, kept, settle, takeIt } from "./two.ts";

const dial = (page: Page) => page.getByRole("timer");

test("a real talk of the two, from the card to how understood each felt", async ({ page }) => {
  await openTurn(page);
  const card = page.getByRole("article", { name: "The card on the table" });
  await expect(card).toHaveText(/grown-ups/);
  await press(page, "Deep");
  await press(page, "Another");
  await expect(card).not.toHaveText(/grown-ups/);
  await press(page, /^5 minutes/);
  await expectOpenToAll(page);
  await press(page, "Right");

  await expect(heading(page, "Right speaks")).toBeVisible();
  await expect(page.getByText("Left listens")).toBeVisible();
  await expect(dial(page)).toHaveText("2minutes left");
  await press(page, "Stuck?");
  const help = page.getByRole("status");
  const first = await help.textContent();
  await press(page, "Stuck?");
  await expect(help).not.toHaveText(first ?? "");
  await expectOpenToAll(page);
  await advance(page, 100_000);
  await expect(page.getByText("Soon time to hear it back")).toBeVisible();
  await sleep(page, 10);
  await settle(page);
  await expect(dial(page)).toHaveText("Time");
  await expect(heading(page, "Right speaks")).toBeVisible();

  await press(page, "Now say it back");
  await press(page, "Partly");
  await expect(page.getByText("Right says which part. Then once more.")).toBeVisible();
  await expectOpenToAll(page);
  await press(page, "There’s more");
  await expect(dial(page)).toHaveText("1minute left");
  await press(page, "Now say it back");
  await press(page, "Yes");
  await expect(heading(page, "Left speaks")).toBeVisible();
  await press(page, "Skip this turn");
  await press(page, "That was us");

  await handOver(page, toLeft);
  await expect(heading(page, "How understood did you feel?")).toBeVisible();
  await expectOpenToAll(page);
  await press(page, "Nearly all of it");
  await press(page, "Back to the first question");
  await press(page, "All of it");
  await press(page, "More or less");
  await handOver(page, toRight);
  await press(page, "In places");
  await press(page, "All of it");
  await handOver(page, toBoth);
  const said = page.getByRole("figure");
  await expect(said.nth(0)).toHaveText("LeftAll of itRight thought: All of it");
  await expect(said.nth(1)).toHaveText("RightIn placesLeft thought: More or less");
  await expectOpenToAll(page);
  await press(page, "Put it away");
  await advanceUntil(page, heading(page, "Two of you"));
});

/** A talk in which the left one keeps what the words say, up to what both see. */
async function shownAfter(page: Page, left: readonly string[], right: readonly string[]): Promise<string> {
  await talkThrough(page);
  await handOver(page, toRight);
  for (const answer of right) await press(page, answer);
  const asked = await everything(page);
  await handOver(page, toLeft);
  const secret = await everything(page);
  for (const answer of left) await press(page, answer);
  await handOver(page, toBoth);
  const shown = await page.locator("main").innerHTML();
  return [asked, secret, shown].join("\n----\n");
}

const same = async (page: Page, one: Promise<string>): Promise<readonly string[]> => {
  const parts = (await one).split("\n----\n");
  await press(page, "Put it away");
  await advanceUntil(page, heading(page, "Two of you"));
  return parts;
};

test("what one answered is nowhere while the other is asked, and nobody sees who kept theirs", async ({
  page,
}) => {
  await openTurn(page);
  const first = await same(
    page,
    shownAfter(page, ["All of it", "In places"], ["I’ll keep mine", "All of it"]),
  );
  await page.getByRole("button", { name: /^Our turn/ }).click();
  await advanceUntil(page, heading(page, "Our turn"));
  const other = await same(
    page,
    shownAfter(page, ["I’ll keep mine", "I’ll keep my guess"], ["Not really, tonight", "I’ll keep my guess"]),
  );
  expect(other).toEqual(first);
  expect(first[2]).toContain("Some of this stays with whoever it belongs to");
  expect(await kept(page)).toContain("hardly");
});

test("the screen goes dark while they talk; a touch only lights it", async ({ page }) => {
  await openTurn(page);
  await press(page, "Left");
  await advance(page, 14_000);
  const go = button(page, "Now say it back");
  const opacity = (): Promise<string> =>
    page.locator(".floor-go").evaluate((it) => {
      for (const fading of it.getAnimations()) fading.finish();
      return getComputedStyle(it).opacity;
    });
  expect(await opacity()).toBe("0");
  await expect(heading(page, "Left speaks")).toBeVisible();
  await expect(dial(page)).toBeVisible();
  await expectOpenToAll(page);
  const where = await go.boundingBox();
  if (!where) throw new Error("The button is there, in the dark.");
  await page.mouse.click(where.x + 20, where.y + 20);
  await settle(page);
  await expect(heading(page, "Left speaks")).toBeVisible();
  expect(await opacity()).toBe("1");
  await advance(page, 14_000);
  await go.focus();
  await page.keyboard.press("Enter");
  await settle(page);
  await expect(heading(page, "Left speaks")).toBeVisible();
  expect(await opacity()).toBe("1");
  await page.keyboard.press("Enter");
  await settle(page);
  await expect(heading(page, "Right says it back")).toBeVisible();
});

test("a second tap of the same finger answers nothing", async ({ page }) => {
  await openTurn(page);
  await press(page, "Left");
  await button(page, "Now say it back").dblclick();
  await settle(page);
  await expect(heading(page, "Right says it back")).toBeVisible();
  await expect(page.getByText("Then the one on the left says whether that was it")).toBeVisible();
  for (const name of ["Yes", "Now say it back", "Yes", "That was us"]) await press(page, name);
  await handOver(page, toRight);
  await button(page, "More or less").dblclick();
  await settle(page);
  await expect(heading(page, /What will they say/)).toBeVisible();
});

test("time out: until when, nobody's name, and back whenever they like", async ({ page }) => {
  await openTurn(page);
  await press(page, "Left");
  await advance(page, 61_000);
  await page.mouse.click(640, 20);
  await settle(page);
  await press(page, "Time out");
  await expectOpenToAll(page);
  await press(page, "Not now");
  await expect(heading(page, "Left speaks")).toBeVisible();
  await press(page, "Time out");
  await press(page, "20 minutes");
  await expect(heading(page, /^Back at 19:5\d$/)).toBeVisible();
  await expectOpenToAll(page);
  expect((await page.locator("main").textContent())?.toLowerCase()).not.toMatch(/\b(left|right)\b/);
  await sleep(page, 21);
  await settle(page);
  await expect(page.getByText("It is time, if you are both there.")).toBeVisible();
  await press(page, "We are both back");
  await expect(dial(page)).toHaveText("3minutes left");

  await press(page, "Time out");
  await press(page, "tomorrow");
  await expect(heading(page, /^Back at Saturday,? (?:at )?\d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await advanceUntil(page, button(page, "Two of you, where you were"));
  await press(page, "Two of you, where you were");
  await handOver(page, toBoth);
  await advanceUntil(page, button(page, "We are both back"));
  await press(page, "We are both back");
  await expect(heading(page, "Left speaks")).toBeVisible();
});

test("a clock that is set back holds nothing up; a page that was closed comes back at the hand-over", async ({
  page,
}) => {
  await openTurn(page);
  await press(page, "Left");
  await page.clock.setSystemTime(new Date("2020-01-01T00:00:00Z"));
  await advance(page, 2_000);
  await expect(dial(page)).toHaveText("4minutes left");
  await page.clock.setSystemTime(new Date("2031-01-01T00:00:00Z"));
  await advance(page, 2_000);
  await expect(dial(page)).toHaveText("Time");
  await press(page, "Now say it back");
  await press(page, "Yes");
  await press(page, "Skip this turn");
  await press(page, "That was us");
  await handOver(page, toRight);
  await press(page, "In places");
  await press(page, "Time out");
  await press(page, "10 minutes");
  await handOver(page, toBoth);
  await press(page, "We are both back");
  await page.reload();
  await advanceUntil(page, button(page, "Two of you, where you were"));
  await press(page, "Two of you, where you were");
  await expect(heading(page, toRight)).toBeVisible();
  await takeIt(page);
  await advanceUntil(page, heading(page, "How understood did you feel?"));
});

test("by keys alone", async ({ page }) => {
  await openTurn(page);
  const reach = async (name: string): Promise<void> => {
    const wanted = button(page, name);
    for (let i = 0; i < 20; i += 1) {
      if (await wanted.evaluate((it) => it === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press("Enter");
    await settle(page);
  };
  await reach("Left");
  for (const name of ["Now say it back", "Yes", "Now say it back", "Yes", "That was us"]) await reach(name);
  await expect(heading(page, toRight)).toBeFocused();
});

test.describe("by touch, in portrait", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the whole talk; every answer is as large as keeping it", async ({ page }) => {
    await openTurn(page);
    await expectOpenToAll(page);
    for (const one of await page.locator("section.deck button").all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(68);
    }
    await talkThrough(page, "tap");
    for (const to of [toRight, toLeft]) {
      await handOver(page, to, "tap");
      const boxes = await Promise.all(
        (await page.locator(".understood-answers button").all()).map((one) => one.boundingBox()),
      );
      expect(new Set(boxes.map((box) => `${box?.width} ${box?.height}`)).size).toBe(1);
      expect(boxes).toHaveLength(6);
      await press(page, "I’ll keep mine", "tap");
      await press(page, "I’ll keep my guess", "tap");
    }
    await handOver(page, toBoth, "tap");
    await expect(page.getByText("Some of this stays with whoever it belongs to")).toBeVisible();
    await expectOpenToAll(page);
  });
});
