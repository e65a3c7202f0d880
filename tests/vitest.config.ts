import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // A page test asks for a page itself: // @vitest-environment happy-dom
    environment: "node",
    // Nothing here asks how long something takes; a machine with much else to do may take its time.
    testTimeout: 30_000,
    // Two cores are what our slowest machines have.
    maxWorkers: 2,
  },
});
