import { argv, exit } from "node:process";
import { checkStories } from "./stories/check.ts";
import { exploreStory } from "./stories/explore.ts";
import { writeGuide } from "./stories/guide.ts";
import { drawMap } from "./stories/map.ts";
import { replayStory } from "./stories/replay.ts";

/**
 * `npm run stories`: every evening against every rule; 1 when there is a problem.
 *   -- FILE.ink …                                    these only, ours or plain Ink
 *   -- --thorough | --json                           longer and closer | for machines
 *   -- --explore FILE.ink [--seconds 6] [--seed 1]   what can be seen of any story
 *   -- --map FILE.ink [--out FILE.svg]               a picture of it
 *   -- --replay FILE.ink --seed 7 --trail "s 1 b 0"  a talk that a check found, in words
 *   -- --guide                                       the vocabulary in stories/README.md
 */

const args = argv.slice(2);
const files = args.filter((arg, i) => !arg.startsWith("--") && !takesValue(args[i - 1]));
const json = args.includes("--json");

exit(run());

function run(): number {
  const [file = ""] = files;
  if (args.includes("--explore"))
    return exploreStory({ file, seconds: numberOf("--seconds", 6), seed: numberOf("--seed", 1), json });
  if (args.includes("--guide")) return writeGuide();
  if (args.includes("--replay"))
    return replayStory({ file, seed: numberOf("--seed", 0), trail: textOf("--trail") ?? "" });
  if (args.includes("--map"))
    return drawMap(file, textOf("--out") ?? `${file.replace(/\.ink$/u, "")}.map.svg`);
  return checkStories({ files, thorough: args.includes("--thorough"), json });
}

function takesValue(option: string | undefined): boolean {
  return option !== undefined && ["--seconds", "--seed", "--out", "--trail"].includes(option);
}

function textOf(option: string): string | undefined {
  return args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
}

function numberOf(option: string, otherwise: number): number {
  const value = Number(args[args.indexOf(option) + 1]);
  return args.includes(option) && Number.isFinite(value) ? value : otherwise;
}
