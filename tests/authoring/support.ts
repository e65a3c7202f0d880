import { readFileSync } from "node:fs";
import { type Built, build } from "../../src/authoring/ink/build.ts";
import type { Page } from "../../src/authoring/page/page.ts";
import { readPage } from "../../src/authoring/page/read.ts";
import { type Desk, openDesk } from "../../src/authoring/players/desk.ts";

const ENGINE = readFileSync("stories/engine.ink", "utf8");
const GUIDE = readFileSync("stories/README.md", "utf8");

/** The tiny evening of the writer's guide. */
export const TINY = /```ink\n([\s\S]*?)```/u.exec(GUIDE)?.[1] ?? "";

export const STANDING = { repeat: ["Again."], faltered: ["...anyway."] };

/** Builds Ink written in a test; throws when it does not compile. */
export function built(text: string): Built {
  const made = build({
    file: "test.ink",
    read: (name) => ({ "test.ink": text, "engine.ink": ENGINE })[name] ?? null,
  });
  if (!made) throw new Error("the test's story does not compile");
  return made;
}

export const pageOf = (text: string): Page => readPage("test", "test.ink", built(text).texts);

export const deskOf = (text: string): Desk =>
  openDesk(built(text), { id: "test", seed: 1, standing: STANDING });

/** Which line of a text holds some words, from 1; 0 when none does. */
export const lineWith = (text: string, words: string): number =>
  text.split("\n").findIndex((line) => line.includes(words)) + 1;

/** A budget of steps: tests do not look at clocks. */
export function steps(most: number): { isSpent: () => boolean } {
  let taken = 0;
  return { isSpent: () => taken++ >= most };
}
