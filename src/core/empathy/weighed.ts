import type { Answer } from "../partner/answer.ts";
import { isReflection, isTagged } from "../partner/counted.ts";
import type { Partner } from "../partner/partner.ts";
import { beginPartner, step } from "../partner/step.ts";
import type { Starts } from "../story/story.ts";
import type { Weighed } from "./evidence.ts";

/** A reply and the partner around it. */
export type Turned = {
  readonly event: number;
  readonly answer: Answer;
  readonly before: Partner;
  readonly after: Partner;
};

/** A reply with what came of it, and the partner around it: evidence and moments are taken from these. */
export type WeighedTurn = Weighed & Turned;

/** From the third closed question in a row on, asking is probing (RUBRIC §3.10). */
const CLOSED_IN_A_ROW = 3;

/** Answers one after another, from how the partner came in. `event` is an answer's place among them. */
export function turnsOf(answers: readonly Answer[], starts: Starts, skill: number): readonly Turned[] {
  let before = beginPartner(starts);
  return answers.map((answer, event) => {
    const { partner } = step(before, answer, skill);
    const turn = { event, answer, before, after: partner };
    before = partner;
    return turn;
  });
}

/**
 * What came of each reply. Untagged replies are never scored. A reflection or an open question ends a row of closed
 * questions; anything else said in between leaves it standing.
 */
export function weigh(turns: readonly Turned[]): readonly WeighedTurn[] {
  const weighed: WeighedTurn[] = [];
  let row = 0;
  for (const { event, answer, before, after } of turns) {
    if (!isTagged(answer)) continue;
    if (answer.act === "askClosed") row++;
    else if (answer.act === "askOpen" || isReflection(answer)) row = 0;
    weighed.push({
      event,
      answer,
      before,
      after,
      complained: after.complaints > before.complaints,
      thirdQuestion: answer.act === "askClosed" && row >= CLOSED_IN_A_ROW,
    });
  }
  return weighed;
}
