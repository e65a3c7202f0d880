import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stdout } from "node:process";
import { type Coverage, explore, type Share } from "../../authoring/explore/explore.ts";
import { build } from "../../authoring/ink/build.ts";
import { type Place, sayPlace } from "../../authoring/page/place.ts";
import { sayProblem } from "../../shell/ink/problem.ts";
import { compileInk } from "../compileInk.ts";
import { pageBefore, pageOf, sourcesOf, spent } from "./sources.ts";

export type Exploring = {
  readonly file: string;
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
};

/** Explores any story and says what was seen of it; 1 when it does not compile or gets into trouble. */
export function exploreStory({ file, seconds, seed, json }: Exploring): number {
  const built = build(sourcesOf(file));
  if (!built) {
    stdout.write(`${compileInk(file).problems.map(sayProblem).join("\n") || `${file}: does not compile`}\n`);
    return 1;
  }
  const page = pageOf(file);
  const before = page && pageBefore(file, page);
  const start = spent();
  const coverage = explore(built, { isSpent: () => spent() - start >= seconds }, { seed, before });
  const took = spent() - start;
  if (json)
    stdout.write(`${JSON.stringify({ ...coverage, ends: Object.fromEntries(coverage.ends), took })}\n`);
  else stdout.write(`${words(file, coverage, took)}\n`);
  return coverage.troubles.length > 0 ? 1 : 0;
}

/** Places that are named one by one; beyond, their number. */
const NAMED = 40;

function words(file: string, coverage: Coverage, took: number): string {
  const { lines, texts, replies, ends, troubles, states, isComplete } = coverage;
  return [
    `${file}: ${share("lines", lines)}, ${share("texts", texts)}, ${share("replies", replies)}; ${ends.size} ends`,
    `${took.toFixed(1)} s of work, ${states} states${isComplete ? ", all there are" : ""}`,
    ...[...ends].map(([end, times]) => `  end ${times}×: ${end}`).slice(0, NAMED),
    ...unseen(file, "line", lines.unseen),
    ...unseen(file, "reply", replies.unseen),
    ...troubles.map(({ at, message }) => `${at ? place(file, at) : file}: ${message}`),
  ].join("\n");
}

const share = (thing: string, { seen, all }: Share): string => `${seen} of ${all} ${thing}`;

function unseen(file: string, thing: string, places: readonly Place[]): readonly string[] {
  const named = places
    .slice(0, NAMED)
    .map((at) => `${place(file, at)}: a ${thing} not seen: ${quote(file, at)}`);
  return places.length > NAMED ? [...named, `… and ${places.length - NAMED} more`] : named;
}

const place = (file: string, at: Place): string => sayPlace({ ...at, file: join(dirname(file), at.file) });

function quote(file: string, { file: name, line }: Place): string {
  const text = readFileSync(join(dirname(file), name), "utf8").split(/\r?\n/u)[line - 1] ?? "";
  return text.trim().slice(0, 80);
}
