import type { Stem } from "../story/acts.ts";
import type { Answer } from "./answer.ts";
import { WEARINESS } from "./costs.ts";
import { isSpokenReflection } from "./counted.ts";
import type { Partner } from "./partner.ts";

/** How weary of technique the partner is, and how much they bear: the part of their state that replies move (S8, RUBRIC §2). */
export type Patience = Pick<Partner, "weariness" | "tolerance" | "explained" | "lastStems">;

/** Patience after a reply. `skill` 0–1 is the share of accurate reflections over past evenings. */
export function wearied(patience: Patience, answer: Answer, skill: number): Patience {
  const { weariness, tolerance, explained, lastStems } = patience;
  if (isSpokenReflection(answer)) {
    return {
      weariness: weariness + reflectionCost(answer, lastStems) * (1 - WEARINESS.skillSpares * skill),
      tolerance,
      explained,
      lastStems: answer.stem === null ? lastStems : remembered(lastStems, answer.stem),
    };
  }
  if (answer.act !== "explainWhy") {
    return { weariness: weariness * WEARINESS.otherAct, tolerance, explained, lastStems };
  }
  return {
    weariness: weariness * WEARINESS.explained,
    tolerance: explained ? tolerance : tolerance + WEARINESS.explainingAllows,
    explained: true,
    lastStems,
  };
}

function reflectionCost(answer: Answer, lastStems: readonly Stem[]): number {
  const repeated = answer.stem !== null && lastStems.includes(answer.stem);
  const cost = isRich(answer) ? WEARINESS.rich : answer.own ? WEARINESS.own : WEARINESS.stock;
  return repeated ? cost * WEARINESS.sameStem : cost;
}

const isRich = (answer: Answer): boolean =>
  answer.because || (answer.act === "reflectFeeling" && answer.depth >= WEARINESS.richDepth);

const remembered = (stems: readonly Stem[], stem: Stem): readonly Stem[] =>
  [...stems, stem].slice(-WEARINESS.stemsRemembered);
