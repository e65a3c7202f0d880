/** Which recipe a baked file came from, so that a changed recipe without a bake is noticed (recipes.json). */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job } from "./jobs.ts";

const recipesFolder = dirname(fileURLToPath(import.meta.url));
export const picturesFolder = join(recipesFolder, "..", "pictures");
export const iconsFolder = join(recipesFolder, "..", "icons");

/** One baked file. `sources` covers the recipe, all that it imports, and the job's settings. */
export interface Entry {
  readonly file: string;
  readonly recipe: string;
  readonly sources: string;
  readonly output: string;
  readonly bytes: number;
}

export const sha256 = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

/** What every picture passes through. */
const machinery = ["render.ts", "atlas.ts"];

/** The recipe, every recipe that it imports, and the machinery; sorted. */
function sourcesOf(recipe: string): readonly string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, imported = ""] of readFileSync(path, "utf8").matchAll(/from "(\.\.?\/[^"]+)"/g))
      follow(join(dirname(path), imported));
  };
  for (const file of [recipe, ...machinery]) follow(join(recipesFolder, file));
  return [...found].sort();
}

/** Changes whenever the picture could. */
export const sourcesHash = ({ recipe, settings }: Pick<Job, "recipe" | "settings">): string =>
  sha256(
    [
      JSON.stringify(settings),
      ...sourcesOf(recipe).map(
        (path) => `${relative(recipesFolder, path)}\n${readFileSync(path, "utf8").replaceAll("\r\n", "\n")}`,
      ),
    ].join("\0"),
  );

export const manifestPath = join(picturesFolder, "recipes.json");

export const readManifest = (): readonly Entry[] =>
  existsSync(manifestPath) ? (JSON.parse(readFileSync(manifestPath, "utf8")) as readonly Entry[]) : [];
