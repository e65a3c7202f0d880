import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { house, libraries, outside } from "./house.ts";
import { inspect, type Plants } from "./inspect.ts";

const rooms = Object.entries(house);
const places = [...Object.keys(house), ...outside];

/** Of every room, the places and libraries that the rules do not let it import. */
let refused: ReadonlyMap<string, readonly string[]>;

// Every room tries to import every other place and every library, a line for each; one run of Biome judges them all.
beforeAll(() => {
  const plants: Plants = Object.fromEntries(
    rooms.map(([room]) => [fileIn(room), importsOf(room).join("\n")]),
  );
  const refusals = inspect(plants).filter(({ rule }) => rule === "noRestrictedImports");
  refused = new Map(
    rooms.map(([room]) => [
      room,
      refusals
        .filter(({ file }) => file === fileIn(room))
        .map(({ line }) => [...othersThan(room), ...libraries][line - 1] ?? "?")
        .sort(),
    ]),
  );
}, 60_000);

describe("who may know whom", () => {
  test.each(rooms)("%s knows its own and nobody else", (room, { knows, names }) => {
    const strangers = othersThan(room).filter((place) => !isAmong(knows, place));
    const foreign = libraries.filter((library) => !isAmong(names, library.replace("preact/hooks", "preact")));
    expect(refused.get(room)).toEqual([...strangers, ...foreign].sort());
  });
});

const fileIn = (room: string): string => `src/${room}/planted.ts`;

const othersThan = (room: string): readonly string[] => places.filter((place) => place !== room);

const isAmong = (list: readonly string[], wanted: string): boolean => list.includes(wanted);

function importsOf(room: string): readonly string[] {
  const paths = othersThan(room).map((place) => posix.relative(`src/${room}`, fileIn(place)));
  return [...paths, ...libraries].map((path, at) => `import { a${at} } from ${JSON.stringify(path)};`);
}
