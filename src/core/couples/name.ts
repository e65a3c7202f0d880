import { typed } from "./typed.ts";

/** Longest name that is kept, in characters as people count them. */
const LONGEST = 24;

/** A name as it was typed, as it is kept; null when nothing of it is left. */
export const nameFrom = (name: string): string | null => typed(name, LONGEST);
