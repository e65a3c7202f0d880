import { type Band, REPLIES_FOR_A_BAND, type Whole } from "../core/empathy/bands.ts";
import { type CapId, REPAIR_WITHIN } from "../core/empathy/caps.ts";
import type { DimensionId, GroupId, MeasuredId } from "../core/empathy/dimensions.ts";
import type { RuleId } from "../core/empathy/evidence.ts";

/**
 * The words of "How you are scored" and of *How this was read*. The thresholds stand in the rubric's own tables
 * (`DIMENSIONS`, `CAPS`); here they are only put into words.
 */
export const rubricWords = {
  title: "How you are scored",
  intro:
    "The authors of an evening mark every reply with what it does: say back, ask, stay, advise. The game counts what you did, and how much of what was said you heard. It never guesses from words.",
  groups: "What is looked at",
  grounds: "On whose authority",
  ours: "Where exactly the line lies is our own choice, and may move when somebody shows us better.",
  from: (band: string, value: string) => `“${band}” from ${value}`,
  limits: "What outweighs the rest",
  notMeasured: "What the game does not measure",
  noBand: `Below ${REPLIES_FOR_A_BAND} replies there is no reading, only what your partner says.`,
  absent:
    "What had no occasion is left out and counts for nothing: no feeling offered, no line that stung, no question afterwards, or words that were not spoken in time.",
} as const;

/** What the game keeps its hands off. */
export const notMeasuredWords: readonly string[] = [
  "It measures no relationship. It is a game about one skill, played with people who were made up.",
  "It does not say whether you are a good partner, or a good person. A tired evening reads like a tired evening.",
  "It does not know why you looked away, and it does not count how fast you are. Slow is not worse, and quick is not better.",
  "It has no opinion on eye contact. If you listen better without looking, say so in the settings and it stops asking.",
  "It never compares two people. What two players heard, leaked or missed is shown to neither of them side by side.",
  "Listening is not the answer to threats, control or fear. No evening here scores such a scene.",
];

/** Bands on screen: never a number, never a rank. */
export const bandWords = { 0: "not tonight", 1: "partly", 2: "heard" } as const satisfies Record<
  Band,
  string
>;

export const wholeWords = {
  notYet: bandWords[0],
  fair: bandWords[1],
  good: bandWords[2],
  none: "too short to say",
} as const satisfies Record<Whole | "none", string>;

type Headed = { readonly name: string; readonly about: string };

export const groupWords = {
  sensing: {
    name: "Taking it in",
    about: "Hearing, seeing, your own face, and the feeling that was offered.",
  },
  processing: { name: "Making it yours", about: "Saying back, finding the because, and taking their place." },
  responding: { name: "Giving it room", about: "Not judging, asking to understand, and the pause." },
} as const satisfies Record<GroupId, Headed>;

type DimensionWords = {
  readonly name: string;
  /** the question it asks of an evening */
  readonly asks: string;
  /** what is counted, without the thresholds */
  readonly counted: string;
  /** why, and from whom */
  readonly grounds: string;
};

export const dimensionWords = {
  attention: {
    name: "Attention",
    asks: "How much of what was said did you hear?",
    counted: "Words you heard, of all words said to you.",
    grounds:
      "Minds wander through about a quarter of a talk; Collins saw it in 1,225 people. The upper line is borrowed from Gottman: couples who stayed together answered that share of each other's bids. It is an analogy, and we say so.",
  },
  gaze: {
    name: "Gaze and body",
    asks: "Were you turned to them while they spoke?",
    counted: "Speaking time with the light on them. A glance aside is free.",
    grounds:
      "People who talk meet each other's eyes for about 60 per cent of the time. Staring is no virtue either: about three seconds at once is what people like (Binetti). Left out if you listen better without looking.",
  },
  face: {
    name: "Your own face",
    asks: "What did your face say before you did?",
    counted:
      "All of it, less something for each time it gave away a sting; more for contempt. With good news a flat face is the leak.",
    grounds: "Partners read each other's faces very finely. Joy met with a blank face is remembered (Gable).",
  },
  feeling: {
    name: "Naming the feeling",
    asks: "When a feeling was on the table, did you pick it up?",
    counted: "How deep your replies went where a feeling was offered, on Carkhuff's scale of five.",
    grounds:
      "On that scale three is as deep as what was said, and four adds the feeling that was only meant.",
  },
  paraphrase: {
    name: "Saying it back",
    asks: "Did you give back more than you asked for?",
    counted:
      "Times you said it back, aloud or silently, for each question; a wide guess counts less. It takes two to count.",
    grounds:
      "The standard for judging such talks (MITI 4.2.1) asks for one or two reflections to a question.",
  },
  because: {
    name: "The because",
    asks: "Did you say what it was about, and not only what it was?",
    counted: "Of all the times you said it back, those that held the feeling and its reason or need.",
    grounds: "MITI calls these complex reflections, and asks for two in five at least.",
  },
  perspective: {
    name: "Their place",
    asks: "Do you know how it was for them?",
    counted:
      "Which face they took to bed and which sentence weighed most: your guess beside theirs. A face that feels alike is half right.",
    grounds: "Ickes measures empathic accuracy like this: guess, then compare with the one who knows.",
  },
  economy: {
    name: "Going easy on technique",
    asks: "Did it stay a talk?",
    counted: "Times they noticed the method, of all your replies.",
    grounds:
      "Said back too often, or always with the same opening, it sounds like a dentist. In good sessions most reflections use no stock opening at all.",
  },
  judging: {
    name: "Not judging",
    asks: "How often did something get in the way?",
    counted: "Replies that went with them, for each one that blocked the road; those that harm count twice.",
    grounds:
      "Gordon's twelve roadblocks, with Gottman's contempt, defending and stonewalling. Five to one is Gottman's ratio for couples who last.",
  },
  curiosity: {
    name: "Curiosity",
    asks: "Did you ask to understand?",
    counted:
      "Open questions, of all questions. Three closed ones in a row with nothing given back are an interview.",
    grounds: "MITI counts open questions the same way.",
  },
  pause: {
    name: "The pause",
    asks: "When it stung, did you breathe first?",
    counted: "Lines that stung, that you had heard, and that you answered after a breath.",
    grounds:
      "A pause helps where it stings and nowhere else. Elsewhere quick answers connect (Templeton), so slowness earns nothing.",
  },
  priority: {
    name: "Priority",
    asks: "Is there time for them in your week?",
    counted:
      "Qualities you noted, intentions you kept, reminders you saw: a tally of its own, on the page where you keep it.",
    grounds: "It lies outside the talk and never counts in one. Nobody is helped by keeping score.",
  },
} as const satisfies Record<DimensionId, DimensionWords>;

