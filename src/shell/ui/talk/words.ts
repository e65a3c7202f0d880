import type { FocusChange } from "../../../core/attention/call.ts";
import { heardWords } from "../../../core/attention/hearing.ts";
import { endOf, type SpokenLine } from "../../../core/attention/spoken.ts";
import { wordsOf } from "../../../core/attention/tempo.ts";

/** One word as it stands on the page: heard, lost, being said, or yet to come. */
export type ShownWord = { readonly word: string; readonly state: "heard" | "lost" | "now" | "later" };

/** The words of a line at `now`: the next one is already half there, the rest keep their places. */
export function shownWords(
  spoken: SpokenLine,
  focus: readonly FocusChange[],
  now: number,
): readonly ShownWord[] {
  const said = heardWords(spoken, focus);
  const words = wordsOf(spoken.line.text);
  const next = spoken.wordEnds.findIndex((end) => spoken.at + end > now);
  return words.map((word, i) => {
    if (next !== -1 && i > next) return { word, state: "later" };
    if (next !== -1 && i === next) return { word, state: "now" };
    return { word, state: (said[i] ?? false) ? "heard" : "lost" };
  });
}

/** A line as it was heard, for a transcript: what was lost is an ellipsis, and its `through` if it has one. */
export function heardText(spoken: SpokenLine, focus: readonly FocusChange[]): string {
  const heard = heardWords(spoken, focus);
  const words = wordsOf(spoken.line.text).slice(0, heard.length);
  if (heard.length > 0 && !heard.includes(true) && spoken.line.through) return spoken.line.through;
  const parts: string[] = [];
  for (const [i, word] of words.entries()) {
    if (heard[i]) parts.push(word);
    else if (parts.at(-1) !== "…") parts.push("…");
  }
  if (spoken.cutAt !== null) parts.push("—");
  return parts.join(" ");
}

/** Whether all of a line went by unheard. */
export const wasMissed = (spoken: SpokenLine, focus: readonly FocusChange[]): boolean =>
  spoken.wordEnds.length > 0 && !heardWords(spoken, focus).includes(true);

/** Whether a line has been said to its end by `now`. */
export const isSaid = (spoken: SpokenLine, now: number): boolean => endOf(spoken) <= now;
