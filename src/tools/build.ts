import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ended, run, top } from "./run.ts";

export const built = join(top, "dist");

/** Everything that the build reads; a change in any of it makes the build stale. */
const inputs = [
  "src",
  "stories",
  "assets",
  "index.html",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the game into dist/ and remembers what it was made from. */
export async function build(output: "shown" | "kept"): Promise<Ended> {
  const from = inputsHash(top);
  rmSync(stampIn(built), { force: true });
  const ended = await run({ program: "vite", args: ["build"], output, limit: 300_000 });
  if (ended.ok) writeFileSync(stampIn(built), from);
  return ended;
}

/** Whether the last build came to its end. */
export const isBuilt = (): boolean => existsSync(stampIn(built));

/** Whether dist/ was made by `build` from exactly what is there now. */
export function isFresh(): boolean {
  const stamp = stampIn(built);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === inputsHash(top);
}

/** Hidden, so that the server never hands it out. */
const stampIn = (folder: string): string => join(folder, ".undivided-build");

function inputsHash(root: string): string {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesUnder(root, input))
      hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesUnder(root: string, path: string): readonly string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
