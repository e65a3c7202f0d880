import type { CDPSession, Page } from "@playwright/test";
import { type Bench, type Measurement, median } from "./measurement.ts";
import { shown, untilAnswerable, visit } from "./visit.ts";

/** At most so many replies of the evening are measured. */
const replies = 8;

/** What the browser's main thread does between choosing a reply and the next words, waiting not included. */
export const work: Measurement = {
  name: "work from choosing to the next words",
  unit: "ms",
  budget: 25,
  measure: (bench) => medianOf(bench, "work"),
};

export const wait: Measurement = {
  name: "time from choosing to the next words",
  unit: "ms",
  budget: 100,
  measure: (bench) => medianOf(bench, "wait"),
};

type Answered = { readonly work: number; readonly wait: number };

function medianOf({ plain, url }: Bench, what: keyof Answered): Promise<number> {
  return visit({ browser: plain, url }, async ({ page, cdp }, go) => {
    await go();
    await cdp.send("Performance.enable");
    const answered: Answered[] = [];
    while (answered.length < replies && (await untilAnswerable(page))) {
      answered.push(await answer(page, cdp));
    }
    return median(answered.map((times) => times[what]));
  });
}

async function answer(page: Page, cdp: CDPSession): Promise<Answered> {
  const before = await taskTime(cdp);
  const wait = await page.evaluate(chooseAndWait, shown);
  return { wait, work: (await taskTime(cdp)) - before };
}

/** Milliseconds that the page's main thread has worked so far. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("The browser does not tell its TaskDuration.");
  return seconds * 1000;
}

/**
 * Runs in the page: chooses the first card, and waits until there is something to answer again, or nothing more to
 * answer. Returns milliseconds.
 */
function chooseAndWait({ line, turn, card }: typeof shown): Promise<number> {
  const chosen = document.querySelector<HTMLElement>(card);
  if (!chosen) throw new Error("There is no card to choose.");
  const lines = document.querySelectorAll(line).length;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("No words came within 10 s.")), 10_000);
    const look = (): void => {
      const isOver = document.querySelector(line) === null;
      const said = document.querySelectorAll(line).length;
      // What you said is a line of the transcript, too: theirs comes after it.
      if (!isOver && (said < lines + 2 || !document.querySelector(`${card}, ${turn}`))) return;
      watch.disconnect();
      clearTimeout(late);
      resolve(performance.now() - began);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    chosen.click();
  });
}
