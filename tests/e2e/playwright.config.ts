import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser, launchArgs, withoutWebgl, withWebgl } from "../../src/tools/browser.ts";

/** `npm test` serves the build itself and says where; by hand, the tests start `npm start` on a port of their own. */
const served = process.env.UNDIVIDED_URL;
const ownUrl = "http://127.0.0.1:4179/";
const top = fileURLToPath(new URL("../..", import.meta.url));

const executablePath = findBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results/browser",
  reporter: [
    [process.stdout.isTTY ? "line" : "list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "../../test-results/playwright.json" }],
  ],
  workers: 2,
  retries: 0,
  timeout: 60_000,
  fullyParallel: true,
  use: {
    baseURL: served ?? ownUrl,
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    trace: "off",
    // kept files would hide what the server says; offline.spec.ts allows them
    serviceWorkers: "block",
  },
  projects: [
    {
      name: "chromium",
      testIgnore: "**/*.webgl.spec.ts",
      use: { launchOptions: { executablePath, args: [...launchArgs(), ...withoutWebgl] } },
    },
    {
      name: "webgl",
      testMatch: "**/*.webgl.spec.ts",
      use: { launchOptions: { executablePath, args: [...launchArgs(), ...withWebgl] } },
    },
  ],
  ...(served === undefined
    ? {
        webServer: {
          command: "npm start -- --port 4179",
          cwd: top,
          url: ownUrl,
          timeout: 120_000,
          reuseExistingServer: false,
        },
      }
    : {}),
});
