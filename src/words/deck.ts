import type { Depth, QuestionId } from "../core/couples/turn/deck.ts";

/** How far down a question goes. */
export const depthWords = {
  light: "Light",
  warmer: "Warmer",
  deep: "Deep",
} as const satisfies Record<Depth, string>;

/**
 * The opening questions. Each asks for something that happened, wants no preparation, and has no good or bad answer.
 * None invites anybody to say what is wrong with the other.
 */
export const deckWords = {
  // about neither of the two
  grownUps: "What did you believe about grown-ups until embarrassingly late?",
  machine: "Which machine do you talk to, and what do you call it?",
  haircut: "What was the worst haircut you ever paid for, and who saw it first?",
  nemesis: "Which animal has had it in for you, and how did it start?",
  lyrics: "Which song do you know all the words to, against your will?",
  mispronounced: "Which word did you say wrong for years, and how did you find out?",
  competitive: "What is the smallest thing you have ever been fiercely competitive about?",
  screenName: "What was your first email address or screen name, and what was it supposed to say about you?",
  pointlessLie: "What is the most pointless lie you ever told and then had to keep up?",
  hiddenFood: "Which food did you make disappear as a child, and where did it go?",
  museum: "What hangs in the museum of things you were sure you would use?",
  hopelessJob: "Which job would you be hopeless at, and take tomorrow if they asked?",
  // about the world, for the most part
  familyWord: "Which word did your family use that nobody else on earth knows?",
  childRule: "Which rule did you make up as a child and keep, for no reason at all?",
  neighbour: "Which neighbour did everybody talk about, and what was the story?",
  aisle: "Which aisle of the supermarket is really you?",
  savedUp: "What was the first thing you ever saved up for, and was it worth it?",
  firstCooked: "What did you learn to cook first, and who was brave enough to eat it?",
  ownName: "What did you want to be called when you were seven?",
  presentGiven: "What is the worst present you ever gave, and meant well?",
  proudSkill: "What can you do that is no use to anybody, and that you are proud of?",
  wrongLaugh: "When did you last have to laugh in a place where one does not?",
  pocket: "What is in your coat pocket right now, and how long has it lived there?",
  schoolRecord: "What did you get away with at school that you would now like on record?",

  nineOrdinary: "What was the best part of an ordinary day when you were nine?",
  drawRoom:
    "Which room of your childhood could you draw with your eyes shut? What is to the left of the door?",
  unknownTeacher: "Who taught you something without knowing that they were teaching?",
  keptSentence: "What did somebody once say to you in passing that you have kept?",
  smell: "Which smell takes you somewhere at once, and who is there?",
  handwriting: "Whose handwriting would you know anywhere, and what did they write with it?",
  journey: "Which way have you gone so often that you could walk it asleep, and what do you look at on it?",
  strangerHelped: "Which stranger once helped you, and has no idea that you still tell it?",
  unseenSuccess: "What went well this week that nobody saw?",
  emptyHouse: "What do you do with an empty house and one free hour?",
  forgotTime: "When did you last forget the time, and what were you doing?",
  raisedLaugh: "What did the people who raised you find funny?",
  photograph: "Which photograph would you go back and take?",
  lookingForward: "What are you looking forward to that is smaller than a holiday?",
  stillCan: "What have you not done for years and would like to know whether you still can?",
  lastTwenty: "How do the last twenty minutes of a good day go?",
  longestWait: "What is the longest you have ever waited for something, and where did you wait?",
  firstChapter: "Which year of your life would make the best first chapter?",
  ownHappiest: "Where have you been happiest on your own?",
  adviceIgnored: "Which good advice did you ignore, and are glad of it?",
  wantedToShow: "What did you see this week that you would have liked to show me?",
  mealAgain: "Which meal of ours would you eat again, exactly as it was?",
  firstWeekWrong: "What did you guess wrong about me in the first week?",
  myStory: "Which of my stories could you tell better than I do?",
  firstDoor: "What do you remember of the first door of mine that you came through?",
  bestErrand: "Which errand that we ran together would you run again?",

  fifteen: "What did you need at fifteen that nobody thought to ask about?",
  headRoom: "What is taking up room in your head this month, outside these walls?",
  oddMoments: "Who do you miss at odd moments, and which moments are they?",
  costsMore: "What do you do every day that costs you more than people think?",
  soundsSmall: "What frightens you that sounds small when you say it?",
  changedMind: "When did you last change your mind about something that mattered?",
  braver: "What would you like to be a little braver about?",
  forgiveElse: "What are you still ashamed of that you would forgive in anybody else?",
  atHomeAway: "When did you first feel at home in a place that was not yours?",
  neverTalked: "What did your family never talk about, and how did you know not to?",
  raisedNow: "What do you understand now about the people who raised you that you could not at twenty?",
  decisionRight: "Which decision would you like somebody to tell you that you got right?",
  askedMore: "What would you like to be asked more often?",
  hardThanks: "For what do you find it hard to be thanked?",
  unsaidThanks: "For what have you never said thank you, and to whom?",
  oncePromised: "What did you once promise yourself, and how is that going?",
  gettingOlder: "What about getting older did nobody mention?",
  becauseBadly: "What do you do well because it once went badly?",
  madeRoom: "What did you once lose that made room for something?",
  knewALittle: "What do you hope somebody will say about you who only knew you a little?",
  tuesday: "What would you like to be doing on a Tuesday in ten years?",
  quietlyProud: "What have we got through that you are quietly proud of?",
  neverStop: "What do you hope we never stop doing, however silly it is?",
  couldNotSee: "What in your last few weeks could I not have seen?",
} as const satisfies Record<QuestionId, string>;

/** Talking without a card. */
export const ownSubjectWords = "Something of your own";
