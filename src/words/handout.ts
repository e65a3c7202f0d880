import type { Act, Roadblock } from "../core/story/acts.ts";

/** What tends to come of a reply that does this (RUBRIC §1). */
export const reasonWords: Readonly<Record<Act | Roadblock, string>> = {
  reflect: "They hear what arrived, and can put it right.",
  reflectFeeling: "What was only meant is now said, and can be talked about.",
  innerParaphrase: "Nothing is said, and it still shows in the next answer.",
  validate: "Nobody has to defend what they feel.",
  askOpen: "They choose what to tell next.",
  askClosed: "It is quickly answered, and the next step is yours again.",
  perspective: "It says: I can see how it looked from there.",
  acknowledge: "Small, and enough to go on talking.",
  silence: "The room is theirs. Often they fill it with what counts.",
  appreciate: "It lands best after they feel understood.",
  repair: "A miss that is owned brings people closer than no miss at all.",
  explainWhy: "Technique that is explained stops being a trick.",
  share: "It may comfort. For a while the talk is about you.",
  suggest: "They asked for ideas, so this is help.",
  order: "They are told what to do, and stop telling.",
  threaten: "Now they have to be careful.",
  moralise: "The question becomes who is right.",
  judge: "From here on they defend themselves.",
  shame: "It makes them smaller than the thing that happened.",
  contempt: "Nothing closes a talk faster.",
  stonewall: "They are left alone while somebody sits there.",
  defend: "The talk is about you now.",
  advise: "It solves what was meant to be shared.",
  lecture: "The feeling waits outside until it is over.",
  praise: "A kind word in place of an ear.",
  analyse: "They become the case.",
  reassure: "It asks them to feel better, please.",
  probe: "One question after the other is an interview.",
  divert: "What they brought is still on the table, and nobody looks at it.",
};

/** Words of the printed pages. */
export const printWords = {
  title: "Printed pages",
  lead: "Everything prints black on white and fits the page. Nothing that is printed grades anybody.",
  pages: {
    sheet: {
      name: "Facilitator’s sheet",
      about: "Every turn: replies, what they do, hidden thoughts, questions.",
    },
    handout: {
      name: "Handout",
      about: "For everybody: the skill, three moments, questions, sheets for three.",
    },
    guide: {
      name: "Guide",
      about: "Two plans by the minute, keys, group rules, what to do when it gets serious.",
    },
    report: { name: "Report", about: "What this session showed, voted, typed and played." },
  },
  which: "What to print",
  evening: "Evening",
  paper: "Paper",
  papers: { a4: "A4", letter: "US Letter" },
  print: "Print",
  csv: "Save as CSV",
  json: "Save as JSON",
  close: "Back",
  fetching: "Fetching the pages…",
  missing: "The pages of this evening are not here.",
  footer: "Undivided, a game about listening",
} as const;

/** Words of the facilitator's sheet. */
export const sheetWords = {
  kind: "Facilitator’s sheet",
  private: "For you alone. It holds the thoughts that nobody says.",
  cast: (you: string, name: string) => `The room plays ${you}. Across the table: ${name}.`,
  minutes: (minutes: number) => `About ${minutes} minutes when one person plays; twice that with a room.`,
  notes: "Content",
  goal: "To try tonight",
  truth: "What it is about",
  turn: (number: number) => `Turn ${number}`,
  way: "On the way",
  vote: "Vote",
  face: "Only the face decides here",
  says: (name: string) => `${name} says`,
  replies: "Replies, and what each does",
  answers: (name: string) => `${name}:`,
  hidden: "Not said",
  ask: "Ask the room",
  stings: "It stings. The first thought",
  calls: "Calls",
  thought: "Your mind wanders to",
  clever: "Your clever answer forms",
  seen: "Seen",
  quiet: "(says nothing, and stays)",
  depths: {
    1: "goes against it",
    2: "misses the feeling",
    3: "says as much as was said",
    4: "adds the feeling that was meant",
    5: "goes all the way",
  },
  because: "with its reason",
  impulse: "first thought",
  answer: "only for who followed the thought",
  needs: "needs words that were heard",
  leak: "the face shows it",
  ends: "Ways it can end",
  when: (condition: string) => (condition === "else" ? "otherwise" : `when ${condition}`),
  or: "or",
  somebody: "They",
} as const;

