import type { Reflection } from "../../../scene/mirror.ts";
import type { mirrorWords } from "../../../words/afterwards.ts";
import { cueAt, type Reel } from "./reel.ts";

/** Black, with the name of the seat, before the picture, ms. */
export const INTRO = 2600;

/** What the page around the picture shows; it changes word by word, not frame by frame. */
export type Seen = {
  readonly now: number;
  readonly said: number;
  readonly whispers: boolean;
  readonly over: boolean;
  readonly showing: keyof typeof mirrorWords;
};

export const FIRST: Seen = { now: -INTRO, said: 0, whispers: false, over: false, showing: "listening" };

export function seenAt(reel: Reel, now: number, showing: Reflection["showing"]): Seen {
  const cue = cueAt(reel, now);
  const begun = cue?.words.filter((_, i) => (cue.words[i - 1]?.end ?? cue.at) <= now).length ?? 0;
  const last = reel.cues.at(-1)?.end ?? 0;
  return {
    now: now < 0 ? -1 : (cue?.at ?? 0),
    said: begun,
    whispers: now > last + 500,
    over: now >= reel.length,
    showing: isLeak(showing) ? "leaking" : showing,
  };
}

const isLeak = (showing: Reflection["showing"]): showing is Extract<typeof showing, `leaking ${string}`> =>
  showing.startsWith("leaking");

/** A still shows its line when the last of its lost words has been said, or all of it. */
export function stillAt(reel: Reel, index: number): number {
  const cue = reel.cues[index];
  if (!cue) return 0;
  const shown = cue.words.findLast(({ lost }) => lost)?.end ?? cue.end;
  const isLast = index === reel.cues.length - 1 && reel.whisper !== null;
  return isLast ? cue.end + 600 : shown;
}
