/** One sentence for somebody who is stuck, for each of the places in which one can be. The words: `words/ourTurn.ts`. */
export const STUCK = {
  speaker: ["where", "leaveOut", "oneThing", "thinkAbout", "shorter", "feltFirst", "noPoint", "whoElse"],
  listener: [
    "stayed",
    "twoOfThree",
    "ownWords",
    "drifted",
    "noAdvice",
    "guessFeeling",
    "lastThing",
    "beWrong",
  ],
  together: ["newTonight", "oneMore", "surprised", "quiet", "bothDid", "tomorrow", "thankOne", "funniest"],
} as const;

export type StuckFor = keyof typeof STUCK;

export type StuckId = (typeof STUCK)[StuckFor][number];

/** The next sentence after the last one that was given: every one of them once before any comes again. */
export function nextStuck(whose: StuckFor, given: readonly StuckId[]): StuckId {
  const lines: readonly StuckId[] = STUCK[whose];
  const before = given.filter((line) => lines.includes(line)).length;
  return lines[before % lines.length] ?? STUCK[whose][0];
}
