import type { BedFace } from "../core/story/looks.ts";
import type { Named } from "./talk.ts";

/** Words of what comes after an evening. They tell; they do not praise, blame or rank. */
export const afterwardsWords = {
  title: "Afterwards",
  back: "Back",
  goOn: "Go on",
  home: "Back to the house",
  again: "Play it again",
  keep: "Save this evening to a file",

  feel: {
    ask: "How was that for you?",
    answers: ({ name, object }: Named): readonly string[] => [
      `I felt close to ${object}`,
      "I kept wanting to help",
      "I drifted more than I meant to",
      `Some of what ${name} said stung`,
      "I don't know yet",
    ],
    own: "Or in your own words",
    ownDone: "That's it",
    yours: "You said:",
  },

  chair: {
    title: "The other chair",
    from: ({ name }: Named) => `The other side of the table. ${name}'s chair.`,
    again: "See it again",
    pause: "Hold it here",
    resume: "Go on from here",
    skip: "To the end",
    next: "What happens next",
    missed: (words: string) => `What was “…” for you: ${words}`,
    nothing: "Nothing was said this evening.",
  },

  verdict: {
    showAll: "Show all of it",
    chat: "The messages",
    silent: ({ name }: Named) => `${name} tells nobody about it tonight.`,
    time: "23:41",
  },

  guess: {
    face: ({ name }: Named) => `Which face did ${name} take to bed?`,
    sentence: ({ name }: Named) => `And of all that ${name} said, what weighed most?`,
    done: "That's what I think",
    yours: "You",
  },

  moment: {
    title: "One moment",
    silent: "You stayed, and said nothing.",
    answered: ({ name }: Named) => `${name} answered`,
    thought: ({ name }: Named) => `${name} thought, and did not say`,
    instead: "It could also have been",
    replay: "Replay from here",
    today: "One small thing for today",
    none: "This evening was short. There is no one moment to look at more closely.",
    closer: "Look closer",
  },

  closer: {
    title: "Look closer",
    ribbon: "Your attention, from the first word to the last",
    ribbonHow: "Bright is what you heard. Where it turns to dust, something drew you. Touch the dust.",
    whole: "You heard all of it.",
    gap: (drew: string) => `Where this drew you: ${drew}`,
    moments: "Moments",
    read: "How this was read",
    together: "Taken together",
    absent: "no occasion",
    scoring: "How you are scored",
    honest: "This is a game about one skill. It measures no relationship, and nobody in one.",
  },

  finished: { end: "The end", again: "Read it again" },
} as const;

/** What drew you, where the evening itself has no words for it. */
export const drewWords = {
  tv: "the television",
  phone: "your phone",
  doorbell: "the door",
  kettle: "the kettle",
  thought: "a thought",
  answer: "your own answer",
  quiz: "the quiz",
  football: "the football",
  news: "the news",
} as const;

/** The five faces of a night, for those who do not see them. */
export const bedFaceWords: Record<BedFace, string> = {
  warm: "A small smile, at ease",
  moved: "Close to tears, and smiling",
  tired: "Heavy eyes, worn out",
  hurt: "Mouth down, wet eyes",
  withdrawn: "Turned away, eyes down",
};

/** You from the other side of the table, for those who do not see it. */
export const mirrorWords = {
  listening: "You are looking at them.",
  phone: "You are bent over your phone, lit from below.",
  tv: "You are looking past them, at the television.",
  aside: "You are looking away.",
  thought: "You are looking at them, and you are not there.",
  hardening: "Your face hardens.",
  softened: "You breathe, and your face softens.",
  leaking: "Your face gives you away.",
} as const;
