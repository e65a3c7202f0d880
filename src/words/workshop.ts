import type { Layer, PlanId, Teller } from "../core/workshop/event.ts";
import type { DoorItem } from "../core/workshop/items.ts";
import type { StepId } from "../core/workshop/plan.ts";

/** Words of the big screen. They stand on a wall in front of people: few, plain, and nobody is graded. */
export const workshopWords = {
  title: "Workshop",
  lead: "A room, a wall, ninety seconds of somebody's day.",
  minutes: (n: number) => `${n} min`,
  door: {
    items: "What to show",
    evening: "On the table",
    choose: "Another evening",
    own: "Your own .ink file",
    print: "Print: guide, sheets, handout, report",
    window: "Your own window",
    windowOpen: "Your own window is open",
    fullScreen: "Full screen",
    keys: "All the keys",
    newSession: "Begin a new session",
    leave: "Back to the house",
    remote: "Page down begins what is marked. A presenter's remote is enough for everything on this list.",
    takes: (title: string) => `The two takes play ${title}.`,
    busy: "Setting the table …",
    kept: "This session is kept in this browser. Nothing leaves it.",
  },
  telling: {
    vote: "What would you say?",
    voteHow: "Call out a number.",
    hand: "What now?",
    room: "The room says",
    own: "In the room's own words",
    said: (you: string) => you,
    silence: "Say nothing, and stay",
    silent: "Nothing is said.",
    impulse: "First thought",
    faint: "A word of this was not heard.",
    repeat: "R  ask to hear it again",
    breathe: "H  breathe",
    away: "The room is somewhere else.",
    thought: "A thought",
    ended: "The end of this way",
    stumbled: "The story has lost the thread here. Another reply may find it.",
    cards: "Replies",
  },
  frozen: "The picture stands still. Page down goes on.",
  blank: "The screen is dark. Any key of the remote lights it.",
  sides: {
    ways: ["One way", "The other way"],
    turn: (turn: number, of: number) => `Turn ${turn} of ${of}`,
    says: (name: string) => `${name}:`,
    ended: "How it ended",
  },
  pairs: {
    title: { pairs: "Turn to your neighbour", triads: "In threes" },
    ready: {
      pairs: "Ninety seconds each. One speaks, the other only listens. You may pass.",
      triads: "One speaks, one listens, one watches. Ninety seconds, then change. You may pass.",
    },
    round: {
      pairs: ["", "One of you speaks", "Now the other"],
      triads: ["", "The first one speaks", "The second one speaks", "The third one speaks"],
    },
    roles: {
      pairs: "The other one listens, and does not help.",
      triads: "One listens. One watches, and says nothing.",
    },
    over: "Finish your sentence.",
  },
  prompts: {
    moment: "What did you see, just then? And what did you want to do about it?",
    badTake: "Where was she lost? And what was he trying to do?",
    bothTakes: "Find the one reply after which the two evenings went different ways.",
    own: "Something small that happened to you this week. The others want nothing from it.",
    home: "One thing that you will leave out, the next time somebody tells you about their day.",
  },
  halves: {
    title: "Two halves",
    ready: [
      "Left half of the room: read the group chat, every word. You will be asked about it.",
      "Right half: listen. Nothing else.",
    ],
    chat: "The group chat",
    left: "The left half",
    right: "The right half",
    askLeft: "Left half first: what was said? All that you have.",
    askRight: "Right half: what is missing?",
    chatQuestion: "And what does Hal owe for the gazebo?",
    heard: "What was said",
  },
  map: {
    title: "The talk so far",
    how: "Arrows mark a moment. Page down goes there.",
    ended: (name: string) => `Ends: ${name}`,
    open: "not answered yet",
    vote: "a moment for the room",
  },
  layers: {
    thoughts: (name: string) => `What ${name} does not say`,
    noThought: "Nothing is hidden in these words.",
    bands: "How this would be read",
    bandsHonest: "Of this way of telling it. Not of anybody in the room.",
    tooShort:
      "Fewer than five replies: the game gives no reading of so short a talk. It only shows what it saw.",
    state: (heard: number, guard: number) =>
      `A window: ${degree(heard, LIGHT)}; the shutters are ${degree(guard, SHUTTERS)}.`,
    stateName: (name: string) => `How it is at ${name}'s`,
  },
  panel: {
    close: "Close",
    ownLine: "The room's own line",
    ownLineHow: "In the room's words, as somebody said them.",
    ownLineWords: "What the room says",
    act: "What does it do?",
    play: "Say it",
    counts: "Count hands",
    countsHow: "How many for each. Leave out what you did not count.",
    count: "Show the split",
    noHand: "There is no open hand on the screen.",
    keys: "All the keys",
  },
  bar: {
    name: "Hands-on",
    back: "Back",
    on: "On",
    freeze: "Freeze",
    blank: "Dark",
    pairs: "Neighbours",
    own: "Own line",
    counts: "Count",
    map: "Map",
    sides: "Side by side",
    door: "Door",
    drift: "Drift (hold)",
  },
  facilitator: {
    title: "Beside the screen",
    waiting: "Waiting for the big screen. Open the workshop in another window of this browser.",
    now: "On the screen",
    next: "Next words",
    noNext: "The hand opens.",
    hand: "The hand",
    answers: "answers",
    hidden: "Not said",
    ask: "To ask the room",
    back: "Said back, it could be",
    say: "You might say",
    none: "none here",
    plan: "The plan",
    map: "The talk so far",
    layers: "Lay over the picture",
    keysShort: "Page down: on. Page up: back. B: dark. Z: freeze.",
    heard: "heard",
    guard: "guard",
    events: (n: number) => `${n} events`,
    timer: "Timer",
    close: "Close this window",
    moment: "The room votes here.",
    play: "Play",
    marked: "marked",
  },
} as const;