/** A condition of the story, as people would say it; what is too much the author's own stays as it is written. */
export function whenWords(when: string): string {
  return when
    .replace(/known\(\s*"([^"]+)"\s*\)/gu, (_, fact: string) => `“${spaced(fact)}” was heard`)
    .replace(/ended\(\s*"([^"]+)"\s*\)/gu, (_, end: string) => `the evening before ended “${spaced(end)}”`)
    .replace(/heard\(\)\s*>=?\s*(\d+)/gu, "they feel heard ($1 or more)")
    .replace(/heard\(\)\s*<=?\s*(\d+)/gu, "they feel little heard (under $1)")
    .replace(/guard\(\)\s*>=?\s*(\d+)/gu, "they are on their guard ($1 or more)")
    .replace(/guard\(\)\s*<=?\s*(\d+)/gu, "they are at ease (under $1)")
    .replace(/weary\(\)\s*>=?\s*\d+/gu, "they are weary of technique")
    .replace(/&&/gu, "and")
    .replace(/\|\|/gu, "or")
    .replace(/!(?=\w)/gu, "not ")
    .replace(/_/gu, " ")
    .trim();
}

const spaced = (id: string): string => id.replace(/[-_]/gu, " ");

/** A knot as a heading: `coat_off` is "Coat off". */
export const partWords = (knot: string): string => {
  if (knot === "on_repeat") return "When you ask to hear it again";
  if (knot === "on_faltered") return "When you look away";
  const words = spaced(knot.split(".").at(-1) ?? "").trim();
  return words === "" ? "Beginning" : words.charAt(0).toUpperCase() + words.slice(1);
};

/** Words of the handout. */
export const handoutWords = {
  kind: "Handout",
  name: "Name",
  date: "Date",
  skill: "The skill",
  skillLead: "Listening, in the order in which it is hard:",
  steps: [
    "Turn to them. Phone face down, face soft. What you miss, you cannot answer.",
    "Before you answer, say back what arrived: what happened, what it felt like, and why. “So you stood there with the right number, and nobody asked.”",
    "Then wait. If it stung, breathe first. What comes after the silence is often the thing itself.",
  ],
  tonight: "Tonight’s own goal",
  momentsHow: "Tick what you would have wanted to hear in their place. There is no key to this on the back.",
  moment: (number: number) => `Moment ${number}`,
  was: "What was said",
  could: "What could be said",
  quiet: "Nothing. Stay, and let it be quiet.",
  yours: "In your own words",
  heard: "What did you hear that was not said?",
  next: "And then? Write the next line, theirs or yours.",
  questions: "Questions",
  questionsHow: "For two, for the way home, or for nobody.",
  threes: "Three people, three sheets",
  threesHow:
    "Cut along the lines. Ninety seconds each, then change places, so that everybody has been all three. Something small and real from this week; nothing that needs more than ninety seconds.",
  roles: {
    speaker: {
      name: "Speaker",
      does: "Tell something from your week that is still going round in your head. Small is good. You decide how far it goes, and you may stop.",
      lines: ["It begins with", "When I was listened to, I noticed", "I would have liked"],
    },
    listener: {
      name: "Listener",
      does: "Do not mend, compare or cheer. Say back what you heard, once or twice, in your own words. Ask at most one question. Let one silence be.",
      lines: ["What I said back", "What I wanted to say instead", "What I nearly missed"],
    },
    observer: {
      name: "Observer",
      does: "Say nothing until both are done. Write down what you see and hear, as it was: words, eyes, hands. No marks, and nobody was good or bad.",
      lines: ["Words that came back", "What the face did before the words", "What came after a silence"],
    },
  },
  rounds: "Round",
  week: "One thing, this week",
  weekLines: ["With whom", "When", "What I will leave out"],
  safety:
    "Listening is not the answer to threats, control, fear or violence. If you are afraid of somebody, talk to one of these:",
} as const;
