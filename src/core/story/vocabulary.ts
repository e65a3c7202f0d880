import { ACTS, LEAKS, ROADBLOCKS, STEMS } from "./acts.ts";
import { between, type Kind, mark, oneOf, slug, words } from "./kinds.ts";
import { BED_FACES, GAZES, MOODS, POSES } from "./looks.ts";
import { call, need, room, sentence, starts, thought, truth, tv, verdict } from "./phrases.ts";
import { LADDER } from "./story.ts";

/** One word of the vocabulary: what its value may be, and what the writer's guide says of it. */
export type Word<T> = Kind<T> & {
  readonly means: string;
  /** a whole tag, without its # */
  readonly example: string;
  /** may it stand more than once in one place? */
  readonly times: "once" | "often";
};

const once = <T>(kind: Kind<T>, means: string, example: string): Word<T> => ({
  ...kind,
  means,
  example,
  times: "once",
});
const often = <T>(kind: Kind<T>, means: string, example: string): Word<T> => ({
  ...once(kind, means, example),
  times: "often",
});

const TRUTH =
  'truth: feeling=humiliated strength=4 face=withdrawn sentence=pens cause="corrected in public" need="respect"';

/** All words of all tags (STORIES §1). The reader, the checks and the writer's guide are made of this table. */
export const VOCABULARY = {
  top: {
    title: once(words, "the evening's name", "title: The meeting"),
    you: once(words, "who the player is", "you: Sam"),
    partner: once(slug, "who speaks; without it the story is plain Ink and is not scored", "partner: mina"),
    about: once(
      words,
      "the card before the evening: who you are to each other",
      "about: Eight years with Mina.",
    ),
    minutes: once(between(1, 60), "how long it takes", "minutes: 7"),
    ladder: once(
      oneOf(LADDER),
      "how hard it is to listen to: A outside stress … F their own shame",
      "ladder: A",
    ),
    notes: once(words, "the content note, plainly", "notes: A bad day at work. Nobody is hurt."),
    goal: once(words, "one thing to try while listening", "goal: Listen for what she leaves out."),
    room: once(room, "where, and what time of day", "room: living-room evening"),
    tv: once(
      tv,
      "the picture on the television, then what it says at the start",
      "tv: quiz For the car, Brian …",
    ),
    start: once(
      starts,
      "how they come in, and where the light lies",
      "start: heard=30 guard=30 tolerance=1.2 light=tv",
    ),
    after: once(slug, "the evening that this one continues", "after: the-meeting"),
    truth: once(truth, "what weighs: which face, which sentence", TRUTH),
    sentence: often(
      sentence,
      "one of three sentences to choose from",
      "sentence: pens: You could hear it. Eleven pens.",
    ),
  },
  line: {
    who: once(slug, "who says this, when it is not the partner", "who: tobi"),
    mood: once(oneOf(MOODS), "the face", "mood: hurt"),
    pose: once(oneOf(POSES), "the hands", "pose: crossed"),
    look: once(oneOf(GAZES), "the eyes", "look: away"),
    cue: once(oneOf(["face"]), "only the face decides this turn", "cue: face"),
    fact: often(slug, "a fact that these words carry; some card needs it later", "fact: eleven-pens"),
    joy: once(mark, "good news", "joy"),
    feeling: once(mark, "offers a feeling", "feeling"),
    more: once(mark, "is there more?", "more"),
    wants: once(oneOf(["ear", "ideas"]), "what they asked for", "wants: ear"),
    hot: once(words, "it stings: the unkind thought that forms", "hot: It was April, though."),
    call: often(
      call,
      "a thing that calls: what draws / what following gives",
      "call: tv: Goal! / Two nil. Brian weeps.",
    ),
    through: once(
      words,
      "what reaches you while you are elsewhere (else only …)",
      "through: ...hey. ...never mind.",
    ),
    thought: often(
      thought,
      "your mind wanders; or your own clever answer forms",
      "thought: answer quit: I know what he should do.",
    ),
    said: often(words, "a good way to say this turn back", "said: You could hear every pen."),
    misheard: often(words, "a way to get it wrong", "misheard: You want new pens."),
    hidden: often(words, "the thought not said", "hidden: Ask me how I know."),
    discuss: often(words, "a question for the workshop", "discuss: What has happened here?"),
    vote: once(mark, "a moment for the room to vote", "vote"),
    image: once(
      words,
      "what is seen; a small caption where the stage has no picture",
      "image: Mina unbuttons her coat.",
    ),
    truth: once(truth, "what weighs from here on", TRUTH),
    sentence: often(sentence, "one of three sentences beside a new truth", "sentence: pens: Eleven pens."),
    ending: once(slug, "the evening ends, and how", "ending: heard"),
    verdict: once(
      verdict,
      "how they tell it to somebody else: heading / bubbles",
      "verdict: Later, Mina texts her sister: / Nour: and?? / all of it",
    ),
    "bed-face": once(oneOf(BED_FACES), "the face they go to bed with", "bed-face: tired"),
  },
  choice: {
    act: once(oneOf(ACTS), "what the reply does", "act: reflectFeeling"),
    depth: once(between(1, 5), "1 ignores or harms … 3 says it back … 5 full depth", "depth: 4"),
    fit: once(between(0, 1), "does it match what is really going on?", "fit: .9"),
    because: once(mark, "a feeling and its cause or need", "because"),
    stem: once(oneOf(STEMS), "the stock opening it uses", "stem: sounds"),
    own: once(mark, "in the player's own kind of words", "own"),
    roadblock: once(oneOf(ROADBLOCKS), "how it gets in the way", "roadblock: advise"),
    label: once(slug, "its name", "label: six"),
    like: once(slug, "the reply it differs from in one thing", "like: six"),
    needs: often(
      need,
      "out of reach without that fact; the words of the card that are missing then",
      "needs: eleven-pens: Eleven pens",
    ),
    impulse: once(mark, "the impulse of a hot line: a roadblock", "impulse"),
    leak: once(oneOf(LEAKS), "what your face gives away with it", "leak: irritation"),
    from: once(oneOf(["answer"]), "only after that thought was followed", "from: answer"),
  },
} as const;

/** Where a tag can stand: at the top of the story, on a line, or inside the brackets of a choice. */
export type Place = keyof typeof VOCABULARY;
