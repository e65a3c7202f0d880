import { play, type Timed } from "../../../src/core/conversation/play.ts";
import type { Line, Story } from "../../../src/core/story/story.ts";
import { line, quiet, reply, scenes } from "../support/story.ts";

const WORDS = "one two three four five six seven eight nine ten eleven twelve";

/** Replies of every hand: 0 rich, 1 its plain twin, 2 advice, 3 silence. */
const hand = (i: number) => [
  reply("You were left standing there.", {
    label: `rich-${i}`,
    needs: i > 0 ? [{ fact: `fact-${i - 1}`, words: "standing" }] : [],
  }),
  reply("So you stood there.", { act: "reflect", depth: 3, because: false, like: `rich-${i}` }),
  reply("You should write it down.", { act: null, roadblock: "advise", depth: 1.5, because: false }),
  quiet(),
];

/** Six turns, each with a fact that the next hand needs and a thought that answers; then the end. */
export const evening = (tags: Readonly<Record<number, Partial<Line>>> = {}): Story =>
  scenes(
    Array.from({ length: 7 }, (_, i) => ({
      lines: [
        line(`Line ${i}, ${WORDS}.`, {
          facts: [`fact-${i}`],
          feeling: i % 2 === 0,
          hidden: [`thought ${i}`],
          ...(i === 6 ? { ending: "heard" } : {}),
          ...tags[i],
        }),
      ],
      replies: i < 6 ? hand(i) : [],
    })),
  );

/** Long enough for a line to be said and the hand to open, ms. */
export const TURN = 20_000;

/** Plays an evening through, one reply a turn; other commands may come in between. */
export const played = (
  story: Story,
  indices: readonly number[],
  between: readonly Timed[] = [],
  opening: { pace?: "normal" | "instant" | "untimed"; gaze?: boolean } = {},
) =>
  play(
    { story, ...opening },
    [
      ...indices.map((index, i): Timed => [(i + 1) * TURN, { kind: "reply", index }]),
      [(indices.length + 1) * TURN, { kind: "wait" }] as Timed,
      ...between,
    ].sort(([a], [b]) => a - b),
  );
