import type { QualityId } from "../core/couples/qualities/prompts.ts";
import type { Side } from "../core/couples/side.ts";
import { type Names, nameOf } from "./couples.ts";
import { calledWords } from "./ourTurn.ts";

/** Words of "What I see in you". They ask for moments; praise is left to whoever writes. */
export const qualitiesWords = {
  title: "What I see in you",
  writing: (names: Names, other: Side) =>
    names[other] === null
      ? "Three things you see in the other one"
      : `Three things you see in ${names[other]}`,
  unseen: (names: Names, other: Side) =>
    `${calledWords(names, other)} sees none of it until you have both written yours.`,
  place: (place: number) => `${["First", "Second", "Third"][place] ?? ""}`,
  empty: "still empty",
  pick: "What is it?",
  aloud: "I’ll say this one aloud",
  aloudSet: "You will say this one aloud. It counts as much.",
  next: "Next",
  other: "Something else",
  slips: "Your three",
  keepAsk: "Keep these at the door of Two of you, to look at again, if the other one wants that too?",
  keepHow: "Nobody is told who did not.",
  keep: "Give them, and keep them",
  drop: "Give them, and keep nothing",

  turning: "One at a time",
  begins: (names: Names, side: Side) => `${calledWords(names, side)} has the first word`,
  turn: (names: Names, side: Side) =>
    names[side] === null ? `Turn over a card from the ${side}` : `Turn over ${names[side]}’s card`,
  sees: (names: Names, by: Side, other: Side) => `${calledWords(names, by)}, about ${nameOf(names, other)}`,
  sayIt: (names: Names, by: Side) =>
    `${calledWords(names, by)} says this one. The device listens to nothing.`,
  saidAloud: "Said aloud, and only once.",
  seeAll: "Lay all six side by side",
  open: "All six",
  kept: "They are kept at the door of Two of you, for both of you.",
  notKept: "They stay at this table.",
  done: "Put it away",
} as const;

/** What one may see, and a sentence to begin with. */
export const qualityWords = {
  funny: { name: "Funny", when: "A time this week when you had to laugh, and would have again" },
  kind: { name: "Kind", when: "Something small you did for somebody who could do nothing for you" },
  brave: { name: "Brave", when: "Something you did although you would rather not have" },
  steady: { name: "Steady", when: "A time when everything wobbled and you did not" },
  patient: { name: "Patient", when: "A time when you let something take as long as it took" },
  honest: { name: "Honest", when: "Something you said that would have been easier left out" },
  curious: { name: "Curious", when: "A question you asked that nobody else would have" },
  generous: { name: "Generous", when: "Something you gave away, and never mentioned" },
  gentle: { name: "Gentle", when: "How you handled something, or somebody, that breaks easily" },
  playful: { name: "Playful", when: "A time this month when you made a game of a chore" },
  loyal: { name: "Loyal", when: "Somebody you stood by when it was no longer fashionable" },
  stubborn: { name: "Stubborn, well", when: "Something that exists only because you would not let go of it" },
  handy: { name: "Clever hands", when: "Something you mended, made or cooked that I still think of" },
  calm: { name: "Calm", when: "A room that got quieter when you came in" },
  fair: { name: "Fair", when: "A time when you took the side of whoever was not there" },
  hopeful: { name: "Hopeful", when: "Something you went on believing in, out loud" },
  own: { name: "My own word", when: "What I see, and when I saw it" },
} as const satisfies Record<QualityId, { name: string; when: string }>;
