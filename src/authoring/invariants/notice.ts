import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Breach } from "../lint/rule.ts";
import { quoted } from "../lint/rule.ts";
import { isWithin, type Size, sayRange } from "../lint/size.ts";
import type { Page } from "../page/page.ts";
import type { Place } from "../page/place.ts";
import { type Move, sayTrail } from "../players/trail.ts";
import { OPEN_MOODS, SHUT_MOODS } from "./moods.ts";

/** A talk just before and just after a reply, and how it came there. */
export type Step = {
  readonly before: Conversation | null;
  readonly after: Conversation;
  readonly trail: readonly Move[];
  readonly seed: number;
  /** where the reply that was given stands; null at the beginning */
  readonly at: Place | null;
};

/** What an evening's steps are judged by. */
export type Notices = { readonly page: Page; readonly size: Size; readonly carried: ReadonlySet<string> };

/** What can be wrong with a step: the id of an invariant, and where and what. */
export type Notice = { readonly id: string; readonly breach: Breach };

/** How to have it again: the seed of the cards, and the moves. */
const again = ({ seed, trail }: Step): string => `(seed ${seed}: ${sayTrail(trail)})`;

/** Everything that one step shows to be wrong. */
export function noticesOf(step: Step, notices: Notices): readonly Notice[] {
  const at = step.at ?? { file: notices.page.file, line: 1 };
  const found: Notice[] = [];
  for (const [id, judge] of JUDGES) {
    const what = judge(step, notices);
    if (what !== null) found.push({ id, breach: { at, what: `${what} ${again(step)}` } });
  }
  return found;
}

type Judge = (step: Step, notices: Notices) => string | null;

const JUDGES: readonly (readonly [string, Judge])[] = [
  ["trouble", ({ after }) => (after.trouble ? `the story stumbles: ${after.trouble.message}` : null)],
  [
    "ends",
    ({ after }) => (after.phase === "ended" && after.ending === null ? "an end without # ending" : null),
  ],
  ["sign", sign],
  ["hot", hot],
  ["needs-on-the-way", needs],
  ["suggest-asked", suggests],
  ["complaint", complaint],
  ["length", length],
  ["sentence-on-the-way", sentences],
];

/** At these ends the numbers cannot rise or fall further, and a mood need not follow them. */
const NEARLY = 0.5;

/** After a rise of felt-heard the answering mood is never shut, after a fall never open; complaints are exempt. */
function sign({ before, after }: Step): string | null {
  const given = after.given.at(-1);
  if (!before || !given || after.given.length === before.given.length) return null;
  const was = given.partnerBefore;
  const is = given.partnerAfter;
  if (is.complaints > was.complaints || was.heard < NEARLY || was.heard > 100 - NEARLY) return null;
  const mood = after.spoken.slice(given.lines[1]).find(({ kind }) => kind === "told")?.line.mood;
  if (!mood) return null;
  const change = is.heard - was.heard;
  const wrong = (change > 0.01 && SHUT_MOODS.includes(mood)) || (change < -0.01 && OPEN_MOODS.includes(mood));
  return wrong
    ? `${quoted(given.reply.text)} moves felt-heard by ${change.toFixed(1)} and is answered ${mood}`
    : null;
}

function hot({ after }: Step): string | null {
  if (after.phase !== "answering" || !after.beat) return null;
  const stings = after.beat.lines.some((line) => line.hot !== null);
  const impulses = after.beat.replies.filter(({ impulse }) => impulse).length;
  if (stings && impulses !== 1) return `a line stings, and the hand has ${impulses} impulses`;
  return !stings && impulses > 0 ? "an impulse, and no line stings" : null;
}

function needs({ after }: Step, { carried }: Notices): string | null {
  if (after.phase !== "answering" || !after.beat) return null;
  const said = new Set(after.spoken.flatMap(({ line }) => line.facts));
  for (const reply of after.beat.replies) {
    const lacks = reply.needs.find(({ fact }) => !said.has(fact) && !carried.has(fact));
    if (lacks) return `${quoted(reply.text)} needs "${lacks.fact}", which nobody says on this way`;
  }
  return null;
}

function suggests({ after }: Step): string | null {
  if (after.phase !== "answering") return null;
  const reply = after.beat?.replies.find(({ act }) => act === "suggest");
  const asked = after.spoken.some(({ line }) => line.wants === "ideas");
  return reply && !asked ? `${quoted(reply.text)} is a suggestion that nobody asked for on this way` : null;
}

function complaint({ before, after }: Step, { page }: Notices): string | null {
  const complains = after.partner.complaints > (before?.partner.complaints ?? after.partner.complaints);
  return complains && !page.asksWeary ? "technique wearies them here, and no line says so" : null;
}

function length({ after }: Step, { size }: Notices): string | null {
  const replies = after.given.length;
  return after.phase !== "ended" || isWithin(replies, size.replies)
    ? null
    : `an evening of ${replies} replies, not ${sayRange(size.replies)}`;
}

function sentences({ after }: Step, { page }: Notices): string | null {
  if (after.phase !== "ended") return null;
  const turning = after.spoken.findLast(({ line }) => line.truth !== null)?.line;
  const choices = turning ? turning.sentences : page.card.sentences;
  const said = after.spoken.map(({ line }) => line.text.toLowerCase()).join("\n");
  const unsaid = choices.find(({ words }) => !said.includes(words.toLowerCase().replace(/[.\s]+$/u, "")));
  return unsaid
    ? `at the end it is asked about ${quoted(unsaid.words)}, which nobody said on this way`
    : null;
}
