import type { OwnFile, OwnProblem, OwnResult } from "../../core/workshop/own.ts";
import type { Sheet, SheetLine } from "../../core/workshop/sheet.ts";
import { compile } from "../../shell/ink/compile.ts";
import type { Standing } from "../../shell/ink/live.ts";
import type { Sources } from "../ink/build.ts";
import { lint } from "../lint/lint.ts";
import type { Page, PageLine } from "../page/page.ts";
import { readPage } from "../page/read.ts";
import { type Dropped, sortDropped } from "./dropped.ts";
import { foreignFunctions } from "./foreign.ts";
import { trial } from "./trial.ts";

/** What somebody says who has no words for it: an evening of one's own may have a partner who is not of the cast. */
export const SPEECHLESS: Standing = { repeat: ["…"], faltered: ["…"] };

/** More than this nobody reads; the rest is counted. */
const LISTED = 60;

/**
 * Compiles dropped files, tries the evening out and reads its page. Errors of Ink, tags that cannot be read, functions
 * that the game has not, and an evening that cannot be begun stand in its way; everything else is a note. Never throws.
 * @param standard files that may be included without being dropped
 */
export function compileOwn(files: readonly OwnFile[], standard: readonly OwnFile[]): OwnResult {
  const dropped = sortDropped(files, standard);
  if (!("main" in dropped)) return { kind: "problems", problems: dropped };
  try {
    return compiled(dropped, files);
  } catch (error) {
    return { kind: "problems", problems: [unreadable(dropped.main.name, error)] };
  }
}

function compiled({ main, read }: Dropped, files: readonly OwnFile[]): OwnResult {
  const sources: Sources = { file: main.name, read };
  const { json, includes, problems } = compile(sources);
  const texts = textsOf(sources, includes);
  const inWay = listed([
    ...(json === null && problems.length === 0 ? [unreadable(main.name, null)] : []),
    ...problems.filter(({ severity }) => severity === "error").map(plain),
    ...foreignFunctions(texts).filter(({ severity }) => severity === "error"),
  ]);
  if (json === null || inWay.length > 0) return { kind: "problems", problems: inWay };
  const id = ownId(main.name);
  const tried = trial(id, sources, SPEECHLESS);
  if (tried.atOnce) return { kind: "problems", problems: tried.problems };
  const page = readPage(id, main.name, texts);
  const rules = page.card.partner === null ? [plainInk(main.name)] : lint(page, null);
  return {
    kind: "story",
    id,
    title: page.top.some(({ word }) => word === "title") ? page.card.title : titleOf(main.name),
    json,
    files,
    sheet: sheetOf(page, null),
    notes: listed([
      ...tried.problems,
      ...problems.map(plain),
      ...foreignFunctions(texts),
      ...rules.map((rule): OwnProblem => ({ ...plain(rule), severity: "note" })),
    ]),
  };
}

/** A page as it is printed. `name`: how the partner is called; null: by the card. */
export function sheetOf(page: Page, name: string | null): Sheet {
  const { partner } = page.card;
  return {
    card: page.card,
    name: name ?? (partner && partner.charAt(0).toUpperCase() + partner.slice(1)),
    turns: page.knots
      .filter(({ isFunction }) => !isFunction)
      .flatMap(({ turns }) => turns)
      .filter(({ lines, replies }) => lines.length + replies.length > 0)
      .map(({ knot, lines, replies }) => ({
        knot,
        lines: lines.map(bareLine),
        replies: replies.map(({ reply, when, answers }) => ({
          reply,
          when,
          answers: answers.map(bareLine),
        })),
      })),
  };
}

/** A line without its place; what a condition in quotation marks left before the words is taken off. */
const bareLine = ({ line, when }: PageLine): SheetLine => ({
  line: { ...line, text: line.text.replace(/^(?:not )?(?:known|ended)\("[^"]*"\)[^:]{0,40}:\s*/u, "") },
  when,
});

/** The text of every file that a story is made of, the main one first. */
export function textsOf({ file, read }: Sources, includes: readonly string[]): ReadonlyMap<string, string> {
  const texts = [file, ...includes].flatMap((name): readonly (readonly [string, string])[] => {
    const text = read(name);
    return text === null ? [] : [[name, text]];
  });
  return new Map(texts);
}

export const ownId = (file: string): string =>
  `own-${
    bareName(file)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/gu, "") || "evening"
  }`;

const titleOf = (file: string): string => bareName(file).replace(/[-_]+/gu, " ").trim() || file;

const bareName = (file: string): string => (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.ink$/iu, "");

const plain = ({ file, line, severity, message }: OwnProblem): OwnProblem => ({
  file,
  line,
  severity,
  message: IN_WORDS.reduce((said, [from, to]) => said.replace(from, to), message),
});

const NESTED = "It is nested too deep to be read: braces within braces within braces.";

/** What the compiler says only to those who wrote it. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Stack overflow in parser|Maximum call stack).*$/u, NESTED],
  [/^Recursive INCLUDE.*$/u, "This file ends up including itself. Take one of the INCLUDEs out."],
  [/there is no such file\. Is its path.*$/u, "that file was not dropped. Drop all of them together."],
];

const plainInk = (file: string): OwnProblem => ({
  file,
  line: 1,
  severity: "note",
  message:
    'Plain Ink: it plays as it is, with nobody in the picture. To make an evening of it, put "# partner: mina" at the top.',
});

function listed(problems: readonly OwnProblem[]): readonly OwnProblem[] {
  const once = [...new Map(problems.map((one) => [`${one.file}:${one.line}:${one.message}`, one])).values()];
  once.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const [last] = once.slice(LISTED - 1);
  if (once.length <= LISTED || !last) return once;
  const rest = `…and ${once.length - LISTED + 1} more. Many of them may go with the first ones.`;
  return [...once.slice(0, LISTED - 1), { ...last, line: 0, severity: "note", message: rest }];
}

/** What the compiler itself stumbles over: nesting without end, a file that includes itself. */
function unreadable(file: string, error: unknown): OwnProblem {
  const message =
    error instanceof RangeError ? NESTED : "Ink cannot read this file. Is it an .ink file in plain text?";
  return { file, line: 0, severity: "error", message };
}
