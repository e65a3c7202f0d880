import type { OwnProblem } from "../../core/workshop/own.ts";
import type { Standing } from "../../shell/ink/live.ts";
import { build, type Sources } from "../ink/build.ts";
import { FIXER, LISTENER, RANDOM } from "../players/bots.ts";
import { openDesk } from "../players/desk.ts";
import { openTalk, play } from "../players/play.ts";

/** Who tries a story out before a room sees it: the two of the takes, and somebody who does anything, a few times. */
const TRIES = [
  { player: LISTENER, seed: 7 },
  { player: FIXER, seed: 7 },
  ...[1, 2, 3, 4].map((seed) => ({ player: RANDOM, seed })),
];

/** What a short trial came to. `atOnce`: not even its first words can be told. */
export type Trial = { readonly atOnce: boolean; readonly problems: readonly OwnProblem[] };

/**
 * Plays a story a few times, on the writer's desk: there nothing can go on for ever, and what stumbles has a line.
 */
export function trial(id: string, sources: Sources, standing: Standing): Trial {
  const built = build(sources);
  if (!built) return { atOnce: true, problems: [] };
  const desk = openDesk(built, { id, seed: 7, standing });
  const stumble = (): OwnProblem => {
    const { at, trouble } = desk.stumble() ?? { at: null, trouble: { message: "It stops here." } };
    return {
      file: at?.file || sources.file,
      line: at?.line ?? 0,
      severity: "error",
      message: trouble.message.replace(/^RUNTIME ERROR: (?:'[^']*' line \d+: )?/u, ""),
    };
  };
  const first = openTalk(desk.story, 7);
  if (first.trouble) return { atOnce: true, problems: [stumble()] };
  if (first.queue.length === 0 && first.line === null && first.beat?.replies.length === 0)
    return { atOnce: true, problems: [nothingSaid(sources.file)] };
  for (const { player, seed } of TRIES) {
    if (play(desk.story, player, seed).talk.trouble) return { atOnce: false, problems: [stumble()] };
  }
  return { atOnce: false, problems: [] };
}

const nothingSaid = (file: string): OwnProblem => ({
  file,
  line: 0,
  severity: "error",
  message:
    'Nothing is said. Does the text stand in a knot that nothing leads to? Then "-> its_name" at the top.',
});
