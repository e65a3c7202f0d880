import type { Act, Leak, Roadblock, Stem } from "./acts.ts";
import type { BedFace, Gaze, Mood, Pose } from "./looks.ts";

/** A fact that a line carries and a later reply may need: `eleven-pens`. */
export type FactId = string;

/** What the story may read of the partner: whole numbers, frozen when the reply is given (DESIGN §3). */
export type Senses = {
  /** 0–100 */
  readonly feltHeard: number;
  /** 0–100 */
  readonly guard: number;
  /** 0–10, scaled so that 5 is this person's tolerance */
  readonly weariness: number;
  readonly known: readonly FactId[];
  /** how the evening before ended that this one continues; null when it was not played */
  readonly ended: string | null;
};

/** What an evening brings along from the one that it continues (`# after:`), as the player's last talk of it went. */
export type Earlier = {
  readonly evening: string;
  readonly ending: string;
  /** what was heard there: it is known from the first word */
  readonly facts: readonly FactId[];
};

/** A moment beside the talk: a line said again, or the partner faltering when you look away. Has no replies. */
export type AsideKnot = "repeat" | "faltered";

/** What is put to the story. `index` is Ink's own, not the place in the shuffled hand. */
export type Say =
  | { readonly kind: "begin" }
  | { readonly kind: "choice"; readonly index: number }
  | { readonly kind: "aside"; readonly knot: AsideKnot };

export type Turn = { readonly say: Say; readonly senses: Senses };

/** Things in the room that call (S2). A thought is no device: nobody sees it. */
export const DEVICES = ["phone", "tv", "doorbell", "kettle"] as const;
export type Device = (typeof DEVICES)[number];

/** A distraction that starts with a line. */
export type Call =
  | {
      readonly kind: "device";
      readonly device: Device;
      /** one in a few is a call that it is right to answer */
      readonly legitimate: boolean;
      readonly draws: string;
      readonly gives: string;
    }
  | {
      readonly kind: "thought";
      readonly words: string;
      /** the label of the reply that this thought puts into the hand: one's own clever answer (S3, S9) */
      readonly answer: string | null;
    };

/** What weighs: what "which face, which sentence" is compared with (S11, RUBRIC §3.7). */
export type Truth = {
  readonly feeling: string;
  readonly strength: number;
  readonly face: BedFace;
  readonly sentence: string;
  readonly cause: string;
  readonly need: string;
};

/** One of three sentences to choose from when asked which weighed most. */
export type Sentence = { readonly id: string; readonly words: string };

/** One line of a beat, with everything its author put on it. */
export type Line = {
  readonly text: string;
  /** null: the partner */
  readonly who: string | null;
  readonly mood: Mood | null;
  readonly pose: Pose | null;
  readonly look: Gaze | null;
  /** only the face decides this turn */
  readonly cueFace: boolean;
  readonly facts: readonly FactId[];
  readonly joy: boolean;
  readonly feeling: boolean;
  readonly more: boolean;
  readonly wants: "ear" | "ideas" | null;
  /** the unkind thought that forms; the line stings (S5) */
  readonly hot: string | null;
  readonly calls: readonly Call[];
  /** what reaches you of this line while you are elsewhere */
  readonly through: string | null;
  readonly said: readonly string[];
  readonly misheard: readonly string[];
  readonly hidden: readonly string[];
  readonly discuss: readonly string[];
  readonly vote: boolean;
  readonly image: string | null;
  readonly truth: Truth | null;
  readonly sentences: readonly Sentence[];
  readonly ending: string | null;
  readonly verdict: Verdict | null;
  readonly bedFace: BedFace | null;
};

/** How the partner tells the evening to somebody else, as a chat. `from` null: the partner's own words. */
export type Verdict = {
  readonly heading: string;
  readonly bubbles: readonly { readonly from: string | null; readonly words: string }[];
};

/** A fact without which a reply stands faint, and the words on the card that are then missing. */
export type Need = { readonly fact: FactId; readonly words: string };

/** One reply on offer. Untagged replies of plain Ink carry no act and are never scored. */
export type Reply = {
  readonly index: number;
  readonly text: string;
  readonly act: Act | null;
  /** 1–5 (Carkhuff) */
  readonly depth: number;
  /** 0–1: does it match what is really going on? */
  readonly fit: number;
  readonly because: boolean;
  readonly own: boolean;
  readonly stem: Stem | null;
  readonly roadblock: Roadblock | null;
  readonly label: string | null;
  readonly like: string | null;
  readonly needs: readonly Need[];
  readonly impulse: boolean;
  readonly leak: Leak | null;
  /** only after one's own clever answer was followed */
  readonly fromAnswer: boolean;
};

/** What the story says to one turn: lines, then replies. No replies: the end (or an aside). */
export type Beat = { readonly lines: readonly Line[]; readonly replies: readonly Reply[] };

/** Why the story could not go on. `message` is for a log; the words for a player live in `words/`. */
export type Trouble = {
  readonly kind: "threw" | "endless" | "overflow" | "no-such-reply" | "bad-tag";
  readonly message: string;
};

export const isTrouble = (told: Beat | Trouble): told is Trouble => "kind" in told;

/** Where the light lies when the talk begins. */
export type StartLight = "partner" | "tv" | "phone";

/** The card before the evening and everything else its author said at the top. */
export type Card = {
  readonly id: string;
  readonly title: string;
  readonly you: string | null;
  /** null: plain Ink; no partner, no attention, no bands */
  readonly partner: string | null;
  readonly about: string | null;
  readonly minutes: number | null;
  readonly ladder: Ladder | null;
  readonly notes: string | null;
  readonly goal: string | null;
  readonly room: string | null;
  readonly tv: { readonly picture: string; readonly says: string } | null;
  readonly start: Starts;
  readonly after: string | null;
  readonly truth: Truth | null;
  readonly sentences: readonly Sentence[];
};

export const LADDER = ["A", "B", "C", "D", "E", "F"] as const;
export type Ladder = (typeof LADDER)[number];

/** How the partner comes in: heard and guard 0–100, tolerance of technique in points of weariness (RUBRIC §2). */
export type Starts = {
  readonly heard: number;
  readonly guard: number;
  readonly tolerance: number;
  readonly light: StartLight;
};

export const DEFAULT_STARTS: Starts = { heard: 30, guard: 30, tolerance: 2, light: "partner" };

/** A story that can be told: total, and pure from outside. It says the same for the same turns (and seed). */
export type Story = {
  readonly card: Card;
  /** changes when the words or the ways of the story change */
  readonly edition: string;
  tell(turns: readonly Turn[]): Beat | Trouble;
};
