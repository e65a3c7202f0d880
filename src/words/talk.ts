import type { Focus } from "../core/attention/call.ts";
import type { Gaze, Mood } from "../core/story/looks.ts";
import type { Device } from "../core/story/story.ts";

/** The words of the talk. Nothing here tells the player off; nothing here is loud. */

/** How a partner is spoken of: from their file in `stories/cast`. */
export type Named = { readonly name: string; readonly object: string };

export const talkWords = {
  transcript: "What was said",
  replies: "Replies",
  scene: (name: string) => `${name}, across the table`,
  silence: ({ object }: Named) => `Stay with ${object}, and say nothing`,
  repeat: "I drifted. Could you say that again?",
  breathe: "Breathe",
  takeBack: "Take that back",
  impulse: "First thought",
  faint: "You missed the words this needs.",
  goOn: "Go on",
  turnTo: (name: string) => `Turn to ${name}`,
  backTo: (name: string) => `Back to ${name}`,
  pause: "Pause",
  resume: "Go on with the evening",
  paused: "The evening is standing still.",
  menu: "The evening",
  leave: "Leave the evening",
  kept: "It is kept here, to the word.",
  you: "You",
  stayedQuiet: "You said nothing.",
  elsewhere: "…",
  stumbled: ({ name }: Named) => `${name} has lost the thread. You are back where you both still had it.`,
  stumbledAtOnce: "This evening cannot be told. The others still can.",
} as const;

/** Where your attention is, for those who do not see the light. */
export const attentionWords = (on: Focus, name: string): string =>
  on === "partner" ? `You are with ${name}.` : `You are ${ELSEWHERE[on]}.`;

const ELSEWHERE: Record<Exclude<Focus, "partner">, string> = {
  tv: "watching the television",
  phone: "on your phone",
  doorbell: "listening to the door",
  kettle: "listening to the kettle",
  thought: "somewhere else, in your own head",
};

/** What calls, what looking at it is called, and how it is put away. */
export const deviceWords: Record<
  Device,
  {
    readonly name: string;
    readonly look: string;
    readonly see: string;
    readonly away: string | null;
    readonly wentAway: string;
  }
> = {
  tv: {
    name: "Television",
    look: "Look at the television",
    see: "Watch it",
    away: "Switch it off",
    wentAway: "The television is off.",
  },
  phone: {
    name: "Phone",
    look: "Pick up your phone",
    see: "Read it",
    away: "Turn it face down",
    wentAway: "Your phone lies face down.",
  },
  doorbell: { name: "Doorbell", look: "Listen for the door", see: "Get the door", away: null, wentAway: "" },
  kettle: { name: "Kettle", look: "See to the kettle", see: "See to it", away: null, wentAway: "" },
};

export const thoughtWords = {
  name: "A thought",
  follow: "Follow it",
  stay: (name: string) => `Stay with ${name}`,
} as const;

/** What a screen reader says of a face: the same cue that the picture gives (STORIES §2.5). */
export const faceWords = (mood: Mood, look: Gaze): string =>
  [MOODS[mood], LOOKS[look]].filter(Boolean).join(", ");

const MOODS: Record<Mood, string> = {
  neutral: "calm face",
  warm: "a small smile",
  delighted: "beaming",
  hopeful: "brows up, waiting",
  hurt: "mouth down, eyes wet",
  angry: "jaw tight",
  venting: "talking with the whole face",
  worried: "brows drawn together",
  tired: "heavy eyes",
  skeptical: "one eyebrow up",
  surprised: "eyes wide",
  annoyed: "lips pressed",
  moved: "close to tears, and smiling",
  withdrawn: "face closed",
};

const LOOKS: Record<Gaze, string> = {
  you: "looking at you",
  away: "looking away",
  down: "looking down",
  phone: "looking at your phone",
  tv: "looking at the television",
};
