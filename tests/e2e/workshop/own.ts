import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { advance, advanceUntil } from "../support/game.ts";
import { openWorkshop } from "./room.ts";

const stories = fileURLToPath(new URL("../../../stories", import.meta.url));

/** Ninety seconds of the house, under another name. */
export const slideSeven = (): string =>
  readFileSync(`${stories}/slide-six.ink`, "utf8").replace("# title: Slide six", "# title: Slide seven");

export const panel = (page: Page): Locator => page.getByRole("dialog", { name: "Your own evening" });

/** Opens the workshop, and in it the place where files are dropped. */
export async function openOwn(page: Page): Promise<void> {
  await openWorkshop(page);
  await openOwnAgain(page);
}

export async function openOwnAgain(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Your own .ink file" }).click();
  await advanceUntil(page, panel(page).getByText("Drop your .ink files here"));
  await advance(page, 500);
}

/** Gives files to the panel, as a hand that chooses them does. */
export async function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await panel(page)
    .locator("input[type=file]")
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
}

/** Lets go of a file over the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([text], name));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer: held, bubbles: true, cancelable: true }),
        );
      }
    },
    [name, text] as const,
  );
}

/** Waits, in real time, for what a worker says. */
export const answered = (page: Page, words: string | RegExp): Promise<void> =>
  panel(page).getByText(words).first().waitFor({ timeout: 20_000 });
