/**
 * `npx tsx assets/recipes/sound/bake.ts`: makes every sound of the game anew and measures it; needs fluidsynth,
 * musescore-general-soundfont-small and ffmpeg. A part of a name bakes only what has it, to try something out.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { files, heard, type SoundFile, sprite } from "./files.ts";
import { loudness } from "./loudness.ts";
import { audioFolder, type Entry, readManifest, sourcesHash } from "./manifest.ts";
import { type Ending, loopMs, loudnessOf, measured } from "./measure.ts";
import { encoded, padded } from "./render.ts";
import { session } from "./session.ts";
import { gainOf, louder } from "./signal.ts";

const ENDINGS = ["webm", "m4a"] as const satisfies readonly Ending[];

const wanted = process.argv.slice(2);
const old = readManifest();
const before = old?.files ?? [];
// what was baked in part is not what all recipes make
const sources = wanted.length === 0 ? sourcesHash() : (old?.sources ?? "");
const { parts } = sprite();

mkdirSync(audioFolder, { recursive: true });
const groups = [...new Set(files.map(({ group }) => group))].map((group) =>
  files.filter((file) => file.group === group),
);
const entries = groups.flatMap((group) => (isWanted(group) ? baked(group) : keptOf(group)));
if (wanted.length === 0) {
  const made = new Set([...entries.map(({ file }) => file), "sounds.json", "recipes.json"]);
  for (const file of readdirSync(audioFolder)) if (!made.has(file)) rmSync(join(audioFolder, file));
}
write("sounds.json", { loops: Object.fromEntries(files.flatMap(loopOf)), effects: parts });
write("recipes.json", { sources, session: session(audioFolder, parts), files: entries });
for (const ending of ENDINGS) console.log(`${kilobytes(ending)} KB ${ending}`);

function isWanted(group: readonly SoundFile[]): boolean {
  return wanted.length === 0 || group.some(({ name }) => wanted.some((part) => name.includes(part)));
}

function keptOf(group: readonly SoundFile[]): readonly Entry[] {
  return before.filter(({ file }) => group.some(({ name }) => file.replace(/\.\w+$/, "") === name));
}

function baked(group: readonly SoundFile[]): readonly Entry[] {
  const channels = Math.max(...group.map(written));
  return ENDINGS.flatMap((ending) => measured(group, ending, { channels, parts })).map(told);
}

/** Writes both codecs of a file, and once more where an encoder took something away; gives its channels. */
function written(file: SoundFile): number {
  const raw = file.make();
  const { lufs } = file;
  const gain = lufs === null ? 1 : gainOf(lufs - loudness(heard(raw)));
  for (const ending of ENDINGS) {
    const write = (by: number): void => {
      const channels = raw.map((channel) => louder(channel, by));
      const path = join(audioFolder, `${file.name}.${ending}`);
      encoded(file.loop === null ? channels : channels.map(padded), path, {
        ending,
        rate: file.rate[ending],
      });
    };
    write(gain);
    if (lufs !== null) write(gain * gainOf(lufs - loudnessOf(file, ending, raw.length)));
  }
  return raw.length;
}

/** What the game needs to know of a loop: how long it is, and where it begins in each file, ms. */
function loopOf(file: SoundFile): readonly (readonly [string, object])[] {
  if (file.loop === null) return [];
  const from = ENDINGS.map((ending) => {
    const entry = entries.find((one) => one.file === `${file.name}.${ending}`);
    return [ending, entry?.seam?.from ?? 0] as const;
  });
  return [[file.name, { length: loopMs(file), ...Object.fromEntries(from) }]];
}

function told(entry: Entry): Entry {
  const { file, bytes, lufs, peak, seam } = entry;
  const columns = [
    file.padEnd(34),
    `${(bytes / 1024).toFixed(0).padStart(4)} KB`,
    `${lufs.toFixed(1).padStart(6)} LUFS`,
    `${peak.toFixed(1).padStart(6)} dB`,
    seam ? `seam ${seam.jump} dB at ${seam.from.toFixed(1)} ms` : "",
  ];
  console.log(columns.join("  "));
  return entry;
}

function kilobytes(ending: Ending): number {
  const sum = entries
    .filter(({ file }) => file.endsWith(ending))
    .reduce((bytes, entry) => bytes + entry.bytes, 0);
  return Math.round(sum / 1024);
}

function write(name: string, value: object): void {
  writeFileSync(join(audioFolder, name), `${JSON.stringify(value, null, 1)}\n`);
}
