import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { WorkshopLog } from "../../../src/core/workshop/event.ts";
import { reportOf } from "../../../src/core/workshop/report.ts";
import { reportCsv, reportJson } from "../../../src/core/workshop/reportFile.ts";
import { barriers } from "../support/axe.ts";
import { advance, advanceUntil } from "../support/game.ts";
import { screenshot } from "../support/screenshot.ts";
import { test } from "../support/test.ts";
import { readPdf } from "./pdf.ts";
import { begin, openWorkshop, press, toHand } from "./room.ts";

async function openPrints(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Print/ }).click();
  await advanceUntil(page, page.locator(".leaf"));
}

/** Sizes in points. */
const PAPERS = { A4: [595, 842], "US Letter": [612, 792] } as const;
const PAGES = { "Facilitator’s sheet": 15, Handout: 7, Guide: 5, Report: 4 } as const;

for (const [name, most] of Object.entries(PAGES)) {
  test(`${name}: every line is whole, on either paper, and nothing of the game is printed`, async ({
    page,
  }) => {
    await openWorkshop(page);
    if (name === "Report") await aSession(page);
    await openPrints(page);
    await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
    if (name !== "Guide" && name !== "Report") {
      await page.getByLabel("Evening").selectOption({ label: "The meeting" });
    }
    await advance(page, 500);
    await expect(page.locator(".leaf h1")).toBeVisible();
    await screenshot(page, `workshop-print-${name.toLowerCase().replace(/\W+/g, "-")}`);
    expect(await barriers(page)).toEqual([]);
    for (const [paper, [width, height]] of Object.entries(PAPERS)) {
      await page.getByRole("radio", { name: paper }).check();
      const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const one of pages) {
        expect([Math.round(one.width), Math.round(one.height)]).toEqual([width, height]);
        expect(one.cut).toEqual([]);
        expect(one.lines.length).toBeGreaterThan(2);
        // Nothing runs off to the right.
        expect(Math.max(...one.lines.map(({ end }) => end))).toBeLessThan(width - 30);
      }
    }
  });
}

/** A few things that a room does. */
async function aSession(page: Page): Promise<void> {
  await begin(page, "The room answers");
  await toHand(page);
  await press(page, "1");
  await press(page, "PageDown", 1500);
  await toHand(page);
  await press(page, "o");
  await advanceUntil(page, page.getByLabel("What the room says"));
  await page.getByLabel("What the room says").fill("Eleven pens, and nobody looked up.");
  await page.getByRole("radio", { name: "names the feeling" }).check();
  await page.getByRole("button", { name: "Say it" }).click();
  await advance(page, 2000);
  await press(page, "q", 800);
}

/** The session as this browser keeps it. */
const keptLog = (page: Page): Promise<WorkshopLog> =>
  page.evaluate(
    () =>
      new Promise<WorkshopLog>((done, failed) => {
        const asked = indexedDB.open("undivided");
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const row = asked.result.transaction("sessions").objectStore("sessions").get("workshop");
          row.onsuccess = () => {
            asked.result.close();
            done(row.result.log);
          };
        };
      }),
  );

test("the report that is saved is what the session's log says, as a table and for programs", async ({
  page,
}) => {
  await openWorkshop(page);
  await aSession(page);
  await openPrints(page);
  await page.getByRole("radio", { name: /^Report/ }).check();
  await advance(page, 800);
  const report = reportOf(await keptLog(page));
  expect(report.rows.length).toBeGreaterThan(5);
  for (const [button, text] of [
    ["Save as CSV", `\uFEFF${reportCsv(report)}`],
    ["Save as JSON", reportJson(report)],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(readFileSync(await file.path(), "utf8")).toBe(text);
  }
  await expect(page.locator(".leaf")).toContainText("Eleven pens, and nobody looked up.");
});

test("edited helplines are loaded from a file, kept, and a bad file changes nothing", async ({ page }) => {
  await openWorkshop(page);
  await openPrints(page);
  await page.getByRole("radio", { name: /^Guide/ }).check();
  const load = (text: string) =>
    page
      .locator(".helpline-file input")
      .setInputFiles({ name: "helplines.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const table = page.locator(".helpline-table");
  await expect(table).toContainText("National Domestic Abuse Helpline");
  await load('[\n  { "country": "Malta", "name": "Appoġġ" }\n]');
  await expect(page.locator(".helpline-file")).toContainText("helplines.json, line 2");
  await expect(table).toContainText("National Domestic Abuse Helpline");
  await load('[\n  { "country": "Malta", "name": "Appoġġ", "number": "179" }\n]');
  await expect(page.locator(".helpline-file")).toContainText("1 entry is kept");
  await expect(table.locator("tr")).toHaveCount(1);
  await openWorkshop(page);
  await openPrints(page);
  await page.getByRole("radio", { name: /^Handout/ }).check();
  await advanceUntil(page, table);
  await expect(table).toContainText("Appoġġ");
  // and on the page that is reachable from everywhere
  await page.goto("./");
  await advanceUntil(page, page.getByRole("button", { name: "Not safe at home?" }));
  await page.getByRole("button", { name: "Not safe at home?" }).click();
  await advanceUntil(page, page.getByText("Appoġġ"));
  await expect(page.getByText("National Domestic Abuse Helpline")).toHaveCount(0);
});
