import type { Conversation, Given } from "../conversation/conversation.ts";
import type { FactId, Reply } from "../story/story.ts";
import type { Moment } from "./moments.ts";

/** Moments as the log can tell them: with the line that differs, and with what was thought and not said. */
export const momentsTold = (moments: readonly Moment[], talk: Conversation): readonly Moment[] =>
  moments.map((moment) => {
    const place = talk.given.findIndex(({ event }) => event === moment.event);
    const given = talk.given[place];
    if (!given) return moment;
    return {
      ...moment,
      instead: insteadOf(given, knownThen(talk, place), moment.kind),
      hidden: hiddenAt(talk, place),
    };
  });

/**
 * What they thought and did not say: with their first words of answer, where its author gave those a thought of their
 * own; else what they were thinking while you chose. Later lines think of something else.
 */
function hiddenAt(talk: Conversation, place: number): readonly string[] {
  const answered = answeringLines(talk, place)[0]?.line.hidden ?? [];
  if (answered.length > 0) return answered;
  const [from, to] = talk.given[place]?.lines ?? [0, 0];
  return talk.spoken.slice(from, to).findLast(({ line }) => line.hidden.length > 0)?.line.hidden ?? [];
}

/** The lines that answered a reply, as far as they were said. */
export function answeringLines(talk: Conversation, place: number): Conversation["spoken"] {
  const given = talk.given[place];
  if (!given) return [];
  const until = talk.given[place + 1]?.lines[1] ?? talk.spoken.length;
  return talk.spoken.slice(given.lines[1], until).filter(({ kind }) => kind === "told");
}

/** What was known when a reply was given: the senses that were frozen then (DESIGN §3). */
export function knownThen(talk: Conversation, place: number): readonly FactId[] {
  const asked = talk.asking === null ? talk.turns : [...talk.turns, talk.asking];
  return asked.filter(({ say }) => say.kind === "choice")[place]?.senses.known ?? talk.known;
}

/**
 * The contrasting line: the reply that its author wrote to differ in one thing (`like`). Beside a reply that fell
 * short it must be the better one; where there is none, the deepest that could have been given.
 */
function insteadOf(given: Given, known: readonly FactId[], kind: Moment["kind"]): Reply | null {
  const twins = given.replies.filter((other) => areTwins(other, given.reply));
  if (kind === "best") return twins[0] ?? null;
  const open = given.replies.filter((other) => isOpen(other, known));
  return (
    deepest(twins.filter((twin) => isBetter(twin, given.reply))) ??
    deepest(open.filter((other) => isBetter(other, given.reply)))
  );
}

const areTwins = (one: Reply, other: Reply): boolean =>
  one.index !== other.index &&
  ((one.like !== null && one.like === other.label) || (other.like !== null && other.like === one.label));

const isOpen = (reply: Reply, known: readonly FactId[]): boolean =>
  !reply.impulse && !reply.fromAnswer && reply.needs.every(({ fact }) => known.includes(fact));

const isBetter = (one: Reply, other: Reply): boolean =>
  one.roadblock === null && (one.depth > other.depth || other.roadblock !== null);

const deepest = (replies: readonly Reply[]): Reply | null =>
  replies.reduce<Reply | null>((best, reply) => (best && best.depth >= reply.depth ? best : reply), null);
