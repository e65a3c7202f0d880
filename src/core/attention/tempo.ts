/** How long words take. All in ms; `letter` is per letter or digit of a word. */
export type Tempo = {
  readonly word: number;
  readonly letter: number;
  /** after a comma, semicolon, colon or dash */
  readonly comma: number;
  /** after a full stop, question or exclamation mark, or an ellipsis, inside a line */
  readonly stop: number;
};

/** The words of a line as they are said one by one: "Eleven", "pens." An empty line has none. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * When each word of a line has been said, ms from its beginning: about 200 words a minute at a normal pace,
 * long words longer, with the small pauses of speech between clauses.
 */
export function wordEnds(text: string, tempo: Tempo): readonly number[] {
  const words = wordsOf(text);
  let now = 0;
  return words.map((word, i) => {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, "").length;
    now += tempo.word + tempo.letter * letters;
    const end = Math.round(now);
    if (i < words.length - 1) now += pauseAfter(word, tempo);
    return end;
  });
}

function pauseAfter(word: string, tempo: Tempo): number {
  if (/[.?!…]['"’”)]*$/u.test(word)) return tempo.stop;
  return /[,;:–—-]['"’”)]*$/u.test(word) ? tempo.comma : 0;
}
