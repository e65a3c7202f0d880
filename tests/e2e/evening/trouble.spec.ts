import { expect } from "@playwright/test";
import { advance, advanceUntil, openGame } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { meeting, serveInstead } from "../support/stories.ts";
import { attention, listen, replies, silence, transcript } from "../support/talk.ts";
import { test } from "../support/test.ts";

const AT_ONCE = "?evening=the-meeting&seed=7&pace=instant";

/** An evening that goes wrong in three ways, and well in one. */
const treacherous = `# title: The loop
# you: Sam
# partner: mina
INCLUDE engine.ink
-> table
=== table ===
Here we are, then. # mood: neutral # look: you
+ [Loop. # act: askOpen] -> loop
+ [Deep. # act: askOpen] -> deep
+ [Gone. # act: askOpen] Nothing follows this.
+ [(quiet) # act: silence] Still here. # mood: warm
  -> table
=== loop ===
-> loop2
=== loop2 ===
-> loop
=== deep ===
{f(0)}
-> table
=== function f(x)
~ return f(x + 1)
`;

for (const card of ["Loop.", "Deep."]) {
  test(`a story that goes wrong at "${card}" leads back to the hand that was there, and says so`, async ({
    page,
  }) => {
    // on a real clock: it is the clock that stops an endless story
    await serveInstead(page, treacherous);
    await page.goto(`./${AT_ONCE}`);
    await silence(page).click();
    await expect(transcript(page)).toContainText("Still here.");
    const said = await transcript(page).locator("p").count();
    await replies(page).filter({ hasText: card }).click();
    await expect(page.getByRole("alert")).toContainText("nothing else is lost", { timeout: 20_000 });
    await expect(silence(page)).toBeVisible();
    expect(await transcript(page).locator("p").count()).toBe(said);
    await page.getByRole("alert").getByRole("button").click();
    await silence(page).click();
    await expect(silence(page)).toBeVisible();
    expect(await transcript(page).locator("p").count()).toBeGreaterThan(said);
  });
}

test("an evening rewritten since says so, and goes on from the last thing both versions say", async ({
  page,
}) => {
  await openGame(page, AT_ONCE);
  await page.getByRole("button", { name: "Turn to Mina" }).click();
  for (let i = 0; i < 3; i++) {
    await listen(page);
    await silence(page).click();
  }
  await listen(page);
  const changed = meeting().replace(
    "He clicks his pen. All meeting, click, click.",
    "He clicks his pen. The whole meeting, click.",
  );
  expect(changed).not.toBe(meeting());
  await serveInstead(page, changed);
  await page.goto("./");
  const window = page.getByRole("button", { name: /The meeting/ });
  await advanceUntil(page, window);
  await window.click();
  await advanceUntil(page, page.getByText(/has been rewritten since/));
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await advanceUntil(page, silence(page));
  await expect(transcript(page)).not.toContainText("click");
  await silence(page).click();
  await listen(page);
  await expect(transcript(page)).toContainText("The whole meeting, click.");
});

test("any Ink story plays: without a partner there is no light, and nothing to be scored", async ({
  page,
}) => {
  await serveInstead(
    page,
    `LIST weather = sun, (rain)
VAR n = 0
EXTERNAL dice(x)
-> shore
=== shore ===
{weather ? rain: It rains.|The sun is out.} You have {dice(6)} shells.
<- gulls
+ [Walk on.]
  ~ n++
  -> walk ->
  {n > 1: -> END}
  -> shore
=== gulls ===
* [Count the gulls.] Nine. -> shore
-> DONE
=== walk ===
You walk a little.
->->
=== function dice(x) ===
~ return 4
`,
  );
  await openGame(page, AT_ONCE);
  const group = page.getByRole("group", { name: "Replies" });
  await advanceUntil(page, group);
  await expect(transcript(page)).toContainText("It rains. You have 4 shells.");
  await group.getByRole("button", { name: /Count the gulls/ }).click();
  await advance(page, 300);
  for (let i = 0; i < 2; i++) {
    await group.getByRole("button", { name: /Walk on/ }).click();
    await advance(page, 300);
  }
  await advanceUntil(page, page.getByRole("button", { name: "Read it again" }));
});

test("without WebGL the picture is a still that changes with her face", async ({ page }) => {
  await openGame(page, "?evening=the-meeting&seed=7");
  await advance(page, 3000);
  await expect(attention(page)).toBeVisible();
  const canvas = page.locator("#stage canvas").first();
  await advanceUntil(page, canvas);
  const face = () =>
    canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ""));
  const away = await face();
  await page.keyboard.press("Escape");
  await advance(page, 4000);
  expect(await face()).not.toBe(away);
  await screenshot(page, "still");
});
