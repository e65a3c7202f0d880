import type { Conversation } from "../conversation/conversation.ts";
import type { BedFace } from "../story/looks.ts";
import type { Evidence } from "./evidence.ts";

/** "Which face did they go to bed with, and which sentence weighed most?" (S11, RUBRIC §3.7; empathic accuracy, Ickes.) Null: not asked, or not known. */
export type Night = { readonly face: BedFace | null; readonly sentence: string | null };

/** What a wrong guess weighs. Together they are 1. */
const ERRORS = { face: 0.6, sentence: 0.4 } as const;

/** Who takes one for another of its family was near: half an error. */
const NEAR = 0.5;

/**
 * Families of the five bed faces (ours): faces that feel alike from inside. `withdrawn` is in two, for people withdraw
 * because they are spent and because they were hurt; `tired` and `hurt` are not each other's kin.
 */
export const FEELING_FAMILIES = {
  touched: ["warm", "moved"],
  spent: ["tired", "withdrawn"],
  wounded: ["hurt", "withdrawn"],
} as const satisfies Record<string, readonly BedFace[]>;

const FAMILIES: readonly (readonly BedFace[])[] = Object.values(FEELING_FAMILIES);

/** Whether two faces are one or of one family. */
export const areKin = (one: BedFace, other: BedFace): boolean =>
  one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));

/** How it was for them: the latest truth that a line said, else the card's; an ending's own face for the night goes before. */
export function nightOf(talk: Conversation): Night {
  const truth = talk.spoken.findLast(({ line }) => line.truth !== null)?.line.truth ?? talk.truth;
  const ending = talk.spoken.findLast(({ line }) => line.bedFace !== null)?.line.bedFace;
  return { face: ending ?? truth?.face ?? null, sentence: truth?.sentence ?? null };
}

/** How far a guess was from how it was, 0–1. What was not asked is no error. */
export const guessError = (night: Night, guess: Night): number =>
  guessEvidence(night, guess, null).reduce((error, { effect }) => error - effect, 0);

/** The same as evidence: one finding for the face, one for the sentence. `event`: the guess's in the log. */
export function guessEvidence(night: Night, guess: Night, event: number | null): readonly Evidence[] {
  return [
    ...faceFinding(night.face, guess.face, event),
    ...sentenceFinding(night.sentence, guess.sentence, event),
  ];
}

function faceFinding(face: BedFace | null, guess: BedFace | null, event: number | null): readonly Evidence[] {
  if (face === null || guess === null) return [];
  if (face === guess) return [{ event, rule: "faceRight", effect: 0, per: 0 }];
  return areKin(face, guess)
    ? [{ event, rule: "faceNear", effect: -ERRORS.face * NEAR, per: 0 }]
    : [{ event, rule: "faceWrong", effect: -ERRORS.face, per: 0 }];
}

function sentenceFinding(
  sentence: string | null,
  guess: string | null,
  event: number | null,
): readonly Evidence[] {
  if (sentence === null || guess === null) return [];
  return sentence === guess
    ? [{ event, rule: "sentenceRight", effect: 0, per: 0 }]
    : [{ event, rule: "sentenceWrong", effect: -ERRORS.sentence, per: 0 }];
}
