import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** The service worker's file: beside index.html, as a worker rules its own folder. */
export const WORKER = "offline.js";

/** Sounds come twice, for different browsers: what this one plays is kept when it is first heard. */
const LATER = /\.(?:m4a|map)$/u;

/** Builds `src/offline.ts` as a file of its own that knows every file of the build, and a name for the whole. */
export function offlinePlugin(): Plugin {
  return {
    name: "undivided-offline",
    apply: "build",
    enforce: "post",
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/offline.ts", fileName: WORKER });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") this.error(`${WORKER} was not built.`);
        const names = Object.keys(bundle).filter(
          (name) => name !== WORKER && !name.startsWith(".") && !LATER.test(name),
        );
        const files = ["./", ...names.filter((name) => name !== "index.html").sort()];
        const build = createHash("sha256");
        for (const one of Object.values(bundle)) build.update(one.type === "chunk" ? one.code : one.source);
        worker.code = worker.code
          .replace("@@FILES@@", files.join("|"))
          .replace("@@BUILD@@", build.digest("hex").slice(0, 12));
      },
    },
  };
}
