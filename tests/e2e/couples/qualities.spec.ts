import { expect, type Page } from "@playwright/test";
import { advanceUntil } from "../support/game.ts";
import { test } from "../support/test.ts";
import {
  button,
  expectOpenToAll,
  handOver,
  heading,
  openOn,
  type Press,
  press,
  toBoth,
  toLeft,
  toRight,
} from "./ourTurn.ts";
import { everything, kept, name, openTable, settle } from "./two.ts";

const open = (page: Page): Promise<void> => openOn(page, /^What I see in you/, toLeft);

/** Writes one; null: it is said aloud. */
async function write(page: Page, quality: string, words: string | null, how: Press = "click"): Promise<void> {
  await press(page, quality, how);
  if (words === null) return press(page, "I’ll say this one aloud", how);
  await page.getByRole("textbox").fill(words);
  await press(page, "Next", how);
}

const LEFT = ["The estate agent, all the way home.", "The vet, at three in the night."];
const RIGHT = ["Mrs Okafor’s bins.", "The tomato. It is February."];

async function expectNone(page: Page, words: readonly string[]): Promise<void> {
  const all = await everything(page);
  for (const one of words) expect(all).not.toContain(one);
}

test("three each, unseen; turned over in pairs, and each pair begins with the other one", async ({
  page,
}) => {
  await open(page);
  await handOver(page, toLeft);
  await expectOpenToAll(page);
  await write(page, "Funny", LEFT[0] ?? "");
  await write(page, "Steady", LEFT[1] ?? "");
  await press(page, "Brave");
  await expectOpenToAll(page);
  await press(page, "I’ll say this one aloud");
  await expectOpenToAll(page);
  await press(page, "Give them, and keep them");

  await expect(heading(page, toRight)).toBeVisible();
  await expectNone(page, LEFT);
  await handOver(page, toRight);
  await expectNone(page, LEFT);
  await write(page, "Kind", RIGHT[0] ?? "");
  await write(page, "My own word", RIGHT[1] ?? "");
  await write(page, "Calm", null);
  await press(page, "Give them, and keep them");
  await expectNone(page, [...LEFT, ...RIGHT]);
  expect(await kept(page)).toContain(LEFT[0]);
  await handOver(page, toBoth);

  const cards = [
    ["left", "Funny"],
    ["right", "Kind"],
    ["right", RIGHT[1]],
    ["left", LEFT[1]],
    ["left", "Left says this one."],
    ["right", "Right says this one."],
  ] as const;
  for (const [at, [side, words]] of cards.entries()) {
    await expect(page.getByRole("figure")).toHaveCount(at === 0 ? 0 : 1);
    if (at === 1) await expectNone(page, [...RIGHT, LEFT[1] ?? ""]);
    await press(page, `Turn over a card from the ${side}`);
    await expect(page.getByRole("figure")).toContainText(words ?? "");
  }
  await expectOpenToAll(page);
  await press(page, "Lay all six side by side");
  await expect(page.getByRole("figure")).toHaveCount(6);
  await expect(page.getByText("They are kept at the door of Two of you, for both of you.")).toBeVisible();
  await expectOpenToAll(page);
  await press(page, "Put it away");
  await page.getByText("What you see in each other").click();
  await expect(page.getByText(RIGHT[1] ?? "")).toBeVisible();
  await expect(page.getByText("(said aloud)")).toHaveCount(2);
});

test("a page that was closed comes back at the hand-over, with what was written", async ({ page }) => {
  await open(page);
  await handOver(page, toLeft);
  await write(page, "Funny", LEFT[0] ?? "");
  await press(page, "Gentle");
  await page.getByRole("textbox").fill("The lamp, and the moth in it.");
  await page.getByRole("textbox").blur();
  await settle(page);
  await page.reload();
  await advanceUntil(page, button(page, "Two of you, where you were"));
  await press(page, "Two of you, where you were");
  await expect(heading(page, toLeft)).toBeVisible();
  await expectNone(page, [LEFT[0] ?? "", "moth"]);
  await handOver(page, toLeft);
  await advanceUntil(page, button(page, /^First Funny/));
  await press(page, /^Second Gentle/);
  await expect(page.getByRole("textbox")).toHaveValue("The lamp, and the moth in it.");
});

test("very long, right-to-left, and words that look like a page stay words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTable(page);
  await name(page, "🧑‍🚀🎈", "אביגיל");
  await page.getByRole("button", { name: /^What I see in you/ }).click();
  for (const to of [/🧑‍🚀🎈/, /אביגיל/]) {
    await handOver(page, to);
    await write(page, "Funny", "<b>not bold</b>");
    await write(page, "Kind", "W".repeat(400));
    await write(page, "Calm", "את צוחקת בדיוק במקום הנכון 👩🏽‍🤝‍👩🏻");
    await expectOpenToAll(page);
    await press(page, "Give them, and keep nothing");
  }
  await handOver(page, toBoth);
  for (let card = 0; card < 6; card += 1) {
    await press(page, /^Turn over/);
    await expectOpenToAll(page);
  }
  await press(page, "Lay all six side by side");
  await expect(page.getByText("<b>not bold</b>")).toHaveCount(2);
  await expect(page.getByText("They stay at this table.")).toBeVisible();
  await expectOpenToAll(page);
});

test.describe("by touch, in portrait", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("all six said aloud: nothing is written, and it counts", async ({ page }) => {
    await open(page);
    for (const to of [toLeft, toRight]) {
      await handOver(page, to, "tap");
      for (const quality of ["Funny", "Fair", "Hopeful"]) await write(page, quality, null, "tap");
      await press(page, "Give them, and keep nothing", "tap");
    }
    await handOver(page, toBoth, "tap");
    for (let card = 0; card < 6; card += 1) await press(page, /^Turn over/, "tap");
    await press(page, "Lay all six side by side", "tap");
    await expect(page.getByText("Said aloud, and only once.")).toHaveCount(6);
    await press(page, "Put it away", "tap");
    await advanceUntil(page, heading(page, "Two of you"));
  });
});
