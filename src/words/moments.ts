import type { DimensionId } from "../core/empathy/dimensions.ts";
import type { RuleId } from "../core/empathy/evidence.ts";
import type { Moment } from "../core/empathy/moments.ts";
import type { Roadblock } from "../core/story/acts.ts";
import type { Gaze, Mood } from "../core/story/looks.ts";
import type { Named } from "./talk.ts";

/**
 * The words of moments: what was said, what they showed, how it may have landed, and a question (advocacy and
 * inquiry, RUBRIC §5). They speak of the act, never of the person.
 */

/** A moment as it can be told. */
export type MomentTold = {
  readonly partner: Named;
  /** null: nothing was said */
  readonly said: string | null;
  readonly roadblock: Roadblock | null;
  /** of the first line that answered; null when there was none */
  readonly shown: { readonly mood: Mood | null; readonly look: Gaze | null } | null;
};

export const momentKindWords = {
  best: ({ name }: Named) => `What reached ${name}`,
  costliest: () => "What cost something",
  next: () => "Worth trying",
} as const satisfies Record<Moment["kind"], (partner: Named) => string>;

/** "You said “…”. Mina looked away. It may have landed as advice. What were you hoping for?" */
export const momentWords = (moment: Moment, told: MomentTold): string =>
  [saidWords(told.said), shownWords(told), landedWords(moment, told), ASKS[moment.kind]]
    .filter((words) => words !== "")
    .join(" ");

const ASKS = {
  best: "What told you to?",
  costliest: "What were you hoping for?",
  next: "What might have happened then?",
} as const satisfies Record<Moment["kind"], string>;

function saidWords(said: string | null): string {
  if (said === null) return "You stayed, and said nothing.";
  return /[?!]$/u.test(said) ? `You said “${said}”` : `You said “${said.replace(/[.…]+$/u, "")}”.`;
}

function shownWords({ partner, shown }: MomentTold): string {
  if (shown === null) return "";
  const { mood, look } = shown;
  if (look !== null && look !== "you") return `${partner.name} ${LOOKED[look]}.`;
  return mood === null || mood === "neutral" ? "" : `${partner.name} ${MOODED[mood]}.`;
}

const LOOKED = {
  away: "looked away",
  down: "looked down",
  phone: "looked at your phone",
  tv: "looked at the television",
} as const satisfies Record<Exclude<Gaze, "you">, string>;

const MOODED = {
  warm: "smiled a little",
  delighted: "lit up",
  hopeful: "looked at you, and waited",
  hurt: "swallowed",
  angry: "went tight around the jaw",
  venting: "talked on, faster",
  worried: "frowned into the distance",
  tired: "let the shoulders drop",
  skeptical: "raised one eyebrow",
  surprised: "stopped, and looked at you",
  annoyed: "pressed the lips together",
  moved: "blinked, and smiled",
  withdrawn: "went somewhere else",
} as const satisfies Record<Exclude<Mood, "neutral">, string>;

function landedWords({ kind, rule, dimension }: Moment, { partner, roadblock }: MomentTold): string {
  if (kind === "next") return TRY[dimension](partner);
  if (kind === "costliest" && roadblock !== null) return `It may have landed as ${landedAs[roadblock]}.`;
  return rule === null ? "" : BY_RULE[rule](partner);
}

/** How a roadblock may land, whatever was meant by it. */
export const landedAs = {
  order: "an order",
  threaten: "a threat",
  moralise: "a sermon",
  judge: "a verdict",
  shame: "a name they were called",
  contempt: "scorn",
  stonewall: "a closed door",
  defend: "your side of it",
  advise: "advice",
  lecture: "a lesson",
  praise: "a pat on the head",
  analyse: "an explanation of them",
  reassure: "a way of closing it",
  probe: "an interview",
  divert: "a change of subject",
} as const satisfies Record<Roadblock, string>;

type Say = (partner: Named) => string;

