import type { Plugin } from "vite";
import type { Evening } from "../core/story/evening.ts";
import { sayProblem } from "../shell/ink/problem.ts";
import { bookshelf, toError, urlOf } from "./bookshelf.ts";
import { serveStories } from "./inkServer.ts";

const MODULE = "virtual:evenings";
const RESOLVED = `\0${MODULE}`;

/**
 * Vite's side of the stories: `import { evenings, people } from "virtual:evenings"` is a small index, and each
 * compiled story a JSON file to fetch. Errors stop the build, and stand in the overlay while developing, with
 * file:line. A story edited while developing sends `undivided:story` (see `StoryChanged`).
 */
export function inkPlugin(): Plugin {
  let shelf = bookshelf(process.cwd());
  let forBuild = false;
  return {
    name: "undivided-ink",
    configResolved({ root, command }) {
      shelf = bookshelf(root);
      forBuild = command === "build";
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (forBuild) shelf.clear();
      const { bound, people, problems } = shelf.all();
      for (const problem of problems) if (problem.severity === "warning") this.warn(sayProblem(problem));
      const failed = toError(problems);
      if (failed) this.error(failed);
      const evenings = bound.flatMap(({ about }): Evening[] => {
        if (!about) return [];
        const { edition: _, ...listed } = about;
        return [{ ...listed, url: urlOf(about, forBuild) }];
      });
      // While developing, our own watcher keeps the page's place; Vite's would reload it.
      if (forBuild) {
        for (const { file, includes, about, json } of bound) {
          for (const watched of [file, ...includes]) this.addWatchFile(watched);
          if (about)
            this.emitFile({ type: "asset", fileName: urlOf(about, true).slice("./".length), source: json });
        }
      }
      const named = Object.entries(people).map(([id, { standing: _, ...named }]) => [id, named]);
      return `export const evenings = ${JSON.stringify(evenings)};\nexport const people = ${JSON.stringify(Object.fromEntries(named))};`;
    },
    configureServer: (server) => serveStories(server, shelf, RESOLVED),
  };
}
