import type { ActivityName } from "../core/couples/activity.ts";
import type { Compared } from "../core/couples/evening/compare.ts";
import { type Both, otherSide, type Side } from "../core/couples/side.ts";

export type Names = Both<string | null>;

/** What the two are called: by their names, or by where they sit. */
export const nameOf = (names: Names, side: Side): string => names[side] ?? SEATS[side];

const SEATS: Both<string> = { left: "the one on the left", right: "the one on the right" };

/** At the beginning of a sentence. */
export const NameOf = (names: Names, side: Side): string => {
  const name = nameOf(names, side);
  return names[side] === null ? name.charAt(0).toUpperCase() + name.slice(1) : name;
};

/** Words of a couple’s session. Dry, and on nobody’s side. */
export const couplesWords = {
  title: "Two of you",
  sub: "One device, one table, about ten minutes. Nobody keeps score, because there isn’t one.",
  subAfter: "Still here. There is time for one more thing, or for the kettle.",
  names: "Names, if you like",
  nameLabel: { left: "Who sits on the left", right: "Who sits on the right" } satisfies Both<string>,
  seat: { left: "On the left", right: "On the right" } satisfies Both<string>,
  safety: "Not for anybody who is afraid of the other.",
  keeps: "Kept on this device until you say forget.",
  question: "A question, to begin with",
  another: "Another one",
  talkAbout: "Talk about this one",
  door: "What to do",
  activity: {
    evening: {
      name: "One evening, two of us",
      what: "Clive has one screw left over. At five forks, choose what you would say, and guess what the other would.",
      long: "ten minutes",
    },
    turn: {
      name: "Our turn",
      what: "One talks, one says back what they heard, then the other way round.",
      long: "ten minutes",
    },
    qualities: {
      name: "What I see in you",
      what: "Three things each, written where the other cannot look. A good way to end anything.",
      long: "five minutes",
    },
    keepsake: {
      name: "A page to keep",
      what: "Of tonight, only what you both want on it.",
      long: "two minutes",
    },
  } satisfies Record<ActivityName, { name: string; what: string; long: string }>,
  again: "Once more",
  trouble: "The evening could not be fetched. It may be the connection; try it again in a moment.",
  home: "Back to the house",
  leave: "Back to the house, and keep our place",
  putAway: "Put it away as it is",
  kept: "What you see in each other",
  keptOf: (names: Names, side: Side) => `Seen by ${nameOf(names, side)}`,
  keptAloud: " (said aloud)",
  forget: {
    does: "Forget this evening",
    sure: "Everything you two did here goes from this device. Nobody can bring it back.",
    no: "Keep it",
    yes: "Forget it",
  },
  elsewhere: "You two are sitting at another page",
  elsewhereWhy:
    "This session is open in another tab or window of this device, and it can only be in one. What is there is kept.",
  fetchHere: "Go on here instead",
} as const;

/** The device changes hands. */
export const handOverWords = {
  title: (names: Names, to: Side | "both"): string =>
    to === "both" ? "Put it where you can both see" : `Give it to ${nameOf(names, to)}`,
  why: (names: Names, to: Side | "both"): string =>
    to === "both"
      ? "Nothing shows until you are both looking."
      : `${NameOf(names, otherSide(to))} looks at the ceiling.`,
  back: "You are back where you were. Nobody has the device yet.",
  kept: "What was chosen in secret is still in here, and on no screen. This device keeps it until you say forget.",
  take: (names: Names, to: Side | "both"): string =>
    to === "both"
      ? "We can both see"
      : names[to] === null
        ? `I am ${nameOf(names, to)}`
        : `I am ${nameOf(names, to)}, and I have it`,
} as const;

/** One evening, two of us. */
export const eveningWords = {
  watching: (name: string) => `${name}, across the table from you both`,
  fork: "What would you say?",
  guess: (names: Names, other: Side) => `And ${nameOf(names, other)}? What would they say?`,
  pickFor: (names: Names, side: Side) => `${NameOf(names, side)}, your own answer`,
  silence: "Say nothing, and stay",
  saidNothing: "Nothing. Stays where they are.",
  secretly: (names: Names, other: Side) =>
    `${NameOf(names, other)} is not looking. Two taps, then pass it on.`,
  keys: {
    how: "No pointing, no talking. First your own answer, then what you think the other one’s will be.",
    side: { left: "Left hand", right: "Right hand" } satisfies Both<string>,
    range: (keys: readonly string[]) => `keys ${keys.at(0)} to ${keys.at(-1)}`,
    asked: {
      pick: "your own answer",
      guess: "now guess the other one’s",
      in: "in",
    },
    redo: { left: "Q to think again", right: "P to think again" } satisfies Both<string>,
  },
  toPass: "No keyboard: pass it back and forth",
  toKeys: "One keyboard: both at once",
  picked: "Your answer",
  reconsider: "Think again",
  step: "Go on",
  says: (names: Names, side: Side) => `${NameOf(names, side)} says`,
  guessed: (names: Names, side: Side, right: boolean) =>
    right ? `${NameOf(names, side)} saw it coming` : `${NameOf(names, side)} had you down for`,
  knew: {
    both: "You each saw the other one coming.",
    neither: "Neither of you saw that coming.",
    one: (names: Names, side: Side) => `${NameOf(names, side)} saw it coming.`,
  },
  talk: "To talk about, before it goes on",
  play: (names: Names, side: Side) => `See ${possessive(names, side)}`,
  playBoth: "See both",
  playSame: "See what happens",
  toldOne: "That was one way.",
  turnBack: (names: Names, side: Side) => `Back, and now ${possessive(names, side)}`,
  parting: "Which way does the evening go on?",
  goOn: (names: Names, side: Side) => `With ${possessive(names, side)}`,
  ended: "That was your evening",
  differed: "Where you would have said different things",
  neverDiffered: "Not once. Five forks, and you took the same one every time. Somebody should check on you.",
  knewTitle: "What was seen coming, from across the table",
  neverKnew: "Nothing, tonight. Plenty left to find out.",
  done: "Put it away",
  thenQualities: "One more: what I see in you",
  trouble: "Clive has lost the thread. Put the evening away; another one can be begun.",
} as const;

const possessive = (names: Names, side: Side): string =>
  names[side] === null ? `the ${side} one’s` : `${nameOf(names, side)}’s`;

export const knewWords = (names: Names, knew: Compared["knew"]): string =>
  knew === "both" || knew === "neither" ? eveningWords.knew[knew] : eveningWords.knew.one(names, knew);
