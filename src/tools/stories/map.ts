import { writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { mapOf } from "../../authoring/map/map.ts";
import { sayProblem } from "../../shell/ink/problem.ts";
import { compileInk } from "../compileInk.ts";
import { pageOf } from "./sources.ts";

/** Draws a story's map into a file; 1 when it does not compile. */
export function drawMap(file: string, out: string): number {
  const page = pageOf(file);
  if (!page) {
    stdout.write(`${compileInk(file).problems.map(sayProblem).join("\n") || `${file}: does not compile`}\n`);
    return 1;
  }
  writeFileSync(out, mapOf(page));
  stdout.write(`${out}\n`);
  return 0;
}
