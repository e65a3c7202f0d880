import { typed } from "../typed.ts";
import type { QualityId } from "./prompts.ts";

/** One thing that one of the two sees in the other. Without words: it is said aloud, which counts as much. */
export type Said = { readonly quality: QualityId; readonly words: string | null };

/** Longest thing that is written, in characters as people count them. */
export const LONGEST = 240;

/** What was typed, as it is kept; null when nothing of it is left. */
export const wordsFrom = (words: string): string | null => typed(words, LONGEST);
