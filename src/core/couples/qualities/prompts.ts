/**
 * What one may see in the other (S13: what one respects and loves). Each comes with a sentence to begin with that asks
 * for a moment and not for praise (`words/qualities.ts`); the last is a word of one's own.
 */
export const QUALITIES = [
  "funny",
  "kind",
  "brave",
  "steady",
  "patient",
  "honest",
  "curious",
  "generous",
  "gentle",
  "playful",
  "loyal",
  "stubborn",
  "handy",
  "calm",
  "fair",
  "hopeful",
  "own",
] as const;

export type QualityId = (typeof QUALITIES)[number];
