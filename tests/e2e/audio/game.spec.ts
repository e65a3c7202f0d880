import { expect, type Page } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { test } from "../support/test.ts";

/** Every file of sound that the page asks for. */
function soundsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const name = /([\w-]+)-[\w-]{8}\.(webm|m4a)/.exec(request.url())?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

const soundSwitch = (page: Page) => page.getByRole("button", { name: /^Turn sound/ });

async function toTheCard(page: Page): Promise<void> {
  await openGame(page);
  await advanceUntil(page, page.getByRole("button").first());
  await page.getByRole("button").first().click();
  await advanceUntil(page, page.getByRole("radio", { name: "Without sound" }));
}

test("with sound or without is asked before the first evening; without, none is sent", async ({ page }) => {
  const sounds = soundsOf(page);
  await toTheCard(page);
  await page.getByRole("radio", { name: "Without sound" }).check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Sit down" }).click();
  await advanceUntil(page, soundSwitch(page));
  await advance(page, 6000);
  expect(sounds).toEqual([]);
  await expect(page.getByRole("button", { name: "Turn sound on" })).toBeVisible();
});

test("with sound, an evening asks for what it needs and for nothing else, after its first words", async ({
  page,
}) => {
  const sounds = soundsOf(page);
  await openGame(page, "?evening=the-meeting&seed=7");
  await advanceUntil(page, page.getByRole("log").getByRole("paragraph").first());
  await advanceUntil(page, soundSwitch(page));
  await expect
    .poll(async () => {
      await advance(page, 1000);
      return [...sounds].sort();
    })
    .toEqual([
      "effects",
      "music-evening-base",
      "music-evening-connection",
      "music-evening-tension",
      "room-living-evening",
      "room-living-evening-far",
      "television",
    ]);
});

test("M turns sound off and on, and it is still so after a reload", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await advanceUntil(page, page.getByRole("button", { name: "Turn sound off" }));
  await page.keyboard.press("m");
  await advanceUntil(page, page.getByRole("button", { name: "Turn sound on" }));
  const sounds = soundsOf(page);
  await page.reload();
  await advanceUntil(page, page.getByRole("button", { name: "Turn sound on" }));
  await advance(page, 1000);
  expect(sounds).toEqual([]);
  await page.getByRole("button", { name: "Turn sound on" }).click();
  await advanceUntil(page, page.getByRole("button", { name: "Turn sound off" }));
});

test("captions say what is heard, and where it comes from", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await advanceUntil(page, soundSwitch(page));
  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Settings" }).click();
  await advanceUntil(page, page.getByRole("checkbox", { name: "Captions" }));
  await page.getByRole("checkbox", { name: "Captions" }).check();
  expect(await page.getByRole("slider").count()).toBe(5);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Go on with the evening" }).click();
  await advance(page, 300);
  await page.keyboard.press("x");
  const captions = page.getByRole("list", { name: "What is heard" });
  await expect(captions.getByText("the television clicks off")).toBeVisible();
  await expect(captions.getByText("the television clicks off")).toContainText("right");
  expect(await barriers(page)).toEqual([]);
});
