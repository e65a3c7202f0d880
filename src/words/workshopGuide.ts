import type { PlanId } from "../core/workshop/event.ts";
import type { StepId } from "../core/workshop/plan.ts";

/** A step of a plan: what it is called, what to say, what to press and what to look for. */
export type GuideStep = {
  readonly name: string;
  readonly say: string;
  readonly keys: string;
  readonly note: string;
};

export const guideWords = {
  kind: "Guide",
  title: "For whoever stands at the front",
  lead: "You need a laptop, a projector, a presenter remote and chairs that can be turned. No participant needs a device, and nothing is sent anywhere.",
  minutes: (minutes: number) => `${minutes} min`,
  columns: { at: "At", step: "Step", say: "You might say", keys: "Keys" },
  plans: {
    "forty-five": "Forty-five minutes",
    ninety: "Ninety minutes",
  } satisfies Record<PlanId, string>,
  planHow:
    "The remote alone walks through it: page down goes on. Where the room is warm, stay; drop a step, never the last one.",
  before: "Before they come in",
  beforeList: [
    "Play the evening once yourself, with its facilitator’s sheet beside you.",
    "Print: the sheet for you, the handout for everybody, this guide.",
    "Open the game once with a network; after that it runs without one. Press F for the full screen, then sit in the last row and read.",
    "Decide who takes over the room if you have to leave it with somebody.",
    "Know your own house’s rules for what happens when somebody is in danger.",
  ],
  rules: "Rules for the room",
  rulesHow: "Say them aloud, with the first one first.",
  rulesList: [
    "You may pass. Always, without a reason, and at the last moment.",
    "Bring something small from this week. The large things need more than ninety seconds.",
    "What is told here stays here. What is learned may go home.",
    "Nobody is mended today, and nobody is marked.",
    "Couples sit with somebody else. Nobody talks about a person who is in the room.",
    "Ninety seconds are ninety seconds. Stopping in time is a kindness, too.",
  ],
  keys: "Keys",
  keysHow: "A remote sends page up, page down and B. The rest is for the keyboard.",
  serious: "When somebody tells you about violence",
  seriousLead:
    "It happens in good workshops: being listened to opens things. Listening practice is not the answer to threats, control, fear, violence or self-harm, and the exercise ends there for this person.",
  seriousList: [
    "Press B and give the room ten minutes. No explanation is owed.",
    "Go somewhere quiet with them, if they want to, and let a colleague know where you are.",
    "Believe it, and say so: “Thank you for telling me. It is not your fault.” No questions for details.",
    "Ask two things: “Are you safe to go home today?” and “Is there somebody you would like to call, with me beside you?”",
    "Offer a number from the list and let them choose how to carry it. Paper, and a call list, can be found at home.",
    "In danger now: call the emergency number, with them if you can.",
    "If they may harm themselves, ask it plainly: “Are you thinking of killing yourself?” Asking puts nothing into a head. Stay until somebody else is with them.",
  ],
  notThis: "Not this",
  notThisList: [
    "No advice to leave, to stay, or to talk it over at home. They know best what is dangerous, and when.",
    "No word to the partner, and never an exercise for the two of them together.",
    "No promise of silence that you may not keep: where a child or a life is at risk you may have to act. Say that early.",
    "No joke, no “are you sure”, no story of your own.",
  ],
  harms: "When somebody tells you that they are the one who frightens others",
  harmsHow:
    "Take it as seriously. Thank them for saying it, ask whether anybody is in danger today, and name a service for people who use violence. They do not practise on anybody here.",
  after: "Afterwards",
  afterHow:
    "Write down only what your house asks for. Talk to your own supervisor the same day. And eat something.",
  helplines: "Somebody to call",
  helplinesHow:
    "The list stands in one file, helplines.json: country, name, number, hours. Save it, edit it in any text editor, load it again. It is kept in this browser and shown under “Not safe at home?”, in this guide and on the handouts. Ring every number once before you print it.",
  helplinesSave: "Save helplines.json",
  helplinesLoad: "Load an edited file",
  helplinesBack: "Back to the list of the house",
  helplinesLoaded: (count: number) =>
    `${count} ${count === 1 ? "entry is" : "entries are"} kept in this browser.`,
  helplinesOurs: "The list of the house is back.",
  helplinesWrong: (file: string, line: number, message: string) =>
    `${line > 0 ? `${file}, line ${line}` : file}: ${message} Nothing was changed.`,
  own: "Your own evening",
  ownHow:
    "Any .ink file plays. Drop it under “Your own evening”, together with the files it includes; what is wrong is said by file and line. Save “Slide six” there to begin from something that works. Three turns marked # vote become the three moments, # discuss: a question, # hidden: a thought for your sheet.",
} as const;

