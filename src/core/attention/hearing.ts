import type { FocusChange } from "./call.ts";
import { endOf, type SpokenLine } from "./spoken.ts";

/** Looking aside for this long costs nothing: it is a glance, ms (RUBRIC §3.2). A thought's slip is none: it had its 2.5 s. */
export const GLANCE = 1500;

/** A line whose facts are still understood may have lost this share of its words (ours). */
const FACT_BEARS = 1 / 3;

/**
 * Which of a line's words were heard, word by word; words that an interruption cut off are not in the list.
 * Depends on the light over time and on nothing else: any device that moves the light alike gives the same (S1–S3).
 */
export function heardWords(spoken: SpokenLine, focus: readonly FocusChange[]): readonly boolean[] {
  return saidEnds(spoken).map((end) => hearsAt(spoken.at + end, focus));
}

/** Whether the line's facts and its sting came through. */
export function wasUnderstood(spoken: SpokenLine, focus: readonly FocusChange[]): boolean {
  if (spoken.cutAt !== null) return false;
  const words = heardWords(spoken, focus);
  return words.filter((heard) => !heard).length <= words.length * FACT_BEARS;
}

/** How a stretch of speech was listened to, in ms of its words. */
export type Hearing = { readonly speechMs: number; readonly lostMs: number; readonly onPartnerMs: number };

export const SILENT: Hearing = { speechMs: 0, lostMs: 0, onPartnerMs: 0 };

export function hearing(lines: readonly SpokenLine[], focus: readonly FocusChange[]): Hearing {
  return lines.reduce((sum, spoken) => {
    const one = hearingOfLine(spoken, focus);
    return {
      speechMs: sum.speechMs + one.speechMs,
      lostMs: sum.lostMs + one.lostMs,
      onPartnerMs: sum.onPartnerMs + one.onPartnerMs,
    };
  }, SILENT);
}

function hearingOfLine(spoken: SpokenLine, focus: readonly FocusChange[]): Hearing {
  const ends = saidEnds(spoken);
  const heard = heardWords(spoken, focus);
  const lostMs = ends.reduce((ms, end, i) => (heard[i] ? ms : ms + end - (ends[i - 1] ?? 0)), 0);
  return {
    speechMs: ends.at(-1) ?? 0,
    lostMs,
    onPartnerMs: onPartner(spoken.at, Math.min(endOf(spoken), spoken.at + (ends.at(-1) ?? 0)), focus),
  };
}

const saidEnds = (spoken: SpokenLine): readonly number[] => {
  const cut = spoken.cutAt === null ? Number.POSITIVE_INFINITY : spoken.cutAt - spoken.at;
  return spoken.wordEnds.filter((end) => end <= cut);
};

/** Index of the light's last change up to `at`; the first change stands for all time before it. */
function changeAt(at: number, focus: readonly FocusChange[]): number {
  let i = focus.length - 1;
  while (i > 0 && (focus[i]?.at ?? 0) > at) i--;
  return i;
}

function hearsAt(at: number, focus: readonly FocusChange[]): boolean {
  const now = focus[changeAt(at, focus)];
  return now === undefined || now.on === "partner" || at < glanceUntil(changeAt(at, focus), focus);
}

/** Until when looking aside is still the glance it began as: one glance for a whole stretch away, whatever it wanders over. */
function glanceUntil(change: number, focus: readonly FocusChange[]): number {
  let first = change;
  while (first > 0 && focus[first - 1]?.on !== "partner") first--;
  const left = focus[first];
  return left === undefined || left.by === "slip" || left.by === "start"
    ? Number.NEGATIVE_INFINITY
    : left.at + GLANCE;
}

/** ms of [from, to) with the light on the partner, glances included. */
function onPartner(from: number, to: number, focus: readonly FocusChange[]): number {
  let ms = 0;
  for (let i = changeAt(from, focus); i < focus.length; i++) {
    const start = Math.max(from, i === 0 ? from : (focus[i]?.at ?? from));
    const end = Math.min(to, focus[i + 1]?.at ?? to);
    if (start >= to) break;
    const lit = focus[i]?.on === "partner" ? end : Math.min(end, glanceUntil(i, focus));
    ms += Math.max(0, lit - start);
  }
  return ms;
}
