import type { Verdict } from "../../story/story.ts";
import type { Both, Holder, Side } from "../side.ts";
import { type Compared, compare, whoKnew } from "./compare.ts";
import { bothIn, type Fork, isIn, isSame, type Option, type Secret } from "./fork.ts";
import { type EveningState, type Hands, tellsOf, waitingFor } from "./state.ts";

/** How far one of the two is at a fork: what is asked of them next. */
export type Asked = "pick" | "guess" | "in";

/** What the screen may show of an evening of two to whoever holds the device. */
export type EveningView =
  | { readonly stage: "hidden" }
  | { readonly stage: "watching" }
  /** `picked`: one's own choice, while it is in one's own hands */
  | {
      readonly stage: "choosing";
      readonly hands: Hands;
      readonly said: string;
      readonly options: readonly Option[];
      readonly asked: Both<Asked>;
      readonly by: Side | "both";
      readonly picked: number | null;
    }
  | {
      readonly stage: "revealed";
      readonly options: readonly Option[];
      readonly picks: Both<number | null>;
      readonly guesses: Both<number | null>;
      readonly same: boolean;
      readonly knew: Compared["knew"];
      readonly question: string | null;
    }
  /** one reply was told, or both were */
  | { readonly stage: "between" | "parting"; readonly told: Side; readonly chose: Both<string | null> }
  | { readonly stage: "ended"; readonly compared: readonly Compared[]; readonly verdict: Verdict | null };

/** Never depends on what the other has chosen or guessed before both have (a law). */
export function viewEvening(state: EveningState, holder: Holder): EveningView {
  const fork = state.forks.at(-1);
  if (holder !== waitingFor(state)) return { stage: "hidden" };
  switch (state.stage) {
    case "watching":
    case "first":
    case "second":
      return { stage: "watching" };
    case "choosing":
      return fork ? choosing(state, fork, holder) : { stage: "hidden" };
    case "revealed":
      return fork && bothIn(fork) ? revealed(fork) : { stage: "hidden" };
    case "between":
    case "parting": {
      const [moment] = fork ? compare([fork]) : [];
      return moment ? { stage: state.stage, told: tellsOf(state), chose: moment.chose } : { stage: "hidden" };
    }
    case "ended":
      return { stage: "ended", compared: compare(state.forks), verdict: verdictOf(state) };
  }
}

function choosing({ hands }: EveningState, fork: Fork, by: Side | "both"): EveningView {
  const { left, right } = fork.secrets;
  return {
    stage: "choosing",
    hands,
    said: fork.said,
    options: fork.options,
    // how far the other is, only they know, unless both sit before it
    asked: { left: by === "right" ? "pick" : askedOf(left), right: by === "left" ? "pick" : askedOf(right) },
    by,
    picked: by === "both" ? null : fork.secrets[by].pick,
  };
}

function revealed(fork: Fork): EveningView {
  const { left, right } = fork.secrets;
  return {
    stage: "revealed",
    options: fork.options,
    picks: { left: left.pick, right: right.pick },
    guesses: { left: left.guess, right: right.guess },
    same: isSame(fork),
    knew: whoKnew(left.guess === right.pick, right.guess === left.pick),
    question: fork.question,
  };
}

const askedOf = (secret: Secret): Asked => {
  if (isIn(secret)) return "in";
  return secret.pick === null ? "pick" : "guess";
};

const verdictOf = ({ talk }: EveningState): Verdict | null =>
  talk.spoken.findLast(({ line }) => line.verdict !== null)?.line.verdict ?? null;
