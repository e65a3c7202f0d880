import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { compileInk } from "../../../src/tools/compileInk.ts";

const stories = fileURLToPath(new URL("../../../stories", import.meta.url));

/** The evening's own words, to be changed. */
export const meeting = (): string => readFileSync(join(stories, "the-meeting.ink"), "utf8");

/** From now on the page is given these words for the evening of the meeting. */
export async function serveInstead(page: Page, ink: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "undivided-"));
  const file = join(folder, "the-meeting.ink");
  writeFileSync(file, ink);
  writeFileSync(join(folder, "engine.ink"), readFileSync(join(stories, "engine.ink"), "utf8"));
  const { json, problems } = compileInk(file);
  rmSync(folder, { recursive: true });
  if (json === null || json === "") throw new Error(problems.map(({ message }) => message).join("\n"));
  await page.route(/stories\/the-meeting[^/]*\.json/, (route) =>
    route.fulfill({ contentType: "application/json", body: json }),
  );
}
