/** Longest name that is kept, in characters as people count them. */
const LONGEST = 24;

/** What would turn the words around a name about, or break their line. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name as it was typed, as it is kept; null when nothing of it is left. */
export function nameFrom(typed: string): string | null {
  const name = typed.normalize("NFC").replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  if (name === "") return null;
  // letters with everything that stands on them, and emoji that are joined, are never cut in two
  const letters = name.match(/\P{M}(?:\p{M}|\ufe0f|\p{EMod}|\u200d\P{M})*/gu) ?? [];
  return letters.slice(0, LONGEST).join("").trim() || null;
}
