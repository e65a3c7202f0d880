import type { Player } from "./player.ts";
import {
  anyReply,
  deepest,
  isKind,
  most,
  player,
  prefer,
  softness,
  spokenOf,
  type Taste,
  worst,
} from "./tastes.ts";

const never = { breathes: () => false } as const;

/** Somebody who listens as well as this evening lets anybody. */
export const LISTENER: Player = player("listener", "gives the deepest reply, after a breath", deepest, {
  guessError: 0.1,
});

/** Somebody who loves them and wants it over: advice, comfort, cheer; the clever answer if there is one. */
export const FIXER: Player = player(
  "fixer",
  "fixes: advice, comfort, one's own clever answer",
  (replies, roll) => replies.find(({ fromAnswer }) => fromAnswer) ?? prefer(isKind)(spokenOf(replies), roll),
  { ...never, follows: (call) => call.kind === "thought" && call.answer !== null, guessError: 0.4 },
);

const ROADBLOCKS: Player = player("roadblocks", "gets in the way wherever there is one", worst, {
  ...never,
  guessError: 0.5,
});

/** Anybody: any reply, a breath half of the time, gone after three calls in ten. */
export const RANDOM: Player = player("random", "does anything", anyReply, {
  breathes: (_, roll) => roll.next() < 0.5,
  follows: (_, roll) => roll.next() < 0.3,
  guessError: 0.4,
});

/** Those who know a trick instead of listening: none of them may be understood to have listened. */
export const EXPLOITS: readonly Player[] = [
  player("faint", "takes the card that needed a fact", (replies, roll) =>
    prefer(({ needs }) => needs.length > 0)(spokenOf(replies), roll),
  ),
  player("softest", "takes the softest-sounding", most(softness)),
  player(
    "longest",
    "takes the longest",
    most(({ text }) => text.length),
  ),
  player("shortest", "takes the shortest", (replies, roll) =>
    most(({ text }) => -text.length)(spokenOf(replies), roll),
  ),
  player("first", "takes the first card", (replies, roll) => spokenOf(replies)[0] ?? anyReply(replies, roll)),
  player(
    "last",
    "takes the last card",
    (replies, roll) => spokenOf(replies).at(-1) ?? anyReply(replies, roll),
  ),
];

/** Those who do one good thing always: it is good now and then, and no evening is only that. */
export const HABITS: readonly Player[] = [
  player("advice", "gives kind advice", prefer(isKind), { guessError: 0.4 }),
  player(
    "quiet",
    "says nothing",
    prefer(({ act }) => act === "silence"),
  ),
  player(
    "reflections",
    "reflects",
    prefer(({ act }) => act === "reflect" || act === "reflectFeeling"),
  ),
  player(
    "feelings",
    "names a feeling",
    prefer(({ act }) => act === "reflectFeeling"),
  ),
  player(
    "stock",
    "takes a stock opening",
    prefer(({ stem }) => stem !== null),
  ),
  player(
    "questions",
    "asks an open question",
    prefer(({ act }) => act === "askOpen"),
  ),
  player(
    "repairs",
    "apologises",
    prefer(({ act }) => act === "repair"),
  ),
];

/** Those who listen well but for one thing: told in the report, and not judged. */
const FLAWED: readonly Player[] = [
  player("breathless", "is deepest, and never breathes", deepest, { ...never, guessError: 0.2 }),
  player(
    "impulsive",
    "gives in to every impulse, else is deepest",
    (replies, roll) => replies.find(({ impulse }) => impulse) ?? deepest(replies, roll),
    never,
  ),
  player(
    "clever",
    "gives the clever answer, else is deepest",
    (replies, roll) => replies.find(({ fromAnswer }) => fromAnswer) ?? deepest(replies, roll),
    { follows: (call) => call.kind === "thought" },
  ),
  player("drifting", "is deepest, and goes after every call", deepest, { follows: () => true }),
  player("deaf", "is deepest, and looks at the phone", deepest, { deaf: true }),
];

export const BOTS: readonly Player[] = [
  LISTENER,
  FIXER,
  ROADBLOCKS,
  RANDOM,
  ...EXPLOITS,
  ...HABITS,
  ...FLAWED,
];

const slipping = (slips: number, taste: Taste, slip: Taste): Player =>
  player(
    "wanderer",
    "slips now and then",
    (replies, roll) => (roll.next() < slips ? slip : taste)(replies, roll),
    {
      breathes: (_, roll) => roll.next() > slips,
      follows: (_, roll) => roll.next() < slips,
    },
  );

/** Those who are sent to see what nobody has seen: nearly deepest, nearly worst, nearly calm, or anything. */
export const WANDERERS: readonly Player[] = [
  ...[0.1, 0.25, 0.5].flatMap((slips) => [deepest, worst].map((taste) => slipping(slips, taste, anyReply))),
  slipping(0.3, deepest, (replies, roll) => replies.find(({ impulse }) => impulse) ?? deepest(replies, roll)),
];
