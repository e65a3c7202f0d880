import type { Card, Line, Reply, Story } from "../../../src/core/story/story.ts";
import { DEFAULT_STARTS } from "../../../src/core/story/story.ts";

/** A line with nothing on it but what is said. */
export const line = (text: string, tags: Partial<Line> = {}): Line => ({
  text,
  who: null,
  mood: null,
  pose: null,
  look: null,
  cueFace: false,
  facts: [],
  joy: false,
  feeling: false,
  more: false,
  wants: null,
  hot: null,
  calls: [],
  through: null,
  said: [],
  misheard: [],
  hidden: [],
  discuss: [],
  vote: false,
  image: null,
  truth: null,
  sentences: [],
  ending: null,
  verdict: null,
  bedFace: null,
  ...tags,
});

/** A plain reply; its index is given by its place in the beat. */
export const reply = (text: string, tags: Partial<Reply> = {}): Omit<Reply, "index"> => ({
  text,
  act: "reflectFeeling",
  depth: 4,
  fit: 1,
  because: true,
  own: true,
  stem: null,
  roadblock: null,
  label: null,
  like: null,
  needs: [],
  impulse: false,
  leak: null,
  fromAnswer: false,
  ...tags,
});

export const quiet = (tags: Partial<Reply> = {}) =>
  reply("(quiet)", { act: "silence", depth: 3, because: false, ...tags });

export const CARD: Card = {
  id: "test",
  title: "Test",
  you: "Sam",
  partner: "mina",
  about: null,
  minutes: 1,
  ladder: "A",
  notes: null,
  goal: null,
  room: "living-room evening",
  tv: { picture: "quiz", says: "Brian?" },
  start: DEFAULT_STARTS,
  after: null,
  truth: null,
  sentences: [],
};

type Scene = { readonly lines: readonly Line[]; readonly replies: readonly Omit<Reply, "index">[] };

/** A story of scenes one after another, whatever is replied; asides say one standing line each. */
export function scenes(list: readonly Scene[], card: Partial<Card> = {}): Story {
  return {
    card: { ...CARD, ...card },
    edition: "1",
    tell(turns) {
      const last = turns.at(-1);
      if (!last) return { kind: "threw", message: "nothing was asked" };
      if (last.say.kind === "aside") {
        const words = last.say.knot === "repeat" ? "All right. From the top." : "...no. Go on.";
        return { lines: [line(words)], replies: [] };
      }
      const main = turns.filter((turn) => turn.say.kind !== "aside").length - 1;
      const scene = list[main];
      if (!scene) return { kind: "threw", message: `no scene ${main}` };
      return { lines: scene.lines, replies: scene.replies.map((one, index) => ({ ...one, index })) };
    },
  };
}

const WORDS = "one two three four five six seven eight nine ten eleven twelve";

/** A small evening with everything in it: a thought, a call, a hot line, facts, faint cards. */
export const smallEvening = (card: Partial<Card> = {}): Story =>
  scenes(
    [
      {
        lines: [
          line(`First, ${WORDS}.`, { facts: ["first"] }),
          line(`Second, ${WORDS}.`, {
            facts: ["second"],
            feeling: true,
            calls: [{ kind: "thought", words: "Bins?", answer: null }],
          }),
        ],
        replies: [
          reply("You said the second.", { needs: [{ fact: "second", words: "the second" }] }),
          reply("Go on.", { act: "askOpen", depth: 3, because: false }),
          quiet(),
        ],
      },
      {
        lines: [
          line(`Third, ${WORDS}.`, {
            facts: ["third"],
            calls: [
              {
                kind: "device",
                device: "phone",
                legitimate: false,
                draws: "Dev, twice.",
                gives: "Dev: GOAL",
              },
            ],
          }),
          line(`You never, ${WORDS}.`, { hot: "It was April.", feeling: true }),
          line(`Fifth, ${WORDS}.`, {
            calls: [{ kind: "thought", words: "I know what I'd do.", answer: "clever" }],
          }),
        ],
        replies: [
          reply("It was April.", {
            act: null,
            roadblock: "defend",
            depth: 1,
            impulse: true,
            leak: "irritation",
          }),
          reply("I did, and I'm sorry.", { act: "repair" }),
          reply("I'd have held it up.", {
            act: "share",
            roadblock: "divert",
            label: "clever",
            fromAnswer: true,
          }),
          quiet({ depth: 2 }),
        ],
      },
      { lines: [line(`Goodnight, ${WORDS}.`, { ending: "heard" })], replies: [] },
    ],
    card,
  );
