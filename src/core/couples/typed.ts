/** What turns the words around it about, or breaks their line. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Letters with everything that stands on them, and emoji that are joined: never cut in two. */
const LETTER = /\P{M}(?:\p{M}|\ufe0f|\p{EMod}|\u200d\P{M})*/gu;

/** What was typed, as it is kept, at most so many characters as people count them; null when nothing of it is left. */
export function typed(words: string, longest: number): string | null {
  const plain = words.normalize("NFC").replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  return (plain.match(LETTER) ?? []).slice(0, longest).join("").trim() || null;
}
