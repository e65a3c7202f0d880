import { nearest } from "./nearest.ts";
import { type Card, DEFAULT_STARTS, type Line, type Reply } from "./story.ts";
import { type Place, VOCABULARY, type Word } from "./vocabulary.ts";

/** What is wrong with a tag, and what to do. `word` and `value` as the author wrote them. */
export type TagProblem = {
  readonly place: Place;
  readonly word: string;
  readonly value: string;
  readonly message: string;
};

/**
 * What the good tags say, and the problems of the others. In an evening of ours a problem is an error; in plain Ink
 * (no `# partner`) strange tags mean something to somebody else and are let be.
 */
export type Parsed<T> = { readonly value: T; readonly problems: readonly TagProblem[] };

/** The tags at the top: the card before the evening. */
export function parseCard(id: string, tags: readonly string[]): Parsed<Card> {
  const { top } = VOCABULARY;
  const { one, all, problems } = sort("top", tags);
  const value: Card = {
    id,
    title: one(top.title) ?? id,
    you: one(top.you),
    partner: one(top.partner),
    about: one(top.about),
    minutes: one(top.minutes),
    ladder: one(top.ladder),
    notes: one(top.notes),
    goal: one(top.goal),
    room: one(top.room),
    tv: one(top.tv),
    start: one(top.start) ?? DEFAULT_STARTS,
    after: one(top.after),
    truth: one(top.truth),
    sentences: all(top.sentence),
  };
  return { value, problems };
}

/** One line of speech with its tags. Calls come before thoughts. */
export function parseLine(text: string, tags: readonly string[]): Parsed<Line> {
  const { line } = VOCABULARY;
  const { one, all, has, problems } = sort("line", tags);
  const value: Line = {
    text,
    who: one(line.who),
    mood: one(line.mood),
    pose: one(line.pose),
    look: one(line.look),
    cueFace: has(line.cue),
    facts: all(line.fact),
    joy: has(line.joy),
    feeling: has(line.feeling),
    more: has(line.more),
    wants: one(line.wants),
    hot: one(line.hot),
    calls: [...all(line.call), ...all(line.thought)],
    through: one(line.through),
    said: all(line.said),
    misheard: all(line.misheard),
    hidden: all(line.hidden),
    discuss: all(line.discuss),
    vote: has(line.vote),
    image: one(line.image),
    truth: one(line.truth),
    sentences: all(line.sentence),
    ending: one(line.ending),
    verdict: one(line.verdict),
    bedFace: one(line["bed-face"]),
  };
  return { value, problems };
}

/** One reply with the tags inside its brackets. Without any it says something, and is not scored. */
export function parseReply(index: number, text: string, tags: readonly string[]): Parsed<Reply> {
  const { choice } = VOCABULARY;
  const { one, all, has, problems } = sort("choice", tags);
  const value: Reply = {
    index,
    text,
    act: one(choice.act),
    depth: one(choice.depth) ?? 3,
    fit: one(choice.fit) ?? 1,
    because: has(choice.because),
    own: has(choice.own),
    stem: one(choice.stem),
    roadblock: one(choice.roadblock),
    label: one(choice.label),
    like: one(choice.like),
    needs: all(choice.needs),
    impulse: has(choice.impulse),
    leak: one(choice.leak),
    fromAnswer: has(choice.from),
  };
  return { value, problems };
}

/** What is wrong with the tags of one place, whatever stands there. */
export const problemsOf = (place: Place, tags: readonly string[]): readonly TagProblem[] =>
  sort(place, tags).problems;

/** The good tags by word, and a problem for each of the others. */
function sort(place: Place, tags: readonly string[]) {
  const words: Readonly<Record<string, Word<unknown>>> = VOCABULARY[place];
  const found = new Map<Word<unknown>, string[]>();
  const problems: TagProblem[] = [];
  for (const tag of tags) {
    const { name, value } = split(tag);
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    const before = (word && found.get(word)) ?? [];
    const message = complaint(place, { name, value, word, isFirst: before.length === 0 });
    if (message === null && word) found.set(word, [...before, value]);
    if (message !== null) problems.push({ place, word: name, value, message });
  }
  const all = <T>(word: Word<T>): readonly T[] =>
    (found.get(word) ?? []).map(word.reads).filter((value) => value !== undefined);
  return {
    all,
    one: <T>(word: Word<T>): T | null => all(word)[0] ?? null,
    has: (word: Word<unknown>): boolean => found.has(word),
    problems,
  };
}

/** `act: reflect` is a word and its value; `joy` is a word alone. */
function split(tag: string): { readonly name: string; readonly value: string } {
  const colon = tag.indexOf(":");
  if (colon < 0) return { name: tag.trim(), value: "" };
  return { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
}

type Tag = {
  readonly name: string;
  readonly value: string;
  readonly word: Word<unknown> | undefined;
  readonly isFirst: boolean;
};

/** What to tell the author about a tag; null when it is good. */
function complaint(place: Place, { name, value, word, isFirst }: Tag): string | null {
  const tag = value === "" ? `"# ${name}"` : `"# ${name}: ${value}"`;
  if (!word) return `${tag} is no tag for ${PLACES[place]}. ${instead(place, name)}`;
  if (word.reads(value) === undefined) return `${tag} does not fit: ${name} wants ${word.wants}.`;
  if (!isFirst && word.times === "once")
    return `${tag} is one too many: ${PLACES[place]} has one "# ${name}".`;
  return null;
}

const PLACES: Readonly<Record<Place, string>> = {
  top: "the top of a story",
  line: "a line",
  choice: "a choice",
};

function instead(place: Place, name: string): string {
  const here = Object.keys(VOCABULARY[place]);
  const elsewhere = (Object.keys(PLACES) as Place[]).find((other) => Object.hasOwn(VOCABULARY[other], name));
  if (elsewhere) return `It belongs to ${PLACES[elsewhere]}.`;
  const near = nearest(name, here);
  return near === null ? `It can have: ${here.join(", ")}.` : `Did you mean "# ${near}"?`;
}
