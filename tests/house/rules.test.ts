import { beforeAll, expect, test } from "vitest";
import { inspect, type Plants, type Refusal } from "./inspect.ts";

/** A file that breaks one law, and who must say so. */
type Violation = {
  readonly law: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
};

const violations: readonly Violation[] = [
  // The core is alone in the world.
  plant(
    "the core names no library",
    "core/story",
    'export { default } from "phaser";',
    "noRestrictedImports",
  ),
  plant(
    "the core does not name Ink either",
    "core/conversation",
    'import { Story } from "inkjs";\nnew Story("");',
    "noRestrictedImports",
  ),
  plant(
    "the core does not name Node",
    "core/partner",
    'import { readFileSync } from "node:fs";\nreadFileSync("");',
    "noRestrictedImports",
  ),
  plant(
    "the core names no library lazily",
    "core/story",
    'export const late = () => import("phaser");',
    "noRestrictedImports",
  ),
  plant("the core has no page", "core/story", "export const title = () => document.title;", "TS2584"),
  plant(
    "the core has no timer",
    "core/attention",
    "export const later = () => setTimeout(() => 0, 1);",
    "TS2304",
  ),
  plant("the core has no console", "core/story", 'export const say = () => console.error("");', "TS2584"),
  plant("the core has no network", "core/story", 'export const ask = () => fetch("/");', "TS2304"),
  plant(
    "the core has no randomness from the system",
    "core/story",
    "export const id = () => crypto.randomUUID();",
    "TS2304",
  ),
  plant(
    "the core has no clock",
    "core/conversation",
    "export const now = () => Date.now();",
    "noRestrictedGlobals",
  ),
  plant(
    "the core has no date",
    "core/practice",
    "export const today = () => new Date();",
    "noRestrictedGlobals",
  ),
  plant("the core has no stopwatch", "core/attention", "export const t = () => performance.now();", "TS2304"),
  plant(
    "the core has no dice",
    "core/attention",
    "export const chance = () => Math.random();",
    "noJsRestrictedProperties",
  ),
  plant(
    "the core does not know the shell",
    "core/conversation",
    'import { ui } from "../../shell/ui/planted.ts";\nui();',
    "noRestrictedImports",
  ),
  plant(
    "inside the core one only looks down",
    "core/story",
    'import { evolve } from "../conversation/evolve.ts";\nevolve.name;',
    "noRestrictedImports",
  ),
  // Rooms.
  plant(
    "a room does not import a room",
    "shell/ui",
    'import { paint } from "../stage/paint.ts";\npaint();',
    "noRestrictedImports",
  ),
  plant(
    "a room names only its own library",
    "shell/stage",
    'import { h } from "preact";\nh("p");',
    "noRestrictedImports",
  ),
  plant(
    "nobody imports the door",
    "shell/input",
    'import { main } from "../../main.ts";\nmain();',
    "noRestrictedImports",
  ),
  plant(
    "a room has no clock of its own",
    "shell/stage",
    "export const now = () => Date.now();",
    "noRestrictedGlobals",
  ),
  plant(
    "a room throws no dice",
    "scene",
    "export const chance = () => Math.random();",
    "noJsRestrictedProperties",
  ),
  // Everywhere.
  plant("nothing is exported by default", "words", "export default 1;", "noDefaultExport"),
  plant("nothing is any", "words", "export const x = (y: any): unknown => y;", "noExplicitAny"),
  plant(
    "nothing is asserted to be there",
    "words",
    "export const x = (y?: string) => y!.length;",
    "noNonNullAssertion",
  ),
  plant("there are no enums", "words", "export enum Mood { calm }", "noEnum"),
  plant("there are no barrels", "scene", 'export * from "./layout.ts";', "noReExportAll"),
  plant(
    "a type is imported as a type",
    "scene",
    'import { A } from "./a.ts";\nexport type B = A;',
    "useImportType",
  ),
  plant(
    "no promise is left alone",
    "shell/storage",
    "export async function save(): Promise<void> {}\nexport function leave(): void {\n  save();\n}",
    "noFloatingPromises",
  ),
  plant("a finished page says nothing to the console", "shell/ui", 'console.log("here");', "noConsole"),
  {
    law: "imports never go in a circle",
    file: "src/scene/circle/first.ts",
    text: 'import { second } from "./second.ts";\nexport const first = (): number => second();',
    rule: "noImportCycles",
  },
];

/** Files that break nothing: what is not a violation must not be refused, or the tests above prove nothing. */
const innocent: Plants = {
  "src/core/conversation/innocent.ts":
    'import type { Act } from "../story/acts.ts";\nexport const same = (act: Act): Act => act;',
  "src/shell/ui/innocent.ts": 'import { h } from "preact";\nexport const line = () => h("p", null);',
  "src/main.ts": "export const now = (): number => Date.now() + performance.now() + Math.random();",
};

const otherHalf: Plants = {
  "src/scene/circle/second.ts":
    'import { first } from "./first.ts";\nexport const second = (): number => first();',
};

let refusals: readonly Refusal[];

// One copy, one run of each tool, everything planted at once: minutes become a second.
beforeAll(() => {
  const planted = Object.fromEntries(violations.map(({ file, text }) => [file, text]));
  refusals = inspect({ ...planted, ...otherHalf, ...innocent });
}, 60_000);

test.each(violations)("$law", ({ file, rule }) => {
  expect(refusals.filter((refusal) => refusal.file === file).map((refusal) => refusal.rule)).toContain(rule);
});

test.each(Object.keys(innocent))("%s breaks nothing and is let be", (file) => {
  expect(refusals.filter((refusal) => refusal.file === file)).toEqual([]);
});

/** A violation in a room, in a file named after its law. */
function plant(law: string, room: string, text: string, rule: string): Violation {
  return { law, file: `src/${room}/planted-${law.replaceAll(" ", "-")}.ts`, text: `${text}\n`, rule };
}
