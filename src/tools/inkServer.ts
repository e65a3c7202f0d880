import { resolve } from "node:path";
import type { ViteDevServer } from "vite";
import type { Evening } from "../core/story/evening.ts";
import { type Bookshelf, type Bound, idOf, toError, urlOf } from "./bookshelf.ts";

/** Sent to the page when an evening's words have changed: it tells its turns again and goes on from there. */
export const STORY_CHANGED = "undivided:story";
export type StoryChanged = Pick<Evening, "id" | "url">;

/** Serves compiled stories while developing, and tells the page when one has changed. */
export function serveStories(server: ViteDevServer, shelf: Bookshelf, index: string): void {
  server.middlewares.use((request, response, next) => {
    const [, id] = /\/stories\/([\w-]+)\.json(?:\?|$)/u.exec(request.url ?? "") ?? [];
    const file = shelf.files().find((one) => idOf(one) === id);
    if (file === undefined) return next();
    response.setHeader("Content-Type", "application/json");
    response.end(shelf.one(file).json);
  });
  server.watcher.on("all", (event, path) => {
    const changed = resolve(path);
    if (!shelf.holds(changed) || event === "addDir" || event === "unlinkDir") return;
    const module = server.environments.client.moduleGraph.getModuleById(index);
    if (module) server.environments.client.moduleGraph.invalidateModule(module);
    const touched = shelf.drop(changed);
    const isListed = shelf.files().includes(changed);
    if (changed.endsWith(".json") || isListed !== touched.includes(changed)) {
      server.environments.client.hot.send({ type: "full-reload" });
      return;
    }
    for (const file of touched) announce(server, shelf.one(file));
  });
}

function announce(server: ViteDevServer, { about, problems }: Bound): void {
  const failed = toError(problems);
  const { hot } = server.environments.client;
  if (failed) {
    hot.send({ type: "error", err: { ...failed, stack: "" } });
    return;
  }
  if (!about) return;
  hot.send({ type: "update", updates: [] }); // takes the overlay away
  const changed: StoryChanged = { id: about.id, url: urlOf(about, false) };
  hot.send(STORY_CHANGED, changed);
}
