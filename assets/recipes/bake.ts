/**
 * `npm run bake`: draws what changed since the last bake; `npm run bake -- --all` draws everything.
 * Run by hand; what it makes is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { icons } from "./icons.ts";
import { type Job, jobs } from "./jobs.ts";
import {
  type Entry,
  iconsFolder,
  manifestPath,
  picturesFolder,
  readManifest,
  sha256,
  sourcesHash,
} from "./manifest.ts";
import { places } from "./places.ts";

const before = new Map(readManifest().map((entry) => [entry.file, entry]));
const everything = process.argv.includes("--all");

const isFresh = (job: Job, sources: string): boolean =>
  !everything &&
  job.files.every((file) => before.get(file)?.sources === sources && existsSync(join(picturesFolder, file)));

async function baked(job: Job): Promise<readonly Entry[]> {
  const sources = sourcesHash(job);
  const fresh = isFresh(job, sources);
  const contents = fresh
    ? job.files.map((file) => readFileSync(join(picturesFolder, file)))
    : await job.make(job.settings);
  return job.files.map((file, i) => {
    const content = contents[i];
    if (content === undefined)
      throw new Error(
        `assets/recipes/jobs.ts: the job for ${job.files.join(", ")} made no ${file}. Let make() return one buffer for each file.`,
      );
    const path = join(picturesFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!fresh) writeFileSync(path, content);
    console.log(
      `${fresh ? "  " : "* "}${file.padEnd(40)} ${(content.length / 1024).toFixed(1).padStart(7)} KB`,
    );
    return { file, recipe: job.recipe, sources, output: sha256(content), bytes: content.length };
  });
}

const entries: Entry[] = [];
for (const job of jobs) entries.push(...(await baked(job)));

const kept = new Set([...entries.map(({ file }) => file), "places.json", "recipes.json"]);
for (const file of readdirSync(picturesFolder)) if (!kept.has(file)) rmSync(join(picturesFolder, file));

rmSync(iconsFolder, { recursive: true, force: true });
mkdirSync(iconsFolder);
for (const { name, svg } of icons()) writeFileSync(join(iconsFolder, `${name}.svg`), svg);

writeFileSync(join(picturesFolder, "places.json"), `${JSON.stringify(places, undefined, 2)}\n`);
writeFileSync(manifestPath, `${JSON.stringify(entries, undefined, 2)}\n`);
console.log(
  `  ${"together".padEnd(40)} ${(entries.reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(1).padStart(7)} KB   (* = drawn anew)`,
);
