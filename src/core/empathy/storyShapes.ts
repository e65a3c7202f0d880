import { ACTS, LEAKS, ROADBLOCKS, STEMS } from "../story/acts.ts";
import { BED_FACES, GAZES, MOODS, POSES } from "../story/looks.ts";
import {
  type AsideKnot,
  type Beat,
  type Call,
  DEVICES,
  type Earlier,
  type Line,
  type Need,
  type Reply,
  type Say,
  type Senses,
  type Sentence,
  type StartLight,
  type Starts,
  type Trouble,
  type Truth,
  type Turn,
  type Verdict,
} from "../story/story.ts";
import {
  between,
  type Check,
  count,
  type Fields,
  flag,
  listOf,
  oneOf,
  optional,
  orNull,
  record,
  text,
  variants,
} from "./check.ts";

/** What a story says and is asked, field by field, as it stands in a log. */

/** The fields of one kind of a union, but for the kind itself. */
export type FieldsOf<T extends { readonly kind: string }, K extends T["kind"]> = Fields<
  Omit<Extract<T, { readonly kind: K }>, "kind">
>;

const START_LIGHTS = ["partner", "tv", "phone"] as const satisfies readonly StartLight[];
const ASIDES = ["repeat", "faltered"] as const satisfies readonly AsideKnot[];
const TROUBLES = [
  "threw",
  "endless",
  "overflow",
  "no-such-reply",
  "bad-tag",
] as const satisfies readonly Trouble["kind"][];

export const starts = record({
  heard: between("felt-heard", 0, 100),
  guard: between("a guard", 0, 100),
  tolerance: between("a tolerance", 0, 100),
  light: oneOf("a place for the light", START_LIGHTS),
} satisfies Fields<Starts>);

const say = variants("something put to the story", {
  begin: {},
  choice: { index: count },
  aside: { knot: oneOf("an aside", ASIDES) },
} satisfies { [K in Say["kind"]]: FieldsOf<Say, K> });

const senses = record({
  feltHeard: between("felt-heard", 0, 100),
  guard: between("a guard", 0, 100),
  weariness: between("a weariness", 0, 10),
  known: listOf(text),
  ended: optional(orNull(text)),
} satisfies Fields<Senses>);

export const earlier = record({ evening: text, ending: text, facts: listOf(text) } satisfies Fields<Earlier>);

export const turn = record({ say, senses } satisfies Fields<Turn>);

const call = variants("a call", {
  device: { device: oneOf("a thing that calls", DEVICES), legitimate: flag, draws: text, gives: text },
  thought: { words: text, answer: orNull(text) },
} satisfies { [K in Call["kind"]]: FieldsOf<Call, K> });

export const truth = record({
  feeling: text,
  strength: between("a strength", 0, 10),
  face: oneOf("a face", BED_FACES),
  sentence: text,
  cause: text,
  need: text,
} satisfies Fields<Truth>);

export const sentence = record({ id: text, words: text } satisfies Fields<Sentence>);

const verdict = record({
  heading: text,
  bubbles: listOf(record({ from: orNull(text), words: text })),
} satisfies Fields<Verdict>);

const LINE = {
  text,
  who: orNull(text),
  mood: orNull(oneOf("a mood", MOODS)),
  pose: orNull(oneOf("a pose", POSES)),
  look: orNull(oneOf("a look", GAZES)),
  cueFace: flag,
  facts: listOf(text),
  joy: flag,
  feeling: flag,
  more: flag,
  wants: orNull(oneOf("a want", ["ear", "ideas"])),
  hot: orNull(text),
  calls: listOf(call),
  through: orNull(text),
  said: listOf(text),
  misheard: listOf(text),
  hidden: listOf(text),
  discuss: listOf(text),
  vote: flag,
  image: orNull(text),
  truth: orNull(truth),
  sentences: listOf(sentence),
  ending: orNull(text),
  verdict: orNull(verdict),
  bedFace: orNull(oneOf("a face", BED_FACES)),
} satisfies Fields<Line>;

const REPLY = {
  index: count,
  text,
  act: orNull(oneOf("an act", ACTS)),
  depth: between("a depth", 1, 5),
  fit: between("a fit", 0, 1),
  because: flag,
  own: flag,
  stem: orNull(oneOf("a stem", STEMS)),
  roadblock: orNull(oneOf("a roadblock", ROADBLOCKS)),
  label: orNull(text),
  like: orNull(text),
  needs: listOf(record({ fact: text, words: text } satisfies Fields<Need>)),
  impulse: flag,
  leak: orNull(oneOf("a leak", LEAKS)),
  fromAnswer: flag,
} satisfies Fields<Reply>;

export const beat: Check = record({
  lines: listOf(record(LINE)),
  replies: listOf(record(REPLY)),
} satisfies Fields<Beat>);

export const trouble = record({
  kind: oneOf("a trouble", TROUBLES),
  message: text,
} satisfies Fields<Trouble>);
