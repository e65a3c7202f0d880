import type { Answer } from "../partner/answer.ts";
import { NEUTRAL_DEPTH } from "../partner/costs.ts";
import { ACTS, type Act, LEAKS, ROADBLOCKS, type Roadblock, STEMS } from "../story/acts.ts";
import { DEFAULT_STARTS, type Starts } from "../story/story.ts";
import { assessAnswers } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { between, type Check, flag, isNot, ms, oneOf, orNull, partial, type Read, wrong } from "./check.ts";
import { ALL_OBSERVED } from "./findings.ts";

/** A talk written down by hand, to be scored: what was done, turn by turn. */
export type Sketch = {
  /** 0–1 */
  readonly skill: number;
  /** 0–1; null: not asked */
  readonly guessError: number | null;
  readonly starts: Starts;
  readonly answers: readonly Answer[];
};

/** Reads a sketch exactly as a talk is read. */
export const scoreSketch = ({ answers, starts, skill, guessError }: Sketch): Assessment =>
  assessAnswers({ answers, starts, skill, guessError, observed: ALL_OBSERVED });

/** Speech of a turn that says nothing of it, ms (RUBRIC §4). */
const SPEECH_MS = 6000;

/** `act` may also be a roadblock's own name: a roadblock needs no act. */
const TURN = {
  act: orNull(oneOf("an act", [...ACTS, ...ROADBLOCKS])),
  depth: between("a depth", 1, 5),
  fit: between("a fit", 0, 1),
  because: flag,
  own: flag,
  stem: orNull(oneOf("a stem", STEMS)),
  roadblock: orNull(oneOf("a roadblock", ROADBLOCKS)),
  hot: flag,
  feeling: flag,
  breath: flag,
  speechMs: ms,
  lostMs: ms,
  onPartnerMs: ms,
  leak: orNull(oneOf("a leak", LEAKS)),
  followed: flag,
  mended: flag,
  interrupted: flag,
} as const satisfies Record<keyof Answer, Check>;

const turnCheck = partial(TURN);

const SKETCH = partial({
  skill: between("a skill", 0, 1),
  guessError: orNull(between("an error", 0, 1)),
  start: partial({
    heard: between("felt-heard", 0, 100),
    guard: between("a guard", 0, 100),
    tolerance: between("a tolerance", 0, 100),
  } satisfies Record<string, Check>),
  turns: (value) => (Array.isArray(value) ? null : isNot(value, "a list of turns")),
});

type Written = {
  readonly skill?: number;
  readonly guessError?: number | null;
  readonly start?: Partial<Omit<Starts, "light">>;
  readonly turns?: readonly unknown[];
};

/** Reads a sketch: everything but a turn's `act` may be left out. Unknown fields and values are errors. */
export function readSketch(value: unknown): Read<Sketch> {
  const found = SKETCH(value);
  if (found !== null) return wrong(found.replace(/^\./u, "").replace(/^:/u, "sketch:"));
  const { skill = 0, guessError = null, start = {}, turns } = value as Written;
  if (turns === undefined) return wrong("turns: is missing; it is a list of turns");
  const answers: Answer[] = [];
  for (let i = 0; i < turns.length; i++) {
    const turn = readTurn(turns[i]);
    if (typeof turn === "string") return wrong(`turns[${i}]${turn}`);
    answers.push(turn);
  }
  return { kind: "read", value: { skill, guessError, starts: { ...DEFAULT_STARTS, ...start }, answers } };
}

type WrittenTurn = Partial<Omit<Answer, "act"> & { readonly act: Act | Roadblock | null }>;

/** A turn as an answer, or what is wrong with it. */
function readTurn(value: unknown): Answer | string {
  const found = turnCheck(value);
  if (found !== null) return found;
  const turn = value as WrittenTurn;
  if (turn.act === undefined) return `.act${TURN.act(undefined)}`;
  const answer = withDefaults(turn);
  if (answer.lostMs > answer.speechMs) return `.lostMs${isMoreThanSaid(answer.lostMs, answer)}`;
  if (answer.onPartnerMs > answer.speechMs)
    return `.onPartnerMs${isMoreThanSaid(answer.onPartnerMs, answer)}`;
  return answer.act === null && answer.roadblock === null
    ? ".act: null is nothing done; without an act it needs a roadblock"
    : answer;
}

const isMoreThanSaid = (part: number, { speechMs }: Answer): string =>
  `: ${part} is more than was said; it may be 0 to speechMs, ${speechMs}`;

function withDefaults(turn: WrittenTurn): Answer {
  const { hot = false, feeling = false, speechMs = SPEECH_MS } = turn;
  const act = ACTS.find((one) => one === turn.act) ?? null;
  const named = ROADBLOCKS.find((one) => one === turn.act) ?? null;
  return {
    act,
    depth: turn.depth ?? depthOf(act, hot || feeling),
    fit: turn.fit ?? 1,
    because: turn.because ?? false,
    own: turn.own ?? false,
    stem: turn.stem ?? null,
    roadblock: turn.roadblock ?? named,
    hot,
    feeling,
    breath: turn.breath ?? false,
    speechMs,
    lostMs: turn.lostMs ?? 0,
    onPartnerMs: turn.onPartnerMs ?? speechMs,
    leak: turn.leak ?? null,
    followed: turn.followed ?? false,
    mended: turn.mended ?? false,
    interrupted: turn.interrupted ?? false,
  };
}

/** An act's own depth: silence is worth more after a feeling or a hot line (RUBRIC §1). */
const depthOf = (act: Act | null, tender: boolean): number =>
  act === "silence" && !tender ? NEUTRAL_DEPTH : 3;
