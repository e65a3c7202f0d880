import type { Focus } from "../attention/call.ts";
import type { Phase } from "../conversation/conversation.ts";
import type { Branch, CallEnd, TalkEvent, TalkSettings } from "../conversation/event.ts";
import { PACES } from "../conversation/pace.ts";
import { LEAKS } from "../story/acts.ts";
import { BED_FACES } from "../story/looks.ts";
import { DEVICES } from "../story/story.ts";
import {
  between,
  type Check,
  count,
  exactly,
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
import { beat, earlier, type FieldsOf, starts, trouble, truth, turn } from "./storyShapes.ts";

const CALL_ENDS = ["returned", "putAway", "faded"] as const satisfies readonly CallEnd[];
const FOCUSES = ["partner", "thought", ...DEVICES] as const satisfies readonly Focus[];

/** ms of talk time. */
const at = between("a time in ms", 0, Number.MAX_SAFE_INTEGER);
const pace = oneOf("a pace", PACES);
const device = oneOf("a thing that calls", DEVICES);
const settings = record({ pace, gaze: flag } satisfies Fields<TalkSettings>);
const branch = record({ log: text, events: count } satisfies Fields<Branch>);

/** Every kind of event with its fields. */
const EVENTS = {
  opened: {
    at,
    format: exactly("a format", 1),
    story: text,
    edition: text,
    seed: between("a seed", -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    skill: between("a skill", 0, 1),
    starts,
    partnered: flag,
    truth: orNull(truth),
    earlier: optional(orNull(earlier)),
    settings,
    branchOf: orNull(branch),
  },
  asked: { at, turn },
  told: { at, beat, order: listOf(count) },
  stumbled: { at, trouble },
  lineBegan: { at, pace },
  lineEnded: { at },
  callBegan: { at, call: count },
  callEnded: { at, call: count, how: oneOf("an end of a call", CALL_ENDS) },
  attended: { at, to: oneOf("a place for the light", FOCUSES), by: oneOf("a way", ["act", "notice"]) },
  slipped: { at, call: count },
  putAway: { at, device },
  mended: { at },
  stung: { at },
  breathed: { at },
  leaked: { at, leak: oneOf("a leak", LEAKS) },
  interrupted: { at },
  replied: { at, index: count },
  complained: { at },
  tookBack: { at },
  paced: { at, pace },
  rested: { at },
  ended: { at, ending: orNull(text) },
  felt: { at, words: text },
  guessed: { at, face: oneOf("a face", BED_FACES), sentence: orNull(text) },
} as const satisfies { [K in TalkEvent["kind"]]: FieldsOf<TalkEvent, K> };

export const event: Check = variants("an event", EVENTS);

const OPENED: readonly Phase[] = ["telling", "speaking", "answering", "stumbled", "ended"];

/** In which phases of a talk each kind of event can happen; anything else is out of order. */
export const PHASES = {
  opened: ["unopened"],
  asked: ["telling", "speaking", "answering", "stumbled"],
  told: ["telling"],
  stumbled: ["telling"],
  lineBegan: ["speaking"],
  lineEnded: ["speaking"],
  callBegan: ["speaking"],
  callEnded: ["speaking", "answering"],
  attended: ["speaking", "answering"],
  slipped: ["speaking"],
  putAway: ["speaking", "answering"],
  mended: ["speaking", "answering"],
  stung: ["speaking"],
  breathed: ["speaking", "answering"],
  leaked: ["telling"],
  interrupted: ["telling"],
  replied: ["speaking", "answering"],
  complained: ["telling"],
  tookBack: ["telling", "speaking"],
  paced: OPENED,
  rested: ["speaking"],
  ended: ["speaking"],
  felt: ["ended"],
  guessed: ["ended"],
} as const satisfies Record<TalkEvent["kind"], readonly Phase[]>;