export const guideSteps = {
  welcome: {
    name: "Welcome, and the rules",
    say: "“In forty minutes nobody will have solved anything. First rule: you may pass.”",
    keys: "Page down",
    note: "Leave the rules on the wall until somebody laughs.",
  },
  badTake: {
    name: "Bad take",
    say: "“Here is somebody who loves her and wants it over. Watch her hands.”",
    keys: "Page down, or X",
    note: "Do not defend her partner, and do not blame him. Everybody has been him.",
  },
  whatDidYouSee: {
    name: "Turn to your neighbour",
    say: "“When did she leave? She was still in the chair.”",
    keys: "Page down; space holds the timer",
    note: "Ninety seconds each. Take three answers, from the back row first.",
  },
  goodTake: {
    name: "Good take",
    say: "“The same woman, the same ninety seconds. Count his words.”",
    keys: "Page down, or L",
    note: "Let the last line stand before you talk.",
  },
  bothTakes: {
    name: "Both, side by side",
    say: "“Same line, twice. What is different in her face, before anybody speaks?”",
    keys: "Page down and up; T for hidden thoughts",
    note: "One turn at a time. Hidden thoughts only after they have guessed.",
  },
  whatDiffered: {
    name: "What differed",
    say: "“Name one thing. Only one, and smaller than you think.”",
    keys: "Page down",
    note: "Write their words on the flip chart, not yours.",
  },
  yourTurn: {
    name: "The room plays",
    say: "“You are Sam now. Hands up for one, for two, for nothing at all.”",
    keys: "A digit for the majority, again to play it; O for their own line; D to drift",
    note: "Hold D once, unannounced, in the middle of a line that matters. Then ask what she said.",
  },
  halves: {
    name: "Two halves",
    say: "“Left half: read the chat. Right half: listen to her. Then tell each other.”",
    keys: "E, then page down",
    note: "The left half will be sure that it heard enough.",
  },
  threes: {
    name: "In threes",
    say: "“Speaker, listener, observer. Small, and from this week. You may pass.”",
    keys: "G; page down for each round",
    note: "Hand out the sheets. Walk about; do not join.",
  },
  home: {
    name: "One thing to take home",
    say: "“With whom, when, and what will you leave out?”",
    keys: "Page down",
    note: "In writing, on the handout, for themselves.",
  },
  helplines: {
    name: "Where to turn",
    say: "“If anything today was too close: these numbers, and me, at the door.”",
    keys: "Page down ends it",
    note: "Never dropped, however late it is. Stay ten minutes.",
  },
} as const satisfies Record<StepId, GuideStep>;

/** Words of the printed report. */
export const reportWords = {
  kind: "Report",
  title: "What we did",
  lead: "Read from the session’s own log. It says what was shown and chosen; it says nothing of how well anybody listened.",
  date: "Date",
  group: "Group",
  length: (minutes: number) =>
    minutes < 1 ? "Less than a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`,
  evenings: "Evening",
  own: "one of your own",
  counts: (votes: number, lines: number, ways: number) =>
    `${votes} ${votes === 1 ? "vote" : "votes"}, ${lines} ${lines === 1 ? "line" : "lines"} of the room’s own, ${ways} ${ways === 1 ? "way" : "ways"} through the talk`,
  votes: "What the room wanted",
  majority: "Most wanted",
  typed: "In the room’s own words",
  through: "Played as",
  played: "What was played",
  by: { evening: "The room", fixer: "Bad take", listener: "Good take" },
  ending: (name: string) => `It ended: ${name}`,
  notEnded: "It was left before its end.",
  timeline: "Minute by minute",
  quiet: "(said nothing, and stayed)",
  nothing: "Nothing was shown yet. The report fills as the session goes on.",
  noVotes: "The room was not asked.",
  noTyped: "The room typed no line.",
  ideas: "What I will do differently next time",
  rows: {
    chose: (title: string) => `Chose “${title}”`,
    planned: (plan: string) => `Plan: ${plan}`,
    noPlan: "Went on without a plan",
    shown: {
      door: "The door",
      slide: "A step of the plan",
      talk: "The talk",
      sides: "Both takes, side by side",
      pairs: "Turn to your neighbour",
      halves: "Two halves",
      map: "The map",
    },
    began: (by: string) => `${by} begins`,
    parted: "Another way begins",
    voted: (words: string) => `Voted: ${words}`,
    typed: (words: string) => `Own line: ${words}`,
    played: (by: string, words: string) => `${by}: ${words}`,
    finished: (ending: string) => `The end: ${ending}`,
    finishedPlain: "The end",
    paired: { pairs: "In pairs", triads: "In threes", halves: "In two halves" },
    revealed: {
      thoughts: "Hidden thoughts",
      acts: "Acts",
      state: "Their state",
      bands: "Bands",
    },
    laid: (layer: string, on: boolean) => (on ? `Laid over: ${layer}` : `Taken away: ${layer}`),
    froze: (on: boolean) => (on ? "Frozen" : "Went on"),
    blanked: (on: boolean) => (on ? "Blank" : "Picture back"),
    ended: "The session ended",
  },
} as const;
