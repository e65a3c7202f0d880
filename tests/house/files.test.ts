import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { house, outside } from "./house.ts";

const longest = 250;

/** Tables of numbers that are drawn, one row a person or a head of hair: splitting them would only scatter the cast. */
const longestTable = 320;
const tables = /^src\/scene\/person\/(cast|hair)\w*\.ts$/;

const topLevel = [
  // The house.
  "assets",
  "biome.json",
  "CONTRIBUTING.md",
  "index.html",
  "LICENSE",
  "package-lock.json",
  "package.json",
  "README.md",
  "src",
  "stories",
  "tests",
  "tsconfig.json",
  "vite.config.ts",
  // Made by the tools, never committed.
  "dist",
  "node_modules",
  "test-results",
];

/** Where everything comes together; it may know every room, and no room may know it. */
const doors = ["src/main.ts", "src/main/", "src/worker.ts", "src/offline.ts"];

const sources = filesUnder("src").filter((file) => /\.(tsx?|mjs)$/.test(file));
const code = [...sources, ...filesUnder("tests"), ...filesUnder("assets/recipes")].filter((file) =>
  /\.(tsx?|mjs)$/.test(file),
);

describe("a file is one idea", () => {
  test(`no source file is longer than ${longest} lines (tables of the cast: ${longestTable})`, () => {
    const tooLong = sources
      .map((file) => ({ file, lines: linesOf(file).length }))
      .filter(({ file, lines }) => lines > (tables.test(file) ? longestTable : longest));
    expect(tooLong).toEqual([]);
  });

  test("most source files are short (the median is told, not judged)", ({ annotate }) => {
    const lengths = sources.map((file) => linesOf(file).length).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(0);
    return annotate(`median ${median} lines, longest ${lengths.at(-1)}, ${lengths.length} files`);
  });
});

test("a TODO says why it waits, and nothing else marks unfinished work", () => {
  // At the beginning of a comment; elsewhere it may be Ink's own word for an author's note.
  const mark = /(?:\/\/|\*)\s*(?:TODO|FIXME|XXX|HACK)\b(?!: \S+(?: \S+){3})/;
  const found = code
    .flatMap((file) => linesOf(file).map((line, at) => ({ where: `${file}:${at + 1}`, line })))
    .filter(({ line }) => mark.test(line));
  expect(found).toEqual([]);
});

test("no rule is talked out of its say", () => {
  const excuses = /biome-ignore|@ts-(?:ignore|expect-error|nocheck)|as unknown as|typeof import\("[^.]/;
  // The rules know `Date`, but not its longer name.
  const detours = /globalThis\s*(?:\.|\[\s*["'])(?:Date|performance|Math|setTimeout)/;
  const found = sources
    .flatMap((file) => linesOf(file).map((line, at) => ({ where: `${file}:${at + 1}`, line })))
    .filter(({ line }) => excuses.test(line) || detours.test(line));
  expect(found).toEqual([]);
});

test("every source file stands in a room, where a rule knows it", () => {
  const rooms = [...Object.keys(house), ...outside].map((room) => `src/${room}/`);
  const homeless = sources.filter((file) => ![...doors, ...rooms].some((place) => file.startsWith(place)));
  expect(homeless).toEqual([]);
});

test("nobody imports the door", () => {
  const found = sources
    .filter((file) => !doors.some((door) => file.startsWith(door)))
    .filter((file) =>
      /(?:from|import|import\()\s*"[./]+\/(?:main|worker|offline)(?:\.ts|\/[^"]*)"/.test(textOf(file)),
    );
  expect(found).toEqual([]);
});

test("nothing lies about at the top", () => {
  const strays = readdirSync(".").filter((name) => !name.startsWith(".") && !topLevel.includes(name));
  expect(strays).toEqual([]);
});

test("every package has one exact version", () => {
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync("package.json", "utf8"));
  const versions = ["dependencies", "devDependencies", "optionalDependencies", "overrides"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

function linesOf(file: string): readonly string[] {
  return textOf(file).trimEnd().split("\n");
}

function textOf(file: string): string {
  return readFileSync(file, "utf8");
}
