import type { VOCABULARY } from "./vocabulary.ts";

/** What the writer's guide says of one word of the vocabulary. */
export type Entry = { readonly means: string /** a whole tag, without its # */; readonly example: string };

/**
 * The words of the vocabulary, for those who write with them. Apart from their readers, because the game needs those
 * before the first line and this never: the types see to it that no word is missing here, and none is too many.
 */
export const GUIDE = {
  top: {
    title: { means: "the evening's name", example: "title: The meeting" },
    you: { means: "who the player is", example: "you: Sam" },
    partner: {
      means: "who speaks; without it the story is plain Ink and is not scored",
      example: "partner: mina",
    },
    about: {
      means: "the card before the evening: who you are to each other",
      example: "about: Eight years with Mina.",
    },
    minutes: { means: "how long it takes", example: "minutes: 7" },
    ladder: {
      means: "how hard it is to listen to: A outside stress … F their own shame",
      example: "ladder: A",
    },
    notes: { means: "the content note, plainly", example: "notes: A bad day at work. Nobody is hurt." },
    goal: { means: "one thing to try while listening", example: "goal: Listen for what she leaves out." },
    room: {
      means: "where (living-room, kitchen, car, bedroom, call), and what time of day",
      example: "room: living-room evening",
    },
    tv: {
      means: "the picture on the television, then what it says at the start; only the living room has one",
      example: "tv: quiz For the car, Brian …",
    },
    start: {
      means: "how they come in, and where the light lies",
      example: "start: heard=30 guard=30 tolerance=1.2 light=tv",
    },
    after: { means: "the evening that this one continues", example: "after: the-meeting" },
    truth: {
      means: "what weighs: which face, which sentence",
      example:
        'truth: feeling=humiliated strength=4 face=withdrawn sentence=pens cause="corrected in public" need="respect"',
    },
    sentence: {
      means: "one of three sentences to choose from",
      example: "sentence: pens: You could hear it. Eleven pens.",
    },
  },
  line: {
    who: { means: "who says this, when it is not the partner", example: "who: tobi" },
    mood: { means: "the face", example: "mood: hurt" },
    pose: { means: "the hands", example: "pose: crossed" },
    look: { means: "the eyes", example: "look: away" },
    cue: { means: "only the face decides this turn", example: "cue: face" },
    fact: { means: "a fact that these words carry; some card needs it later", example: "fact: eleven-pens" },
    joy: { means: "good news", example: "joy" },
    feeling: { means: "offers a feeling", example: "feeling" },
    more: { means: "is there more?", example: "more" },
    wants: { means: "what they asked for", example: "wants: ear" },
    hot: { means: "it stings: the unkind thought that forms", example: "hot: It was April, though." },
    call: {
      means: "a thing that calls: what draws / what following gives",
      example: "call: tv: Goal! / Two nil. Brian weeps.",
    },
    through: {
      means: "what reaches you while you are elsewhere (else only …)",
      example: "through: ...hey. ...never mind.",
    },
    thought: {
      means: "your mind wanders; or your own clever answer forms",
      example: "thought: answer quit: I know what he should do.",
    },
    said: { means: "a good way to say this turn back", example: "said: You could hear every pen." },
    misheard: { means: "a way to get it wrong", example: "misheard: You want new pens." },
    hidden: { means: "the thought not said", example: "hidden: Ask me how I know." },
    discuss: { means: "a question for the workshop", example: "discuss: What has happened here?" },
    vote: { means: "a moment for the room to vote", example: "vote" },
    image: {
      means: "what is seen; a small caption where the stage has no picture",
      example: "image: Mina unbuttons her coat.",
    },
    truth: {
      means: "what weighs from here on",
      example:
        'truth: feeling=humiliated strength=4 face=withdrawn sentence=pens cause="corrected in public" need="respect"',
    },
    sentence: { means: "one of three sentences beside a new truth", example: "sentence: pens: Eleven pens." },
    ending: { means: "the evening ends, and how", example: "ending: heard" },
    verdict: {
      means: "how they tell it to somebody else: heading / bubbles",
      example: "verdict: Later, Mina texts her sister: / Nour: and?? / all of it",
    },
    "bed-face": { means: "the face they go to bed with", example: "bed-face: tired" },
  },
  choice: {
    act: { means: "what the reply does", example: "act: reflectFeeling" },
    depth: { means: "1 ignores or harms … 3 says it back … 5 full depth", example: "depth: 4" },
    fit: { means: "does it match what is really going on?", example: "fit: .9" },
    because: { means: "a feeling and its cause or need", example: "because" },
    stem: { means: "the stock opening it uses", example: "stem: sounds" },
    own: { means: "in the player's own kind of words", example: "own" },
    roadblock: { means: "how it gets in the way", example: "roadblock: advise" },
    label: { means: "its name", example: "label: six" },
    like: { means: "the reply it differs from in one thing", example: "like: six" },
    needs: {
      means: "out of reach without that fact; the words of the card that are missing then",
      example: "needs: eleven-pens: Eleven pens",
    },
    impulse: { means: "the impulse of a hot line: a roadblock", example: "impulse" },
    leak: { means: "what your face gives away with it", example: "leak: irritation" },
    from: { means: "only after that thought was followed", example: "from: answer" },
  },
} as const satisfies { readonly [P in keyof typeof VOCABULARY]: Record<keyof (typeof VOCABULARY)[P], Entry> };
