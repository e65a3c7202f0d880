import { expect, type Page } from "@playwright/test";
import { advance, advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { everything, kept, name, openTable, settle, takeIt } from "./two.ts";

/** The device goes to whoever is asked for, and says so. */
async function give(page: Page, to: string): Promise<void> {
  await expect(page.getByRole("heading", { name: to })).toBeVisible();
  await takeIt(page);
}

/** Presses a button, and waits until what comes of it stands. */
async function press(page: Page, label: string | RegExp): Promise<void> {
  const button = page.getByRole("button", { name: label }).first();
  await advanceUntil(page, button);
  await button.click();
  await settle(page);
}

/** One whole turn: they speak, it is said back, and that was it. */
async function speak(page: Page): Promise<void> {
  await advance(page, 30_000);
  // it has gone dark while they talk; a touch lights it
  await page.keyboard.press("Shift");
  await settle(page);
  await press(page, "Now say it back");
  await press(page, /^Yes$/);
}

async function writeThree(page: Page, words: readonly [string, string]): Promise<void> {
  for (const [i, said] of words.entries()) {
    await press(page, ["Funny", "Steady"][i] ?? "");
    await page.getByRole("textbox").fill(said);
    await press(page, "Next");
  }
  await press(page, "Calm");
  await press(page, "I’ll say this one aloud");
}

test("one sitting, whole: a talk with a rest in it, three things each, one page, and all of it forgotten", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openTable(page);
  await name(page, "Mina", "Jonas");

  await press(page, "Talk about this one");
  await press(page, /^Mina$/);
  await advance(page, 20_000);
  await page.keyboard.press("Shift");
  await settle(page);
  await press(page, "Time out");
  await press(page, "10 minutes");
  await expect(page.getByRole("heading", { name: /Back at/ })).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/Mina|Jonas/);

  await page.reload();
  await press(page, "Two of you, where you were");
  await give(page, "Put it where you can both see");
  await press(page, "We are both back");
  await speak(page);
  await speak(page);
  await press(page, "That was us");

  await give(page, "Give it to Jonas");
  await press(page, "All of it");
  await press(page, "I’ll keep my guess");
  expect(await everything(page)).not.toContain("All of it");
  await give(page, "Give it to Mina");
  await press(page, "In places");
  await press(page, "All of it");
  await give(page, "Put it where you can both see");
  await screenshot(page, "couples-understood");
  await press(page, "Put it away");

  await press(page, /^What I see in you/);
  await give(page, "Give it to Mina");
  await writeThree(page, ["You laughed at the funeral", "The boiler, in January"]);
  await press(page, "Give them, and keep them");
  expect(await everything(page)).not.toMatch(/funeral|boiler/);
  await give(page, "Give it to Jonas");
  expect(await everything(page)).not.toMatch(/funeral|boiler/);
  await writeThree(page, ["The swan", "Every single Tuesday"]);
  await press(page, "Give them, and keep them");
  expect(await everything(page)).not.toMatch(/funeral|boiler|swan|Tuesday/);
  await give(page, "Put it where you can both see");
  for (let card = 0; card < 6; card++) await press(page, /^Turn over/);
  await press(page, "Lay all six side by side");
  await expect(page.getByText("You laughed at the funeral")).toBeVisible();
  await expect(page.getByText("The swan")).toBeVisible();
  await press(page, "Put it away");
  expect(await kept(page)).toContain('"written"');

  await press(page, /^A page to keep/);
  await give(page, "Give it to Mina");
  await advanceUntil(page, page.getByRole("checkbox").first());
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await press(page, "Keep these");
  await give(page, "Give it to Jonas");
  await page.getByRole("checkbox").last().check();
  await press(page, "Keep these");
  await give(page, "Put it where you can both see");
  await screenshot(page, "couples-page");
  await press(page, "Forget this evening");
  await press(page, "Forget it");
  await advanceUntil(page, page.getByRole("button", { name: "Two of you", exact: true }));
  expect(await kept(page)).toBe("[]");
});
