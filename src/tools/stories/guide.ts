import { readFileSync, writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { withVocabulary } from "../../authoring/guide.ts";

const FILE = "stories/README.md";

/** Brings the tables of the writer's guide up to date. */
export function writeGuide(): number {
  const guide = withVocabulary(readFileSync(FILE, "utf8"));
  if (guide === null) {
    stdout.write(`${FILE}: has no place for the vocabulary; it stands between two comments\n`);
    return 1;
  }
  writeFileSync(FILE, guide);
  stdout.write(`${FILE}\n`);
  return 0;
}
