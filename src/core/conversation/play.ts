import { DEFAULT_STARTS, type Earlier, type Story } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import { decide } from "./decide.ts";
import type { Command, Log, TalkEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { UNOPENED } from "./opening.ts";
import type { Pace } from "./pace.ts";

/** How a talk is opened; everything has a sensible default but the story. */
export type Opening = {
  readonly story: Story;
  readonly seed?: number;
  readonly skill?: number;
  readonly pace?: Pace;
  readonly gaze?: boolean;
  readonly earlier?: Earlier | null;
};

/** The first event of a log. */
export const open = ({
  story,
  seed = 1,
  skill = 0,
  pace = "normal",
  gaze = true,
  earlier = null,
}: Opening): TalkEvent => ({
  kind: "opened",
  at: 0,
  format: 1,
  story: story.card.id,
  edition: story.edition,
  seed,
  skill,
  starts: story.card.partner === null ? DEFAULT_STARTS : story.card.start,
  partnered: story.card.partner !== null,
  truth: story.card.truth,
  earlier,
  settings: { pace, gaze },
  branchOf: null,
});

export type Timed = readonly [at: number, command: Command];

/** A whole talk at once, for tests and bots: commands at their talk times in, log and state out. */
export function play(opening: Opening, commands: readonly Timed[]): { log: Log; talk: Conversation } {
  const opened = open(opening);
  let log: Log = [opened];
  let talk = evolve(UNOPENED, opened);
  for (const [at, command] of [[0, { kind: "begin" }] as const, ...commands]) {
    const events = decide(talk, command, { at, story: opening.story });
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
  }
  return { log, talk };
}
