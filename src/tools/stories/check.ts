import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { cwd, stderr, stdout } from "node:process";
import { examine, lacking } from "../../authoring/examine.ts";
import { QUICK, THOROUGH } from "../../authoring/invariants/gather.ts";
import type { Found } from "../../authoring/lint/lint.ts";
import { report } from "../../authoring/report.ts";
import { type Problem, sayProblem } from "../../shell/ink/problem.ts";
import { bookshelf } from "../bookshelf.ts";
import { compileInk } from "../compileInk.ts";
import { pageBefore, pageOf, sourcesOf, spent, standingOf } from "./sources.ts";

export type Checking = {
  readonly files: readonly string[];
  readonly thorough: boolean;
  readonly json: boolean;
};

/** What one file came to: the words for a person, and the problems. */
type Checked = { readonly file: string; readonly words: string; readonly problems: readonly Problem[] };

/** Checks stories and says what it found; gives the exit status. */
export function checkStories({ files, thorough, json }: Checking): number {
  const shelf = bookshelf(cwd());
  const all = files.length > 0 ? files : shelf.files().map((file) => relative(cwd(), file));
  const missing = all.find((file) => !existsSync(file));
  if (missing !== undefined) {
    stderr.write(`${missing}: there is no such file\n`);
    return 2;
  }
  const checked = all.map((file) => check(file, thorough));
  const errors = checked.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"));
  if (json)
    stdout.write(
      `${JSON.stringify(
        checked.map(({ file, problems }) => ({ file, problems })),
        null,
        2,
      )}\n`,
    );
  else stdout.write(`${checked.map(({ words }) => words).join("\n\n")}\n`);
  return errors.length > 0 ? 1 : 0;
}

function check(file: string, thorough: boolean): Checked {
  const compiled = compileInk(file).problems.filter(({ severity }) => severity === "error");
  if (compiled.length > 0) {
    const words = [`${file}: not played`, ...compiled.map(sayProblem)].join("\n");
    return { file, words, problems: compiled };
  }
  const page = pageOf(file);
  if (!page) return failed(file, "it does not compile");
  if (page.card.partner === null) return plain(file, lacking(page));
  const examined = examine({
    id: basename(file, ".ink"),
    sources: sourcesOf(file),
    standing: standingOf(file, page.card.partner),
    before: pageBefore(file, page),
    spent,
    effort: thorough ? THOROUGH : QUICK,
  });
  if (!examined) return failed(file, "it does not compile");
  const found = examined.found.map((one): Found => ({ ...one, file: join(dirname(file), one.file) }));
  return { file, words: report(file, { ...examined, found }), problems: found };
}

const failed = (file: string, message: string): Checked => {
  const problem: Problem = { file, line: 1, severity: "error", message };
  return { file, words: sayProblem(problem), problems: [problem] };
};

function plain(file: string, problems: readonly Problem[]): Checked {
  const placed = problems.map((one) => ({ ...one, file: join(dirname(file), one.file) }));
  const words = [
    `${file}: plain Ink. It plays as it is: no silence, no attention, nothing scored. To make an evening of it:`,
    ...placed.map(sayProblem),
  ];
  return { file, words: words.join("\n"), problems: placed };
}
