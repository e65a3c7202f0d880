import { test as bare } from "@playwright/test";
import { listenForTrouble } from "./quiet.ts";

type Quiet = {
  /** Trouble that a test brings about on purpose (a server that is away), as patterns of its lines. */
  readonly expected: readonly RegExp[];
  readonly trouble: readonly string[];
};

/** Playwright's `test`, in which every page must be quiet: see `listenForTrouble`. */
export const test = bare.extend<Quiet>({
  expected: [[], { option: true }],
  trouble: [
    async ({ context, baseURL, expected }, use) => {
      if (baseURL === undefined) throw new Error("playwright.config.ts gives no baseURL.");
      const trouble = listenForTrouble(context, new URL(baseURL).origin);
      await use(trouble);
      const unexpected = trouble.filter((line) => !expected.some((pattern) => pattern.test(line)));
      if (unexpected.length > 0) throw new Error(`The page was not quiet:\n${unexpected.join("\n")}`);
    },
    { auto: true },
  ],
});
