import type { Beat, Card, Story, Trouble, Turn } from "../../core/story/story.ts";
import { parseLine, parseReply, type TagProblem } from "../../core/story/tags.ts";
import { isOurs, readCard } from "./card.ts";
import { edition } from "./edition.ts";
import { begin, type InkContent, type Live, type Spoken, type Standing } from "./live.ts";
import { Stumble } from "./watch.ts";

/** A compiled story and the seed of its dice. */
export type Telling = {
  readonly id: string;
  readonly json: string;
  readonly seed: number;
  /** the partner's words for asides the story itself does not write; else those that were bound with it */
  readonly standing?: Standing;
  /** the knot (or knot.stitch) to begin at, for who writes; a missing one is Trouble at the first turn */
  readonly from?: string | null;
};

/**
 * A compiled Ink story as a `Story`: `tell` never throws, and says the same for the same turns. Inside it keeps one
 * telling that only goes on; turns that part from it are told from the beginning (about 5 ms).
 * @throws when `json` is no compiled Ink story
 */
export function openStory({ id, json, seed, standing: given, from = null }: Telling): Story {
  const { standing: bound, ...content }: Compiled = JSON.parse(withoutMark(json));
  const standing = given ?? bound ?? SPEECHLESS;
  const { value: card, problems } = readCard(id, withoutMark(json));
  const strict = isOurs(card);
  const unreadable = strict ? badTag(problems) : null;
  let told: Told = NOTHING;

  const tell = (turns: readonly Turn[]): Beat | Trouble => {
    if (unreadable) return unreadable;
    const same = sharedTurns(told.turns, turns);
    const remembered = same === turns.length ? told.beats[same - 1] : undefined;
    if (remembered) return remembered;
    const goesOn = told.live !== null && same === told.turns.length;
    const live = goesOn && told.live ? told.live : begin(content, { seed, standing, from });
    const beats = goesOn ? [...told.beats] : [];
    told = NOTHING;
    for (const turn of turns.slice(beats.length)) beats.push(readBeat(live.step(turn), card));
    told = { live, turns, beats };
    return beats.at(-1) ?? { lines: [], replies: [] };
  };

  return {
    card,
    edition: edition(json),
    tell(turns) {
      try {
        return tell(turns);
      } catch (error) {
        told = NOTHING;
        return toTrouble(error);
      }
    },
  };
}

type Compiled = { readonly standing?: Standing } & InkContent;
const SPEECHLESS: Standing = { repeat: ["…"], faltered: ["…"] };

/** What has been told so far, each turn's beat, and the Ink that goes on from there. */
type Told = { readonly live: Live | null; readonly turns: readonly Turn[]; readonly beats: readonly Beat[] };
const NOTHING: Told = { live: null, turns: [], beats: [] };

/** inkjs and some editors put a byte order mark first. */
const withoutMark = (json: string): string => json.replace(/^\uFEFF/u, "");

function sharedTurns(a: readonly Turn[], b: readonly Turn[]): number {
  const parting = b.findIndex((turn, i) => {
    const other = a[i];
    return turn !== other && JSON.stringify(turn) !== JSON.stringify(other);
  });
  return parting < 0 ? b.length : parting;
}

/** What Ink spoke, as the conversation takes it. @throws Stumble when a tag of an evening of ours cannot be read */
export function readBeat(spoken: Spoken, card: Card): Beat {
  const lines = spoken.lines.map(({ text, tags }) => parseLine(text, tags));
  const replies = spoken.replies.map(({ index, text, tags }) => parseReply(index, text, tags));
  const trouble = badTag([...lines, ...replies].flatMap(({ problems }) => problems)) ?? withoutWords(spoken);
  if (trouble && isOurs(card)) throw new Stumble(trouble);
  return {
    lines: lines.map(({ value }) => value).filter(({ text }) => text !== ""),
    replies: replies.map(({ value }) => value),
  };
}

const withoutWords = ({ lines }: Spoken): Trouble | null => {
  const mute = lines.find(({ text }) => text === "");
  if (!mute) return null;
  const message = `No line carries "# ${mute.tags.join(" # ")}". Do you need a line below, if only "..."?`;
  return { kind: "bad-tag", message };
};

const badTag = (problems: readonly TagProblem[]): Trouble | null =>
  problems.length === 0
    ? null
    : { kind: "bad-tag", message: problems.map(({ message }) => message).join("\n") };

/** Whatever was thrown in telling, as what the conversation can be told. */
export function toTrouble(error: unknown): Trouble {
  if (error instanceof Stumble) return error.trouble;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError)
    return {
      kind: "overflow",
      message: `The story goes too deep (${message}). Does a function call itself?`,
    };
  return { kind: "threw", message };
}
