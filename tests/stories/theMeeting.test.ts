import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { readPerson } from "../../src/core/story/evening.ts";
import type { Beat, Reply, Senses, Story, Turn } from "../../src/core/story/story.ts";
import { openStory } from "../../src/shell/ink/tell.ts";
import { compileInk } from "../../src/tools/compileInk.ts";
import { beatOf } from "../shell/ink/support.ts";

const mina = readPerson(JSON.parse(readFileSync("stories/cast/mina.json", "utf8")));
if (typeof mina === "string") throw new Error(mina);
const { json, includes, problems } = compileInk("stories/the-meeting.ink");
const open = (seed: number): Story =>
  openStory({ id: "the-meeting", json: json ?? "", seed, standing: mina.standing });

/** Small whole dice, so that a failing talk can be had again. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
};

type Played = {
  readonly beats: readonly Beat[];
  readonly given: readonly Reply[];
  readonly ending: string | null;
};
type Player = (replies: readonly Reply[], roll: (sides: number) => number) => Reply | undefined;

/** Plays to the end. `senses` are the partner's; the talk beside the story (scores, lost words) is not simulated. */
function play(story: Story, pick: Player, sense: (reply: Reply | null) => Senses, seed = 1): Played {
  const roll = dice(seed);
  const turns: Turn[] = [{ say: { kind: "begin" }, senses: sense(null) }];
  const beats: Beat[] = [beatOf(story.tell(turns))];
  const given: Reply[] = [];
  for (;;) {
    const reply = pick(beats.at(-1)?.replies ?? [], roll);
    if (!reply) break;
    if (given.length > 25) throw new Error("the evening does not end");
    given.push(reply);
    turns.push({ say: { kind: "choice", index: reply.index }, senses: sense(reply) });
    beats.push(beatOf(story.tell([...turns])));
  }
  return {
    beats,
    given,
    ending: beats.flatMap(({ lines }) => lines).findLast(({ ending }) => ending)?.ending ?? null,
  };
}

const any: Player = (replies, roll) => replies[roll(replies.length)];
const deepest: Player = (replies) => [...replies].sort((a, b) => b.depth - a.depth)[0];
const roadblocks: Player = (replies) => replies.find(({ roadblock }) => roadblock !== null) ?? replies[0];
const feels =
  (feltHeard: number, guard: number, weariness = 0) =>
  (): Senses => ({ feltHeard, guard, weariness, known: [], ended: null });

let random: readonly Played[] = [];
beforeAll(() => {
  random = Array.from({ length: 60 }, (_, seed) => {
    const roll = dice(seed + 1000);
    return play(open(seed), any, feels(roll(101), roll(80), roll(11)), seed);
  });
}, 20_000);

test("it compiles without a word, with the engine's functions included", () => {
  expect(problems).toEqual([]);
  expect(includes).toEqual([expect.stringMatching(/stories\/engine\.ink$/)]);
});

test("whatever is said, the evening ends in one of its endings, with a verdict and a face", () => {
  for (const { ending, beats } of random) {
    expect(["heard", "tender", "shut"]).toContain(ending);
    expect(beats.at(-1)?.lines.at(-1)).toMatchObject({
      verdict: expect.anything(),
      bedFace: expect.anything(),
    });
  }
});

test("somebody who is heard tells what she came to tell; somebody who is not takes the bins out", () => {
  expect(play(open(1), deepest, feels(80, 10)).ending).toBe("heard");
  expect(play(open(1), roadblocks, feels(10, 70)).ending).toBe("shut");
});

test("you start distracted: the light lies on the television, and her question is lost to everybody", () => {
  const story = open(1);
  expect(story.card.start.light).toBe("tv");
  expect(play(story, deepest, feels(30, 30)).beats[0]?.lines[0]).toMatchObject({
    text: expect.stringMatching(/^Can I tell you something\?/),
    through: "...hey. ...never mind.",
  });
});

test("the first hand has two decent cards; the television roars, a thought rises and a line stings, in that order", () => {
  const { beats } = play(open(1), deepest, feels(50, 20));
  expect(beats[0]?.replies.filter(({ act, depth }) => act !== "silence" && depth >= 3)).toHaveLength(2);
  const firstWith = (has: (line: Beat["lines"][number]) => boolean) =>
    beats.flatMap(({ lines }) => lines).findIndex(has);
  const roar = firstWith(({ calls }) => calls.some((call) => call.kind === "device" && call.device === "tv"));
  const thought = firstWith(({ calls }) => calls.some((call) => call.kind === "thought"));
  const sting = firstWith(({ hot }) => hot !== null);
  expect(roar).toBeGreaterThan(3);
  expect(thought).toBeGreaterThan(roar);
  expect(sting).toBeGreaterThan(thought);
});

test("after the sting comes a hand in which silence is plainly best", () => {
  const { beats } = play(open(1), deepest, feels(50, 20));
  const best = beats.map(({ replies }) => deepest(replies, () => 0)?.act);
  const stung = beats.findIndex(({ lines }) => lines.some(({ hot }) => hot !== null));
  expect(best[stung + 1]).toBe("silence");
});

test("she says it again and falters in her own words, and the replies stand", () => {
  const story = open(3);
  const senses = feels(50, 20)();
  const begin: Turn = { say: { kind: "begin" }, senses };
  const again = beatOf(story.tell([begin, { say: { kind: "aside", knot: "repeat" }, senses }]));
  const falters = beatOf(story.tell([begin, { say: { kind: "aside", knot: "faltered" }, senses }]));
  for (const { lines, replies } of [again, falters]) {
    expect(lines).toHaveLength(1);
    expect(lines[0]?.mood).not.toBeNull();
    expect(replies).toEqual([]);
  }
});