/** What a finding may have meant to them. */
const BY_RULE = {
  heardAll: ({ name }) => `You had heard every word ${name} said, and it showed.`,
  lostWords: () => "Part of what came before had not reached you, and the reply was built without it.",
  lookedAtThem: ({ name }) => `You were with ${name} the whole time.`,
  lookedAway: () => "You had been turned elsewhere, and it was seen.",
  faceKept: () => "Your face left it open.",
  faceLeaked: () => "Your face had answered already.",
  contemptLeaked: () => "Something crossed your face first, and that was the answer.",
  feelingMet: () => "It put a name to what was in the room.",
  feelingMissed: () => "There was a feeling in the line before, and it may still be lying there.",
  reflected: ({ name }) => `${name} heard it again, from outside.`,
  reflectedInwardly: () => "You had it clear for yourself, and needed no words for it.",
  askedInstead: () => "It was a question, so the next move was theirs again.",
  saidTheBecause: () => "It held the reason as well as the feeling.",
  leftTheBecause: () => "It said what happened, and stopped short of what it was about.",
  faceRight: () => "You knew the face of that night.",
  faceNear: () => "You were close to the face of that night.",
  faceWrong: () => "That night had another face.",
  sentenceRight: () => "You knew which sentence weighed.",
  sentenceWrong: () => "Another sentence weighed more.",
  guessedAsGiven: () => "",
  boreIt: () => "It was just talk, in the good sense.",
  complained: ({ name }) => `${name} heard the method rather than you.`,
  wentWithThem: ({ name }) => `It went where ${name} was going.`,
  hardRoadblock: () => "It may have landed as a judgement.",
  softRoadblock: () => "It may have got in the way.",
  interrupted: ({ name }) => `${name} was in the middle of it.`,
  thirdQuestion: () => "It was one question too many with nothing given back.",
  askedOpen: ({ name }) => `It left ${name} the choice of where to go.`,
  askedClosed: () => "It could be answered with one word, and that is all it asked for.",
  breathed: () => "It had stung, and you let it pass before you spoke.",
  breathedUnheard: () => "You took a breath, over words you had only half heard.",
  noBreath: () => "It had stung, and the sting answered too.",
} as const satisfies Record<RuleId, Say>;

/** What could be tried there next time. */
const TRY = {
  attention: ({ name }) => `Here something else had you. One could come back to ${name} sooner.`,
  gaze: ({ name }) => `Here one could turn to ${name}, chair and all.`,
  face: () => "Here one could let the first feeling pass before the face takes it up.",
  feeling: () => "Here one could say the feeling, even as a guess.",
  paraphrase: () => "Here one could give a little of it back before asking for more.",
  because: () => "Here one could add the reason: not only that it hurt, but what about it.",
  perspective: ({ name }) => `Here one could ask oneself what ${name} would be thinking in bed tonight.`,
  economy: () => "Here one could say less. Sometimes a nod is the better mirror.",
  judging: () => "Here one could leave the question of what to do where it is.",
  curiosity: () => "Here one could ask something that has no yes in it.",
  pause: () => "Here one could breathe once, and then see what is left to say.",
} as const satisfies Record<Moment["dimension"], Say>;

type Goal = {
  /** one line on the card of the next evening */
  readonly goal: Say;
  /** one small thing for today */
  readonly today: string;
};

/** A listening goal for the next evening, and one small thing for today, by what was furthest from heard. */
export const goalWords = {
  attention: {
    goal: ({ name }) => `Come back to ${name} each time you notice you have left.`,
    today: "Put the phone in another room for one meal.",
  },
  gaze: {
    goal: ({ name }) => `Turn to ${name} before the first word, and stay turned.`,
    today: "When somebody speaks to you from the doorway, turn round first, then answer.",
  },
  face: {
    goal: () => "When it stings, let your face wait for you.",
    today: "Notice once what your face is doing while you listen.",
  },
  feeling: {
    goal: ({ name }) => `Listen for what ${name} leaves out, and say it as a guess.`,
    today: "Ask somebody about their day, and name one feeling you hear in it.",
  },
  paraphrase: {
    goal: () => "Give a little of it back before you ask for more.",
    today: "Once today, repeat what you heard in your own words before you answer.",
  },
  because: {
    goal: () => "Find the because, and say it.",
    today: "When somebody complains, finish the sentence for yourself: it matters to them because…",
  },
  perspective: {
    goal: ({ name }) => `Keep one question in mind: what will ${name} still be thinking about tonight?`,
    today: "Guess what the hardest minute of somebody's day was. Then ask.",
  },
  economy: {
    goal: () => "Say less of it aloud. Let some of it be a nod.",
    today: "Listen to one story today without helping it along.",
  },
  judging: {
    goal: () => "Leave what should be done for another evening.",
    today: "Keep one piece of good advice to yourself.",
  },
  curiosity: {
    goal: () => "Ask what you could not have guessed.",
    today: "Ask one question that begins with “what was it like”.",
  },
  pause: {
    goal: () => "One breath before you answer what stings.",
    today: "Before you answer the next thing that annoys you, breathe out once.",
  },
  priority: {
    goal: ({ name }) => `Nothing to mend tonight. Ask ${name} for an evening before one is needed.`,
    today: "Keep ten minutes free for somebody, and tell them which ten.",
  },
} as const satisfies Record<DimensionId, Goal>;
