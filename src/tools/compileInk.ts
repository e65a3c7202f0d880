import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Compiled, compile } from "../shell/ink/compile.ts";

/**
 * Compiles an .ink file with its INCLUDEs (relative to it). Files in problems are named from `from`, so that
 * `file:line:` can be clicked; `includes` are full paths, to be watched.
 */
export function compileInk(file: string, from: string = process.cwd()): Compiled {
  const folder = dirname(file);
  const compiled = compile({
    file: basename(file),
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null),
  });
  return {
    json: compiled.json,
    includes: compiled.includes.map((name) => join(folder, name)),
    problems: compiled.problems.map((problem) => ({
      ...problem,
      file: relative(from, join(folder, problem.file)),
    })),
  };
}
