import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { cpuUsage } from "node:process";
import { build, type Sources } from "../../authoring/ink/build.ts";
import type { Page } from "../../authoring/page/page.ts";
import { readPage } from "../../authoring/page/read.ts";
import type { Standing } from "../../shell/ink/live.ts";
import { readCast } from "../cast.ts";

/** A story file, and the files beside it that it includes. */
export const sourcesOf = (file: string): Sources => ({
  file: basename(file),
  read(name) {
    const path = join(dirname(file), name);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  },
});

/** A story's page without playing it; null when there is none, or it does not compile. */
export function pageOf(file: string): Page | null {
  if (!existsSync(file)) return null;
  const sources = sourcesOf(file);
  const built = build(sources);
  return built ? readPage(basename(file, ".ink"), sources.file, built.texts) : null;
}

/** The evening that a story continues. */
export const pageBefore = (file: string, page: Page): Page | null =>
  page.card.after === null ? null : pageOf(join(dirname(file), `${page.card.after}.ink`));

/** The partner's words for asides that the story does not write; without a cast, three dots. */
export function standingOf(file: string, partner: string | null): Standing {
  const folder = join(dirname(resolve(file)), "cast");
  const { people } = readCast(folder, folder);
  return (partner === null ? undefined : people[partner]?.standing) ?? { repeat: ["…"], faltered: ["…"] };
}

/** Seconds of work of this process: of the processor, not of the wall. */
export function spent(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}