const LIGHT = ["dark", "barely lit", "half lit", "lit", "bright"] as const;
const SHUTTERS = ["open", "almost open", "half closed", "nearly closed", "closed"] as const;

const degree = (value: number, words: readonly string[]): string =>
  words[Math.min(words.length - 1, Math.floor((value / 101) * words.length))] ?? "";

export const doorWords: Record<DoorItem, { readonly name: string; readonly about: string }> = {
  "forty-five": { name: "45 minutes", about: "Both takes, three votes, neighbours, a way home." },
  ninety: { name: "90 minutes", about: "The same, with two halves and threes." },
  fixer: { name: "Bad take", about: "The Fixer: all love, and wants it over." },
  listener: { name: "Good take", about: "The Listener: same chair, same first words." },
  sides: { name: "Both, side by side", about: "Turn by turn, face beside face." },
  evening: { name: "The room answers", about: "No plan: play it, vote, step back." },
};

export const planWords: Record<PlanId, string> = { "forty-five": "45 minutes", ninety: "90 minutes" };

export const tellerWords: Record<Teller, string> = {
  evening: "The room",
  fixer: "The Fixer",
  listener: "The Listener",
};

type SlideWords = { readonly title: string; readonly lines: readonly string[] };

/** What stands on the wall at each step of a plan. */
export const stepWords: Record<StepId, SlideWords> = {
  welcome: {
    title: "Somebody has had a day",
    lines: [
      "You may pass, at any point, without a reason.",
      "What is told here stays here.",
      "Nobody in this room is graded.",
      "The people on the screen are made up.",
    ],
  },
  badTake: { title: "Take one", lines: ["Ninety seconds. Watch the face, not the cards."] },
  whatDidYouSee: { title: "What did you see?", lines: ["With whoever sits next to you."] },
  goodTake: { title: "Take two", lines: ["The same evening. The same first words."] },
  bothTakes: { title: "Both takes", lines: ["Where do they part?"] },
  whatDiffered: { title: "Find the place", lines: ["With whoever sits next to you."] },
  yourTurn: {
    title: "Now you",
    lines: ["The same words again, said to this room.", "Call out a number. The room's answer is played."],
  },
  halves: { title: "Two halves", lines: ["Half of you will be busy."] },
  threes: { title: "In threes", lines: ["Something small, and true.", "Speaker, listener, observer."] },
  home: { title: "To take home", lines: ["With whoever sits next to you."] },
  helplines: {
    title: "Before you go",
    lines: [
      "Listening is not the answer to threats, control or fear.",
      "If that is what you live with, it is not your fault, and there are people who know what to do.",
    ],
  },
};

type LayerWords = { readonly key: string; readonly name: string; readonly short: string };

export const layerWords: Record<Layer, LayerWords> = {
  thoughts: { key: "T", name: "Hidden thoughts", short: "Thoughts" },
  acts: { key: "A", name: "What replies do", short: "Acts" },
  state: { key: "S", name: "How they are, as a picture", short: "Window" },
  bands: { key: "N", name: "How it would be read", short: "Reading" },
};

/** Every key, in the order in which one wants them. */
export const keyWords: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "Page down  →", does: "On: next words, next round, next step" },
  { keys: "Page up  ←", does: "Back" },
  { keys: "↑  ↓", does: "Mark a card, or a moment on the map" },
  { keys: "Space", does: "Take what is marked; freeze while somebody speaks; hold a timer" },
  { keys: "B", does: "Dark, and light again" },
  { keys: "D (hold)", does: "Drift: words vanish until you let go" },
  { keys: "1 – 9", does: "The room's majority" },
  { keys: "U", does: "Count hands" },
  { keys: "O", does: "The room's own line" },
  { keys: "H  R", does: "Breathe; ask to hear it again" },
  { keys: "T  A  S  N", does: "Lay over: thoughts, what replies do, how they are, the reading" },
  { keys: "P  G  E", does: "Neighbours; threes; two halves" },
  { keys: "C", does: "Timer: start, hold, go on" },
  { keys: "X  L  V", does: "Bad take; good take; side by side" },
  { keys: "M", does: "The map of the talk" },
  { keys: "Z", does: "Freeze" },
  { keys: "W  F", does: "Your own window; full screen" },
  { keys: "Q", does: "The door of the workshop" },
];
