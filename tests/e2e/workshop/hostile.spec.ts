import { expect, type Page } from "@playwright/test";
import { advance } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { answered, choose, openOwn, panel } from "./own.ts";
import { begin, cards, press, screenOf, toHand } from "./room.ts";

/** The page still answers: a key is pressed, and the screen does what it says. One that hangs, or is gone, never does. */
async function stillAnswers(page: Page): Promise<void> {
  await page.keyboard.press("k");
  await advance(page, 200);
  await expect(page.getByRole("dialog", { name: "All the keys" })).toBeVisible();
}

const LATER: Readonly<Record<string, string>> = {
  "a loop": "=== a ===\n-> a\n",
  "a loop that talks": "=== a ===\nAgain.\n-> a\n",
  "a tunnel into itself": "=== a ===\n-> a ->\n->->\n",
  "a thread into itself": "=== a ===\n<- a\n-> DONE\n",
  "a word that doubles": 'VAR s = "aaaaaaaaaaaaaaaa"\n=== a ===\n~ s = s + s\n-> a\n',
  "a list turned round for ever": "LIST l = x, y, z\n=== a ===\n~ l = LIST_INVERT(l)\n-> a\n",
};

for (const [name, knot] of Object.entries(LATER)) {
  test(`${name}, behind a reply, ends the talk and not the page`, async ({ page }) => {
    await openOwn(page);
    await choose(page, { "trap.ink": `Hello.\n* [Go on] -> a\n* [Leave it] Fine. -> END\n${knot}` });
    await answered(page, "it can get stuck");
    await page.getByRole("button", { name: "Show it to the room" }).click();
    await press(page, "Escape");
    await begin(page, "The room answers");
    await toHand(page);
    await cards(page).filter({ hasText: "Go on" }).click();
    await press(page, "PageDown");
    await expect(page.getByText(/lost the thread/)).toBeVisible();
    await screenshot(page, "workshop-hostile");
    await stillAnswers(page);
  });
}

test.describe("a file that nobody reads to its end", () => {
  test("is refused by its size, at once", async ({ page }) => {
    await openOwn(page);
    await choose(page, { "large.ink": "x".repeat(3_000_000), "small.ink": "Hi.\n-> END\n" });
    await answered(page, "Larger than 2 MB");
    await choose(page, { "huge.ink": "y".repeat(9_000_000) });
    await answered(page, "huge.ink");
    await answered(page, "Larger than 2 MB");
  });

  test("is stopped after five seconds", async ({ page }) => {
    await openOwn(page);
    const endless = Array.from({ length: 30_000 }, (_, i) => `* [Reply ${i}] {x${i}: yes|no} {y} -> a`);
    await choose(page, { "slow.ink": `-> a\n=== a ===\n${endless.join("\n")}\n` });
    await expect(panel(page).getByText("Reading…")).toBeVisible();
    await advance(page, 5000);
    await answered(page, "After 5 seconds");
    await choose(page, { "fine.ink": "Hi.\n* [a] x\n* [b] y\n- -> END\n" });
    await answered(page, "plays");
  });
});

test("markup is text on the wall, and runs nowhere", async ({ page }) => {
  await openOwn(page);
  const words = "<b>Bold</b> <img src=x onerror=alert(1)><script>alert(2)</script>";
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await choose(page, {
    "<b>mark</b>.ink": `# title: <i>Title</i>\n${words}\n* [<u>Under</u>] x\n* [b] y\n- -> END\n`,
  });
  await answered(page, "“<i>Title</i>” plays.");
  await page.getByRole("button", { name: "Show it to the room" }).click();
  await press(page, "Escape");
  await begin(page, "The room answers");
  await advance(page, 3000);
  await expect(screenOf(page)).toContainText("<script>alert(2)</script>");
  await toHand(page);
  await expect(cards(page).filter({ hasText: "<u>Under</u>" })).toHaveCount(1);
  expect(await page.locator("main.workshop :is(img[src='x'], script, u, b b)").count()).toBe(0);
  expect(dialogs).toEqual([]);
});

test("a function that the game has not is named before anybody plays", async ({ page }) => {
  await openOwn(page);
  await choose(page, { "rocket.ink": "EXTERNAL launch(x)\nHi. {launch(1)}\n* [a] x\n- -> END\n" });
  await answered(page, 'The game has no function "launch"');
  await expect(panel(page).getByText("rocket.ink, line 1")).toBeVisible();
});
