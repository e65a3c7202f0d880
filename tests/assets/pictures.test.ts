import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Atlas } from "../../assets/recipes/atlas.ts";
import { icons } from "../../assets/recipes/icons.ts";
import { jobs } from "../../assets/recipes/jobs.ts";
import {
  iconsFolder,
  picturesFolder,
  readManifest,
  sha256,
  sourcesHash,
} from "../../assets/recipes/manifest.ts";
import { overlays, type Picture, pictures, places, rooms } from "../../assets/recipes/places.ts";

const inPictures = (file: string): string => join(picturesFolder, file);
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(inPictures(file)).size, 0) / 1024;

const title = [places.title.landscape.overlays, places.title.portrait.overlays].flatMap(
  ({ tonightLit, tonightWarm, sheet, frames }) => [tonightLit, tonightWarm, sheet, frames],
);
const { props } = places;
const inRooms = Object.values(rooms).flatMap(({ soft, table, chair, still, stillPortrait }) => [
  soft,
  table,
  chair,
  still,
  stillPortrait,
]);
const drawn: readonly Picture[] = [...Object.values(pictures), ...inRooms];
const named = [
  ...drawn.map(({ file }) => file),
  ...Object.values(overlays).map(({ file }) => file),
  props.image,
  props.atlas,
  ...title,
];
const stage = [
  pictures.room,
  pictures.roomSoft,
  pictures.table,
  pictures.chair,
  pictures.reverse,
  pictures.reverseSoft,
].map(({ file }) => file);
const lights = [...Object.values(overlays).map(({ file }) => file), props.image, props.atlas];
const evening = [...stage, ...lights];
const house = [pictures.house.file, pictures.housePortrait.file, ...title];
const atlases = [props.atlas, places.title.landscape.overlays.frames, places.title.portrait.overlays.frames];

const atlasOf = (file: string): Atlas => JSON.parse(readFileSync(inPictures(file), "utf8")) as Atlas;

describe("the baked pictures", () => {
  test.each(named)("%s, named in places.json, is there", (file) => {
    expect(existsSync(inPictures(file))).toBe(true);
  });

  test("places.json says what the recipes say", () => {
    expect(JSON.parse(readFileSync(inPictures("places.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(places)),
    );
  });

  test.each<Picture>(drawn)(
    "$file has as many pixels as its piece of the world",
    async ({ file, world, scale }) => {
      const { width, height } = await sharp(inPictures(file)).metadata();
      expect([width, height]).toEqual([Math.round(world.w * scale), Math.round(world.h * scale)]);
    },
  );

  test("no picture is larger than a phone's graphics can hold", async () => {
    for (const file of named.filter((name) => name.endsWith(".webp"))) {
      const { width, height } = await sharp(inPictures(file)).metadata();
      expect(Math.max(width, height), file).toBeLessThanOrEqual(4096);
    }
  });

  test("one evening costs at most 400 KB", () => expect(kilobytes(evening)).toBeLessThanOrEqual(400));
  test.each(Object.entries(rooms))(
    "one evening in %s costs at most 400 KB, and a graphics card 32 MB before anybody sits there",
    async (_, { soft, table, chair }) => {
      const shown = [soft, table, chair].map(({ file }) => file);
      expect(kilobytes([...shown, ...lights])).toBeLessThanOrEqual(400);
      const textures = [...shown, props.image, overlays.grain.file, overlays.screenGlow.file];
      const sizes = await Promise.all(textures.map((file) => sharp(inPictures(file)).metadata()));
      const bytes = sizes.reduce((sum, { width, height }) => sum + 4 * width * height, 0);
      expect(bytes / 2 ** 20).toBeLessThanOrEqual(32);
    },
  );
  test("the title costs at most 250 KB", () => expect(kilobytes(house)).toBeLessThanOrEqual(250));
  test.each([pictures, ...Object.values(rooms)])(
    "what the page shows at once costs at most 25 KB: $still.file",
    ({ still }) => expect(kilobytes([still.file])).toBeLessThanOrEqual(25),
  );
});

describe.each(atlases)("the atlas %s", (file) => {
  const { frames, meta } = atlasOf(file);
  const rects = Object.entries(frames).map(([name, { frame }]) => ({ name, ...frame }));

  test("has the size it says", async () => {
    const { width, height } = await sharp(inPictures(meta.image)).metadata();
    expect(meta.size).toEqual({ w: width, h: height });
  });

  test("keeps every frame inside", () => {
    for (const { name, x, y, w, h } of rects) {
      expect(x >= 0 && y >= 0 && x + w <= meta.size.w && y + h <= meta.size.h, name).toBe(true);
    }
  });

  test("lets no two frames overlap", () => {
    const overlapping = rects.flatMap((a, i) =>
      rects
        .slice(i + 1)
        .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(overlapping).toEqual([]);
  });
});

describe("the props", () => {
  test("have a frame for every box, and every programme its frames, sharp and soft", () => {
    const screens = Object.entries(props.programmes).flatMap(([name, count]) =>
      Array.from({ length: count }, (_, i) => `tv-${name}-${i + 1}`),
    );
    const wanted = [
      ...Object.keys(props.boxes),
      "tv-off",
      ...screens,
      ...screens.map((name) => `${name}-soft`),
    ].sort();
    expect(Object.keys(atlasOf(props.atlas).frames).sort()).toEqual(wanted);
  });
});

describe("the manifest recipes.json", () => {
  const entries = new Map(readManifest().map((entry) => [entry.file, entry]));
  const baked = jobs.flatMap((job) => job.files.map((file) => ({ file, job })));

  test.each(baked)("$file was baked from the recipe as it is now", ({ file, job }) => {
    const fresh = entries.get(file)?.sources === sourcesHash(job);
    expect(
      fresh,
      `assets/recipes/${job.recipe} (or what it imports) changed after ${file} was baked. Run "npm run bake" and commit assets/pictures.`,
    ).toBe(true);
  });

  test.each(baked)("$file is the file that was baked", ({ file }) => {
    expect(
      entries.get(file)?.output,
      `${file} was changed by hand. Change its recipe instead, then run "npm run bake".`,
    ).toBe(sha256(readFileSync(inPictures(file))));
  });

  test("nothing lies in assets/pictures that no recipe makes", () => {
    const made = [...baked.map(({ file }) => file), "places.json", "recipes.json"].sort();
    expect(readdirSync(picturesFolder).sort()).toEqual(made);
  });
});

describe("the icons", () => {
  test("are those of the list, as Phosphor draws them", () => {
    const written = readdirSync(iconsFolder).map((file) => [
      file,
      readFileSync(join(iconsFolder, file), "utf8"),
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(icons().map(({ name, svg }) => [`${name}.svg`, svg])),
    );
  });

  test("take the colour of the text around them", () => {
    for (const { name, svg } of icons()) expect(svg, name).toContain("currentColor");
  });
});
