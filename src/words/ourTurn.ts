import type { Both, Side } from "../core/couples/side.ts";
import type { Heard, Length, Rest } from "../core/couples/turn/state.ts";
import type { StuckId } from "../core/couples/turn/stuck.ts";
import type { Felt, Told } from "../core/couples/turn/understood.ts";
import { type Names, nameOf } from "./couples.ts";

const SEATS: Both<string> = { left: "Left", right: "Right" };

/** Short, for the largest letters on the table: a name, or the side on which one sits. */
export const calledWords = (names: Names, side: Side): string => names[side] ?? SEATS[side];

/** Words of a real talk of the two. Few, and large: they are read from across a table. */
export const ourTurnWords = {
  title: "Our turn",
  card: "The card on the table",
  another: "Another",
  own: "No card",
  ownHint: "You know what it is. No need to tell the device.",
  depth: "How far down",
  how: "One speaks. The other listens, then says back what they heard. Then you swap.",
  long: "How long",
  who: "Who speaks first?",

  speaks: "speaks",
  saysBack: "says it back",
  listens: (names: Names, side: Side) => `${calledWords(names, side)} listens`,
  answers: (names: Names, side: Side) => `Then ${nameOf(names, side)} says whether that was it`,
  both: "Both of you",
  talk: "just talk",
  togetherHow: "Whatever is left. No turns any more.",
  minutes: "minutes left",
  minute: "minute left",
  nearly: "Soon time to hear it back",
  over: "Time",
  overHow: "Finish the thought. Nothing beeps.",
  sayBack: "Now say it back",
  enough: "That was us",
  wasThatIt: (names: Names, side: Side) => `${calledWords(names, side)}: was that it?`,
  afterPartly: (names: Names, side: Side) => `${calledWords(names, side)} says which part. Then once more.`,
  heard: { yes: "Yes", partly: "Partly", more: "There’s more" } satisfies Record<Heard, string>,
  stuck: "Stuck?",
  rest: "Time out",
  skip: "Skip this turn",
  anotherCard: "Another card",

  restTitle: "Time out. Until when?",
  restHow: "Nobody asks why. The clock stops, and so does the talk.",
  restCancel: "Not now",
  restFor: {
    ten: "10 minutes",
    twenty: "20 minutes",
    thirty: "half an hour",
    tomorrow: "tomorrow",
  } satisfies Record<Rest, string>,
  resting: "Back at",
  restingHow: "Tea, window, stairs. It will be here, where it was.",
  restOver: "It is time, if you are both there.",
  isBack: "We are both back",

  length: {
    five: { words: "5 minutes", how: "2 + 2 + 1" },
    ten: { words: "10 minutes", how: "4 + 4 + 2" },
    twenty: { words: "20 minutes", how: "8 + 8 + 4" },
  } satisfies Record<Length, { words: string; how: string }>,

  felt: "How understood did you feel?",
  guess: (names: Names, other: Side) => `And ${nameOf(names, other)}? What will they say?`,
  secret: "Only you see this. It is shown if you both say it; if not, nobody is told who kept theirs.",
  feltAgain: "Back to the first question",

  shown: "How understood you felt",
  thought: (names: Names, side: Side) => `${calledWords(names, side)} thought`,
  neutral: "Some of this stays with whoever it belongs to, and that is all the device will say about it.",
  talkOn: "If you like, tell each other one thing that the other got exactly.",
  done: "Put it away",
} as const;

/** How understood one felt; or that one keeps it, which is an answer like the others. */
export const toldWords: Record<Told, string> = {
  hardly: "Not really, tonight",
  places: "In places",
  roughly: "More or less",
  mostly: "Nearly all of it",
  wholly: "All of it",
  mine: "I’ll keep mine",
};

export const guessWords: Record<Told, string> = { ...toldWords, mine: "I’ll keep my guess" };

export const feltWords = (felt: Felt): string => toldWords[felt];

/** One sentence for whoever is stuck. */
export const stuckWords = {
  where: "Begin with where you were when it happened.",
  leaveOut: "Say the bit that you would usually leave out.",
  oneThing: "Name one thing that was in the room.",
  thinkAbout: "“The part I keep thinking about is…”",
  shorter: "Tell the shorter version. It counts.",
  feltFirst: "What was there first, before you knew what to think?",
  noPoint: "It needs no point. Just the next thing.",
  whoElse: "Who else was there, and what would they say happened?",

  stayed: "Say the one thing that stayed with you.",
  twoOfThree: "What happened, what it was like, and why. Two of the three will do.",
  ownWords: "Say it your way, as you would tell a friend.",
  drifted: "Lost a bit? “I drifted after the bus. Say that again?”",
  noAdvice: "Nothing to solve yet. Only what you heard.",
  guessFeeling: "Say what it must have been like, as a question.",
  lastThing: "Begin at the end: what was the last thing they said?",
  beWrong: "Get it a little wrong. They will help.",

  newTonight: "What did you hear just now for the first time?",
  oneMore: "Ask the one thing you would still like to know.",
  surprised: "Which word surprised you?",
  quiet: "You may also just sit here. It is your two minutes.",
  bothDid: "What did both of you say, in different words?",
  tomorrow: "What of this would you like to be asked about tomorrow?",
  thankOne: "Thank each other for one sentence.",
  funniest: "What was the funniest bit? Say it again.",
} as const satisfies Record<StuckId, string>;
