import { readFileSync } from "node:fs";
import { argv, exit, stderr, stdout } from "node:process";
import { score } from "../core/empathy/score.ts";

/** `npm run score -- FILE.json`: a saved log or a sketch in, the assessment as JSON out; 2 and one line when it is neither. */

const [file, option, evening] = argv.slice(2);
const wanted = option === "--evening" ? (evening ?? "") : null;
if (file === undefined)
  fail("usage: npm run score -- FILE.json [--evening ID] (a saved log, an export, or a sketch)");
const read = score(parsed(file), wanted);
if (read.kind === "wrong") fail(read.message);
stdout.write(`${JSON.stringify(read.value, null, 2)}\n`);

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    return fail(`${path}: ${error instanceof Error ? error.message.split("\n")[0] : "cannot be read"}`);
  }
}

function fail(message: string): never {
  stderr.write(`${message}\n`);
  return exit(2);
}
