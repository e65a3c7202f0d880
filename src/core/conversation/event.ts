import type { Focus } from "../attention/call.ts";
import type { Leak } from "../story/acts.ts";
import type { BedFace } from "../story/looks.ts";
import type { Beat, Device, Earlier, Starts, Trouble, Truth, Turn } from "../story/story.ts";
import type { Pace } from "./pace.ts";

/** What the player set that changes what a talk means. Kept in the log, so that a log explains itself. */
export type TalkSettings = {
  readonly pace: Pace;
  /** false: "I listen better without looking" leaves gaze out (RUBRIC §3.2) */
  readonly gaze: boolean;
};

/** Where a talk was branched off by "replay from here": the log it came from, and how many of its events it keeps. */
export type Branch = { readonly log: string; readonly events: number };

/** How a call came to its end: noticed or come back from, put away, or nobody attended to it. */
export type CallEnd = "returned" | "putAway" | "faded";

/**
 * What happened in a talk, in the past tense, each with its talk time in ms. The log of these is the only source
 * of truth: state, saving, the other chair and the debrief are readings of it. Light positions, revealed words and
 * lost words are never logged; they follow in closed form.
 */
export type TalkEvent = { readonly at: number } & (
  | {
      readonly kind: "opened";
      readonly format: 1;
      readonly story: string;
      readonly edition: string;
      readonly seed: number;
      /** 0–1: share of accurate reflections over past evenings (RUBRIC §2) */
      readonly skill: number;
      readonly starts: Starts;
      /** whether the evening has a partner: plain Ink has no attention and no bands */
      readonly partnered: boolean;
      /** what weighs on them, as the card has it: a log explains itself without its story (RUBRIC §3.7) */
      readonly truth: Truth | null;
      /** the talk that this one continues; older logs do not say */
      readonly earlier?: Earlier | null;
      readonly settings: TalkSettings;
      readonly branchOf: Branch | null;
    }
  | { readonly kind: "asked"; readonly turn: Turn }
  /** `order`: the story's own indices in the order of the hand */
  | { readonly kind: "told"; readonly beat: Beat; readonly order: readonly number[] }
  | { readonly kind: "stumbled"; readonly trouble: Trouble }
  | { readonly kind: "lineBegan"; readonly pace: Pace }
  | { readonly kind: "lineEnded" }
  /** `call`: which of the talk's calls, counted from 0 */
  | { readonly kind: "callBegan"; readonly call: number }
  | { readonly kind: "callEnded"; readonly call: number; readonly how: CallEnd }
  | { readonly kind: "attended"; readonly to: Focus; readonly by: "act" | "notice" }
  /** a thought carried the light away; nobody sees it (S3) */
  | { readonly kind: "slipped"; readonly call: number }
  /** the phone laid face down, the television switched off, for the rest of the evening */
  | { readonly kind: "putAway"; readonly device: Device }
  /** what was followed is made good in part: put away unasked, or it was right to look (RUBRIC §2) */
  | { readonly kind: "mended" }
  | { readonly kind: "stung" }
  | { readonly kind: "breathed" }
  | { readonly kind: "leaked"; readonly leak: Leak }
  | { readonly kind: "interrupted" }
  | { readonly kind: "replied"; readonly index: number }
  | { readonly kind: "complained" }
  | { readonly kind: "tookBack" }
  | { readonly kind: "paced"; readonly pace: Pace }
  /** everything is said: the light rests, and the hand opens */
  | { readonly kind: "rested" }
  | { readonly kind: "ended"; readonly ending: string | null }
  | { readonly kind: "felt"; readonly words: string }
  | { readonly kind: "guessed"; readonly face: BedFace; readonly sentence: string | null }
);

export type Log = readonly TalkEvent[];

/** What a hand asks for, in the imperative. `decide` says what comes of it. */
export type Command =
  | { readonly kind: "begin" }
  /** look: what is due by now? (never changes what will have happened) */
  | { readonly kind: "wait" }
  | { readonly kind: "attend"; readonly to: Focus }
  | { readonly kind: "putAway"; readonly device: Device }
  | { readonly kind: "breathe" }
  | { readonly kind: "reply"; readonly index: number }
  | { readonly kind: "askRepeat" }
  | { readonly kind: "takeBack" }
  | { readonly kind: "setPace"; readonly pace: Pace }
  | { readonly kind: "feel"; readonly words: string }
  | { readonly kind: "guess"; readonly face: BedFace; readonly sentence: string | null };
