import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { effects } from "../../assets/recipes/sound/effects.ts";
import { files } from "../../assets/recipes/sound/files.ts";
import { audioFolder, readManifest, sha256, sourcesHash } from "../../assets/recipes/sound/manifest.ts";
import { CUES } from "../../src/scene/sound/cues.ts";
import { ROOM, type Room } from "../../src/scene/sound/rooms.ts";
import { captionWords, musicWords, roomWords } from "../../src/words/sound.ts";

const manifest = readManifest();
if (!manifest)
  throw new Error("assets/audio has no recipes.json: bake the sounds (assets/recipes/sound/bake.ts).");
const entries = manifest.files;
const ENDINGS = ["webm", "m4a"] as const;
const entryOf = (name: string, ending: string) => {
  const entry = entries.find(({ file }) => file === `${name}.${ending}`);
  if (!entry) throw new Error(`recipes.json knows no ${name}.${ending}`);
  return entry;
};
const ROOMS = Object.keys(ROOM) as readonly Room[];
const kilobytes = (names: readonly string[], ending: string): number =>
  names.reduce((sum, name) => sum + entryOf(name, ending).bytes, 0) / 1024;

const stemsOf = (tune: string) => ["base", "tension", "connection"].map((stem) => `music-${tune}-${stem}`);
/** Everything that an evening in this room loads. */
const eveningIn = (room: Room): readonly string[] => [
  "effects",
  "television",
  `room-${room}`,
  `room-${room}-far`,
  ...stemsOf(ROOM[room].tune),
];

describe("the baked sounds", () => {
  test("were baked from the recipes as they are now", () => {
    expect(
      manifest.sources,
      "assets/recipes/sound changed after the last bake. Run `npx tsx assets/recipes/sound/bake.ts` and commit assets/audio.",
    ).toBe(sourcesHash());
  });

  test.each(entries)("$file is the file that was measured", ({ file, sha256: hash, bytes }) => {
    const content = readFileSync(join(audioFolder, file));
    expect(content.length).toBe(bytes);
    expect(sha256(content)).toBe(hash);
  });

  test("nothing lies there that no recipe makes, and nothing is missing", () => {
    const made = files.flatMap(({ name }) => ENDINGS.map((ending) => `${name}.${ending}`));
    expect(readdirSync(audioFolder).sort()).toEqual([...made, "recipes.json", "sounds.json"].sort());
  });
});

describe.each(files)("$name", ({ name, lufs, loop, most }) => {
  test.each(ENDINGS)("as %s is as loud as it should be, never clips, and is not too large", (ending) => {
    const entry = entryOf(name, ending);
    if (lufs !== null) expect(Math.abs(entry.lufs - lufs)).toBeLessThanOrEqual(0.5);
    expect(entry.peak).toBeLessThanOrEqual(-1);
    expect(entry.bytes / 1024).toBeLessThanOrEqual(most);
  });

  test.runIf(loop !== null).each(ENDINGS)("as %s comes round without a click", (ending) => {
    const { seam, seconds } = entryOf(name, ending);
    expect(seconds).toBeCloseTo(loop ?? 0, 3);
    // music hides more, and rests before it comes round
    expect(seam?.jump).toBeLessThanOrEqual(name.startsWith("music") ? -46 : -64);
  });
});

describe("the short sounds", () => {
  const loudnessOf: Readonly<Record<string, number>> = entryOf("effects", "webm").parts ?? {};
  const between = (name: string, quietest: number, loudest: number): void => {
    expect(loudnessOf[name], name).toBeGreaterThanOrEqual(quietest - 1);
    expect(loudnessOf[name], name).toBeLessThanOrEqual(loudest + 1);
  };

  test("are as loud as their kind may be", () => {
    for (const [name, { kind }] of Object.entries(CUES)) {
      if (kind === "calls" && name !== "kettle-click") between(name, -27, -23);
      else if (kind === "interface") between(name, -36, -32);
      else between(name, -34, -24);
    }
  });

  test("are each said in words, and so are the rooms and the music", () => {
    for (const name of Object.keys(CUES)) expect(captionWords).toHaveProperty(name);
    for (const room of ROOMS) {
      expect(roomWords).toHaveProperty(room);
      expect(musicWords).toHaveProperty(ROOM[room].tune);
    }
  });

  test("are all used", () => {
    const used = [...Object.keys(CUES), "blip-a", "blip-e", "blip-o", "blip-m"].sort();
    expect(Object.keys(effects).sort()).toEqual(used);
  });
});

describe.each(ENDINGS)("as %s", (ending) => {
  test("everything is 4 MB at most", () => {
    expect(
      kilobytes(
        files.map(({ name }) => name),
        ending,
      ),
    ).toBeLessThanOrEqual(4096);
  });

  test.each(ROOMS)("an evening in %s costs 1.5 MB at most, and 60 MB when it is decoded", (room) => {
    const names = eveningIn(room);
    expect(kilobytes(names, ending)).toBeLessThanOrEqual(1536);
    const pads = 0.2;
    const decoded = names
      .map((name) => entryOf(name, ending))
      .reduce((sum, { seconds, channels }) => sum + (seconds + pads) * channels * 48_000 * 4, 0);
    expect(decoded / 1e6).toBeLessThanOrEqual(60);
  });
});

test("the busiest half minute of an evening is −20 ± 2 LUFS, and its peaks are below −1 dB", () => {
  expect(Math.abs(manifest.session.lufs + 20)).toBeLessThanOrEqual(2);
  expect(manifest.session.peak).toBeLessThanOrEqual(-1);
});

test("whose instruments these are is written down", () => {
  const licences = readFileSync("assets/LICENSES.md", "utf8");
  for (const named of ["MuseScore General", "audio/"]) expect(licences).toContain(named);
  expect(existsSync("assets/audio/sounds.json")).toBe(true);
});
