import type { FocusChange, LiveCall } from "../attention/call.ts";
import type { SpokenLine } from "../attention/spoken.ts";
import type { Answer } from "../partner/answer.ts";
import type { Partner } from "../partner/partner.ts";
import type { BedFace } from "../story/looks.ts";
import type {
  Beat,
  Device,
  Earlier,
  FactId,
  Line,
  Reply,
  Starts,
  Trouble,
  Truth,
  Turn,
} from "../story/story.ts";
import type { Branch, TalkSettings } from "./event.ts";

/** A reply that was given, in its circumstances. */
export type Given = {
  readonly answer: Answer;
  readonly reply: Reply;
  /** the whole hand it was chosen from */
  readonly replies: readonly Reply[];
  /** index of its `replied` event in the log */
  readonly event: number;
  /** which lines of `spoken` it answers: [from, to) */
  readonly lines: readonly [number, number];
  readonly partnerBefore: Partner;
  readonly partnerAfter: Partner;
};

/** A line waiting to be said, and why. */
export type Waiting = { readonly line: Line; readonly kind: SpokenLine["kind"] };

/** What has happened since the partner was last answered. */
export type CurrentTurn = {
  /** index in `spoken` of its first line */
  readonly firstLine: number;
  readonly stung: boolean;
  readonly breathed: boolean;
  /** labels of the clever answers that were followed */
  readonly followedAnswers: readonly string[];
  /** what was followed was put away unasked, or it was right to look */
  readonly mended: boolean;
  /** the partner faltered and waits until the light comes back */
  readonly faltered: boolean;
  /** what was not heard was asked for again */
  readonly repeated: boolean;
};

/**
 * Where a talk stands: always the fold of its log, never anything more.
 *
 *   unopened → telling → speaking ⇄ telling (asides) → answering → telling → … → ended
 *                 └──────────── stumbled (back to the last good hand) ┘
 */
export type Phase = "unopened" | "telling" | "speaking" | "answering" | "stumbled" | "ended";

export type Conversation = {
  readonly phase: Phase;
  /** how many events were folded */
  readonly events: number;
  /** ms of talk time of the last event */
  readonly at: number;
  readonly story: { readonly id: string; readonly edition: string; readonly seed: number };
  readonly skill: number;
  readonly starts: Starts;
  readonly partnered: boolean;
  /** the card's; a line may say a later one */
  readonly truth: Truth | null;
  /** the talk that this one continues; what was heard there is `known` from the beginning */
  readonly earlier: Earlier | null;
  readonly settings: TalkSettings;
  readonly branchOf: Branch | null;

  readonly partner: Partner;
  /** what has been put to the story and told */
  readonly turns: readonly Turn[];
  /** asked, not told yet */
  readonly asking: Turn | null;
  /** the beat whose replies stand */
  readonly beat: Beat | null;
  /** the story's indices, in the order of the hand */
  readonly order: readonly number[];
  readonly queue: readonly Waiting[];
  /** the line being said */
  readonly line: SpokenLine | null;
  /** every line that was begun, the current one too */
  readonly spoken: readonly SpokenLine[];
  /** when the next line may begin, or the hand open */
  readonly nextAt: number;
  /** how many calls of the next line have begun */
  readonly cued: number;

  readonly focus: readonly FocusChange[];
  readonly calls: readonly LiveCall[];
  /** how many calls there have been */
  readonly callCount: number;
  /** things put away for the rest of the evening */
  readonly away: readonly Device[];
  readonly known: readonly FactId[];
  readonly turn: CurrentTurn;
  readonly given: readonly Given[];
  readonly trouble: Trouble | null;

  readonly ending: string | null;
  readonly felt: string | null;
  readonly guess: { readonly face: BedFace; readonly sentence: string | null } | null;
  /** the talk as it was before the last reply: what taking back gives */
  readonly before: Conversation | null;
};
