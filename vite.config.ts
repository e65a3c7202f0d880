import { defineConfig } from "vite";
import { inkPlugin } from "./src/tools/inkPlugin.ts";
import { offlinePlugin } from "./src/tools/offline.ts";
import { plainImportsPlugin } from "./src/tools/plainImports.ts";
import { policyPlugin } from "./src/tools/policy.ts";

export default defineConfig({
  // Relative, so that the built folder can be put anywhere, on any path.
  base: "./",
  plugins: [inkPlugin(), policyPlugin(), plainImportsPlugin(), offlinePlugin()],
  build: {
    target: "es2022",
    // The page's policy lets nothing load from `data:` but pictures: no file is put inline.
    assetsInlineLimit: 0,
    // No preloading by script: it is 3 KB before the first words, and what comes later may come later.
    modulePreload: false,
    // The server knows by it which files never change under their names.
    manifest: true,
    // What the first words need is one file: eight small ones are 1.4 KB more, compressed. The offline worker is none of it.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"], test: /^(?!.*offline\.ts$)/u }] },
      },
    },
  },
});
