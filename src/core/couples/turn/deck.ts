/**
 * The opening questions, by how far down they go, each depth in the order in which it is dealt. The words are in
 * `words/deck.ts`. The first twelve are about neither of the two: a couple laughs first, and together.
 */
export const DECK = {
  light: [
    "grownUps",
    "machine",
    "haircut",
    "nemesis",
    "lyrics",
    "mispronounced",
    "competitive",
    "screenName",
    "pointlessLie",
    "hiddenFood",
    "museum",
    "hopelessJob",
    "familyWord",
    "childRule",
    "neighbour",
    "aisle",
    "savedUp",
    "firstCooked",
    "ownName",
    "presentGiven",
    "proudSkill",
    "wrongLaugh",
    "pocket",
    "schoolRecord",
  ],
  warmer: [
    "nineOrdinary",
    "drawRoom",
    "unknownTeacher",
    "keptSentence",
    "smell",
    "handwriting",
    "journey",
    "strangerHelped",
    "unseenSuccess",
    "emptyHouse",
    "forgotTime",
    "raisedLaugh",
    "photograph",
    "lookingForward",
    "stillCan",
    "lastTwenty",
    "longestWait",
    "firstChapter",
    "ownHappiest",
    "adviceIgnored",
    "wantedToShow",
    "mealAgain",
    "firstWeekWrong",
    "myStory",
    "firstDoor",
    "bestErrand",
  ],
  deep: [
    "fifteen",
    "headRoom",
    "oddMoments",
    "costsMore",
    "soundsSmall",
    "changedMind",
    "braver",
    "forgiveElse",
    "atHomeAway",
    "neverTalked",
    "raisedNow",
    "decisionRight",
    "askedMore",
    "hardThanks",
    "unsaidThanks",
    "oncePromised",
    "gettingOlder",
    "becauseBadly",
    "madeRoom",
    "knewALittle",
    "tuesday",
    "quietlyProud",
    "neverStop",
    "couldNotSee",
  ],
} as const;

export type Depth = keyof typeof DECK;

export const DEPTHS = ["light", "warmer", "deep"] as const satisfies readonly Depth[];

export type QuestionId = (typeof DECK)[Depth][number];

/** The card that lies on top when nobody has taken one yet. */
export const FIRST_QUESTION: QuestionId = DECK.light[0];

export const depthOf = (question: QuestionId): Depth =>
  DEPTHS.find((depth) => pile(depth).includes(question)) ?? "light";

const pile = (depth: Depth): readonly QuestionId[] => DECK[depth];

/**
 * The next card of a pile: one that was not seen yet; when all were, the one below the last. Never the same card twice
 * in a row.
 */
export function nextQuestion(depth: Depth, seen: readonly QuestionId[]): QuestionId {
  const cards = pile(depth);
  const fresh = cards.find((card) => !seen.includes(card));
  if (fresh) return fresh;
  const last = seen.findLast((card) => cards.includes(card));
  const below = last === undefined ? 0 : cards.indexOf(last) + 1;
  return cards[below % cards.length] ?? DECK[depth][0];
}
