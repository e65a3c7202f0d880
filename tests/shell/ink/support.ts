import {
  type Beat,
  isTrouble,
  type Say,
  type Senses,
  type Story,
  type Trouble,
  type Turn,
} from "../../../src/core/story/story.ts";
import { compile } from "../../../src/shell/ink/compile.ts";
import { sayProblem } from "../../../src/shell/ink/problem.ts";
import { openStory } from "../../../src/shell/ink/tell.ts";

export const STANDING = { repeat: ["Again, then.", "Once more."], faltered: ["...anyway."] };
export const CALM: Senses = { feltHeard: 30, guard: 30, weariness: 0, known: [], ended: null };

/** Compiles Ink written in a test; throws what the compiler says. `files` are for INCLUDE. */
export function toJson(text: string, files: Readonly<Record<string, string>> = {}): string {
  const { json, problems } = compile({
    file: "test.ink",
    read: (name) => ({ "test.ink": text, ...files })[name] ?? null,
  });
  if (json === null) throw new Error(problems.map(sayProblem).join("\n"));
  return json;
}

export const open = (json: string, seed = 7): Story =>
  openStory({ id: "test", json, seed, standing: STANDING });

export const turn = (say: Say, senses: Senses = CALM): Turn => ({ say, senses });
export const begun = (senses: Senses = CALM): Turn => turn({ kind: "begin" }, senses);
export const choose = (index: number, senses: Senses = CALM): Turn => turn({ kind: "choice", index }, senses);

/** Tells, and gives the words of the lines; throws on trouble. */
export const linesOf = (story: Story, turns: readonly Turn[]): readonly string[] =>
  beatOf(story.tell(turns)).lines.map(({ text }) => text);

export function beatOf(told: Beat | Trouble): Beat {
  if (isTrouble(told)) throw new Error(`${told.kind}: ${told.message}`);
  return told;
}
