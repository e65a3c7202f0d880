import type { Mood } from "../../core/story/looks.ts";

/** Moods that nobody answers with who has just felt less heard (STORIES §2). */
export const OPEN_MOODS: readonly Mood[] = ["warm", "delighted", "hopeful", "moved"];
/** …and nobody who has just felt more heard. */
export const SHUT_MOODS: readonly Mood[] = ["annoyed", "skeptical", "withdrawn"];
