import { defineConfig } from "vite";
import { inkPlugin } from "./src/tools/inkPlugin.ts";
import { policyPlugin } from "./src/tools/policy.ts";

export default defineConfig({
  // Relative, so that the built folder can be put anywhere, on any path.
  base: "./",
  plugins: [inkPlugin(), policyPlugin()],
  build: {
    target: "es2022",
    // The page's policy lets nothing load from `data:` but pictures: no file is put inline.
    assetsInlineLimit: 0,
    // Every browser that knows es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
  },
});
