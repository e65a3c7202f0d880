import { basename } from "node:path";
import { stderr, stdout } from "node:process";
import { build } from "../../authoring/ink/build.ts";
import { cardOf, openDesk } from "../../authoring/players/desk.ts";
import { earlierBy, earliersOf } from "../../authoring/players/earlier.ts";
import { play } from "../../authoring/players/play.ts";
import { readTrail, replaying } from "../../authoring/players/trail.ts";
import { transcript } from "../../authoring/transcript.ts";
import { pageBefore, pageOf, sourcesOf, standingOf } from "./sources.ts";

export type Replaying = { readonly file: string; readonly seed: number; readonly trail: string };

/** Plays a trail again and prints the talk, with what each reply did. */
export function replayStory({ file, seed, trail }: Replaying): number {
  const moves = readTrail(trail);
  const built = build(sourcesOf(file));
  if (!moves || !built) {
    stderr.write(moves ? `${file}: does not compile\n` : `"${trail}" is no trail: digits, s, f and b\n`);
    return 2;
  }
  const id = basename(file, ".ink");
  const page = pageOf(file);
  const before = page && pageBefore(file, page);
  const desk = openDesk(built, { id, seed: 43, standing: standingOf(file, cardOf(id, built).partner) });
  stdout.write(
    `${transcript(play(desk.story, replaying(moves), seed, earlierBy(earliersOf(before), seed)).talk)}\n`,
  );
  return 0;
}
