import type { QualityId } from "./prompts.ts";

/** One thing that one of the two sees in the other. Without words: it is said aloud, which counts as much. */
export type Said = { readonly quality: QualityId; readonly words: string | null };

/** Longest thing that is written, in characters as people count them. */
export const LONGEST = 240;

/** What turns the words around it about, or breaks their line. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Letters with everything that stands on them; emoji that are joined. */
const LETTER = /\P{M}(?:\p{M}|\ufe0f|\p{EMod}|\u200d\P{M})*/gu;

/** What was typed, as it is kept; null when nothing of it is left. */
export function wordsFrom(typed: string): string | null {
  const words = typed.normalize("NFC").replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  return (words.match(LETTER) ?? []).slice(0, LONGEST).join("").trim() || null;
}
