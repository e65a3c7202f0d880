import { heardWords } from "../../../core/attention/hearing.ts";
import { endOf, type SpokenLine } from "../../../core/attention/spoken.ts";
import { wordEnds, wordsOf } from "../../../core/attention/tempo.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import { RHYTHMS } from "../../../core/conversation/pace.ts";
import type { OtherChair } from "../../../core/empathy/otherChair.ts";

/** One subtitle of the reel. Times are ms of the reel. */
export type Cue = {
  readonly at: number;
  readonly end: number;
  readonly words: readonly ReelWord[];
  readonly who: string | null;
  /** ms of talk time at which it was said */
  readonly talkAt: number;
};

/** `lost`: it was "…" for you. */
export type ReelWord = { readonly word: string; readonly end: number; readonly lost: boolean };

/** Ten to twenty seconds of the talk, to be seen from the other chair. */
export type Reel = {
  readonly cues: readonly Cue[];
  readonly length: number;
  /** a thought that was not said, where nothing was lost */
  readonly whisper: string | null;
};

/** The reel is never longer than this, ms, unless its one line is. */
const LONGEST = 18_500;
/** Before the first words, and after the last, ms. */
const LEAD = 1600;
const TAIL = 2400;
/** A silence longer than this is cut short, ms. */
const PAUSE = 1500;

/** The line that hurts most to have missed, with the line before it; both in the time in which they were said. */
export function reelOf(talk: Conversation, chair: OtherChair): Reel {
  const cues: Cue[] = [];
  let now = LEAD;
  let before: SpokenLine | null = null;
  for (const spoken of shots(talk, chair.spoken)) {
    if (before) now += Math.max(350, Math.min(PAUSE, spoken.at - endOf(before)));
    const cue = cueOf(spoken, { talk, at: now });
    cues.push(cue);
    now = cue.end;
    before = spoken;
  }
  const whisper = chair.kind === "opening" ? (talk.spoken[chair.spoken]?.line.hidden[0] ?? null) : null;
  return { cues, length: now + (whisper === null ? TAIL : TAIL + 2200), whisper };
}

/** The line, what led to it in the same turn as far as there is time, and their faltering after it. */
function shots(talk: Conversation, index: number): readonly SpokenLine[] {
  const main = talk.spoken[index];
  if (!main) return [];
  const chosen = [main];
  let ms = lengthOf(main);
  const turn = turnStart(talk, index);
  for (let i = index - 1; i >= turn; i--) {
    const line = talk.spoken[i];
    if (!line || (chosen.length > 1 && ms > 10_000) || ms + lengthOf(line) > LONGEST - LEAD - TAIL) break;
    chosen.unshift(line);
    ms += lengthOf(line) + PAUSE;
  }
  const next = talk.spoken[index + 1];
  const falters = next?.kind === "aside" && next.at - endOf(main) < 4000;
  if (next && falters && ms + lengthOf(next) < LONGEST - LEAD - TAIL) chosen.push(next);
  return chosen;
}

/** The first line of the turn that a line belongs to. */
const turnStart = (talk: Conversation, index: number): number =>
  talk.given.findLast(({ lines }) => lines[1] <= index)?.lines[1] ?? 0;

const lengthOf = (spoken: SpokenLine): number => endsOf(spoken).at(-1) ?? 0;

/** When its words are said. What was told without time is seen at the pace of people. */
function endsOf(spoken: SpokenLine): readonly number[] {
  const ends = spoken.wordEnds;
  if ((ends.at(-1) ?? 0) > 0) return ends;
  return wordEnds(spoken.line.text, RHYTHMS.normal.tempo);
}

function cueOf(spoken: SpokenLine, { talk, at }: { talk: Conversation; at: number }): Cue {
  const heard = heardWords(spoken, talk.focus);
  const ends = endsOf(spoken);
  const said = wordsOf(spoken.line.text).slice(0, heard.length);
  const words = said.map((word, i) => ({ word, end: at + (ends[i] ?? 0), lost: heard[i] === false }));
  const cut =
    spoken.cutAt === null ? words : [...words, { word: "—", end: words.at(-1)?.end ?? at, lost: false }];
  return { at, end: cut.at(-1)?.end ?? at, words: cut, who: spoken.line.who, talkAt: spoken.at };
}

/** Which cue stands at a moment of the reel: from a breath before its first word until the next one. */
export const cueAt = (reel: Reel, now: number): Cue | null =>
  reel.cues.findLast(({ at }) => at - 250 <= now) ?? null;

/** Talk time at a moment of the reel, ms: what your face is read from. */
export function talkTimeAt(reel: Reel, now: number): number {
  const first = reel.cues[0];
  const cue = reel.cues.findLast(({ at }) => at <= now) ?? first;
  return cue ? cue.talkAt + (now - cue.at) : 0;
}
