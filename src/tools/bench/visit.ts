import type { Browser, CDPSession, Page } from "@playwright/test";

/** The evening that is measured, always the same one, told without waiting. */
export const measuredEvening = "?evening=the-meeting&seed=7&pace=instant";

/** How the page shows that a line can be read, that one may turn to the partner, and that one may answer. */
export const shown = {
  line: '[role="log"] p',
  turn: ".talk .return",
  card: ".hand .card:not([aria-disabled])",
} as const;

/** The machine and the line that a player may have; null is what this machine has. */
export type Conditions = {
  /** How many times slower than this machine's processor. */
  readonly slowdown: number;
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
};

export const desktop: Conditions = { slowdown: 1, network: null };

/** A cheap phone on "slow 4G" as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
export const phone: Conditions = { slowdown: 4, network: { latency: 150, down: 1_600_000, up: 750_000 } };

/** Real milliseconds after which a page that shows no line has failed. */
const patience = 20_000;

export type Visit = { readonly page: Page; readonly cdp: CDPSession };

/** Opens the measured evening with an empty cache, hands the page to `look`, and closes everything again. */
export async function visit<T>(
  { browser, url, conditions = desktop }: { browser: Browser; url: string; conditions?: Conditions },
  look: (visit: Visit, go: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: conditions.slowdown });
    if (conditions.network) await throttle(cdp, conditions.network);
    // tsx wraps functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(markFirstLine, shown);
    const go = async (): Promise<void> => {
      await page.goto(url + measuredEvening, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-line").length > 0, null, {
        timeout: patience,
      });
    };
    return await look({ page, cdp }, go);
  } finally {
    await context.close();
  }
}

/**
 * Turns to the partner as often as it takes until a reply can be given.
 * @returns false if none comes any more: the evening is over
 */
export async function untilAnswerable(page: Page): Promise<boolean> {
  const next = page.locator(`${shown.card}, ${shown.turn}`).first();
  for (;;) {
    const came = await next.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (!came) return false;
    if ((await page.locator(shown.card).count()) > 0) return true;
    await page.locator(shown.turn).click();
  }
}

async function throttle(
  cdp: CDPSession,
  { latency, down, up }: NonNullable<Conditions["network"]>,
): Promise<void> {
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
}

/** Runs in the page: marks the moment when the first line has been painted and there is something to do about it. */
function markFirstLine({ line, turn, card }: typeof shown): void {
  const look = (): void => {
    const said = document.querySelector(line)?.textContent?.trim();
    if (!said || !document.querySelector(`${card}, ${turn}`)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("first-line")));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}