const ofHundred = (what: string) => (value: number) => `${Math.round(value * 100)} of 100 ${what}`;
const plain = (value: number): string => String(Number(value.toFixed(2)));

/** A threshold of the table in words. */
export const thresholdWords = {
  attention: ofHundred("words"),
  gaze: ofHundred("moments"),
  face: ofHundred("parts"),
  feeling: (value) => `a depth of ${plain(value)}`,
  paraphrase: (value) => `${plain(value)} for each question`,
  because: ofHundred("times"),
  perspective: ofHundred("parts"),
  economy: ofHundred("parts"),
  judging: (value) => `${plain(value)} to one`,
  curiosity: ofHundred("questions"),
  pause: ofHundred("times"),
} as const satisfies Record<MeasuredId, (value: number) => string>;

/** What outweighs the rest. `band`: the best that can still be read then, or the least that must be. */
export const limitWords = {
  unheard: (band) =>
    `They felt less heard at the end than when they sat down, or closed up: at best “${band}”.`,
  unrepaired: (band) =>
    `Something was said that harms, and the next ${REPAIR_WITHIN} replies did not mend it: at best “${band}”.`,
  littleHeard: (band) => `They felt hardly more heard than before: at best “${band}”.`,
  wearied: (band) => `The method was noticed, more than once: at best “${band}”.`,
  inattentive: (band) =>
    `Too many words were lost, and what is not heard cannot be answered: at best “${band}”.`,
  oneSided: (band) => `One of the three sides was missing almost entirely: at best “${band}”.`,
  floor: (band) =>
    `They felt heard, clearly, and were at ease. That is the point of it, so this is “${band}”, whatever the method.`,
} as const satisfies Record<CapId | "floor", (band: string) => string>;

/** What a finding says of one reply, in *How this was read*. */
export const ruleWords = {
  heardAll: "You heard all of it.",
  lostWords: "Some of the words were lost.",
  lookedAtThem: "You were turned to them throughout.",
  lookedAway: "For part of it you were turned elsewhere.",
  faceKept: "Your face gave nothing away.",
  faceLeaked: "Your face said it before you did.",
  contemptLeaked: "Contempt crossed your face.",
  feelingMet: "A feeling was offered, and you picked it up.",
  feelingMissed: "A feeling was offered, and it stayed where it was.",
  reflected: "You said it back.",
  reflectedInwardly: "You said it back, in your own head.",
  askedInstead: "You asked.",
  saidTheBecause: "You said what it was about.",
  leftTheBecause: "You said what, and not yet why.",
  faceRight: "You knew the face.",
  faceNear: "The face was close.",
  faceWrong: "It was another face.",
  sentenceRight: "You knew the sentence.",
  sentenceWrong: "It was another sentence.",
  guessedAsGiven: "The guess came with the sketch.",
  boreIt: "It was just talk.",
  complained: "They noticed the method.",
  wentWithThem: "You went with them.",
  hardRoadblock: "This one harms, and counts twice.",
  softRoadblock: "This one got in the way.",
  interrupted: "They were still speaking.",
  thirdQuestion: "A third closed question, and nothing given back.",
  askedOpen: "A question with room in it.",
  askedClosed: "A question with yes or no in it.",
  breathed: "It stung, and you breathed.",
  breathedUnheard: "You breathed, but had missed too much of what stung.",
  noBreath: "It stung, and you answered at once.",
} as const satisfies Record<RuleId, string>;
