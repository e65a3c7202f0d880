import type { Card } from "../../core/story/story.ts";

/** From least to most, both allowed. */
export type Range = readonly [least: number, most: number];

/** What an evening of a length must have (STORIES §1–2). Short ones are scaled by hand; the scale is ours. */
export type Size = {
  readonly name: "full" | "short" | "demonstration";
  /** longest `# minutes:` that is still this size */
  readonly upTo: number;
  /** of the best and of the worst way, at the normal pace, with every card read */
  readonly minutes: Range;
  readonly replies: Range;
  /** knots, stitches and gathers */
  readonly knots: Range;
  readonly endings: number;
  readonly cues: number;
  readonly hots: number;
  readonly thoughts: Range;
  readonly calls: Range;
  readonly votes: Range;
  readonly discussions: number;
  readonly mores: number;
};

const SIZES: readonly Size[] = [
  {
    name: "demonstration",
    upTo: 2,
    minutes: [0.5, 2.8],
    replies: [2, 5],
    knots: [4, 30],
    endings: 2,
    cues: 1,
    hots: 1,
    thoughts: [1, 3],
    calls: [0, 1],
    votes: [0, 3],
    discussions: 1,
    mores: 0,
  },
  {
    name: "short",
    upTo: 4,
    minutes: [1.2, 5],
    replies: [4, 9],
    knots: [10, 50],
    endings: 3,
    cues: 2,
    hots: 1,
    thoughts: [2, 5],
    calls: [1, 2],
    votes: [1, 4],
    discussions: 2,
    mores: 1,
  },
  {
    name: "full",
    upTo: Number.POSITIVE_INFINITY,
    minutes: [3.5, 9.5],
    replies: [8, 15],
    knots: [40, 80],
    endings: 3,
    cues: 3,
    hots: 1,
    thoughts: [4, 6],
    calls: [1, 3],
    votes: [3, 5],
    discussions: 3,
    mores: 1,
  },
];

/** Which size an evening is, by its `# minutes:`; without it, full. */
export function sizeOf({ minutes }: Pick<Card, "minutes">): Size {
  const found = SIZES.find(({ upTo }) => (minutes ?? Number.POSITIVE_INFINITY) <= upTo) ?? SIZES.at(-1);
  if (!found) throw new Error("there are no sizes");
  return found;
}

export const isWithin = (value: number, [least, most]: Range): boolean => value >= least && value <= most;
export const sayRange = ([least, most]: Range): string =>
  least === most ? `${least}` : `${least} to ${most}`;
