import type { BrowserContext } from "@playwright/test";

/**
 * Writes down everything that a page must never do: complain in the console, throw, fail to load something,
 * or ask anybody but its own server for anything. The list grows as the test runs.
 * @param origin the only one that may be asked, such as "http://127.0.0.1:4179"
 */
export function listenForTrouble(context: BrowserContext, origin: string): readonly string[] {
  const trouble: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => trouble.push(`threw: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), origin)) trouble.push(`asked elsewhere: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "no reason given";
    // A page that is left stops loading what it had begun.
    if (why !== "net::ERR_ABORTED") trouble.push(`failed: ${request.url()} (${why})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`answered ${response.status()}: ${response.url()}`);
  });
  return trouble;
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
}
