import { focusOf } from "../../core/attention/light.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import { handOf } from "../../core/conversation/hand.ts";
import type { Look } from "./soundscape.ts";

/** What is to be read aloud from now on; `hush` first takes away what is being read. */
export type Reading = {
  readonly hush: boolean;
  readonly say: readonly Said[];
};

/** `of` whom: the partner, somebody else, or a reply that lies in the hand. `ms` it may take; null: as long as it wants. */
export type Said = {
  readonly text: string;
  readonly of: "partner" | "other" | "reply";
  readonly ms: number | null;
};

const NOTHING: Reading = { hush: false, say: [] };

/** What has come to be said since: a line that begins while you are there, the replies of a hand that opens. */
export function aloudBetween(before: Look | null, now: Look): Reading {
  const was = before?.talk ?? null;
  const { talk } = now;
  if (now.screen !== "talk" || !talk || now.paused) return { ...NOTHING, hush: before?.screen === "talk" };
  if (talk.given.length > (was?.given.length ?? talk.given.length)) return { ...NOTHING, hush: true };
  const hears = focusOf(talk) === "partner";
  if (!hears) return { ...NOTHING, hush: was !== null && focusOf(was) === "partner" };
  const begun = talk.line && talk.line.at !== was?.line?.at ? talk.line : null;
  if (begun) {
    const ms = begun.timed ? (begun.wordEnds.at(-1) ?? null) : null;
    const of = begun.line.who === null ? "partner" : "other";
    return { hush: !begun.timed, say: [{ text: begun.line.text, of, ms }] };
  }
  const opens = talk.phase === "answering" && was?.phase !== "answering";
  return opens ? { hush: false, say: repliesOf(talk) } : NOTHING;
}

/** The cards as they can be read: of a faint one only what is not missing. */
const repliesOf = (talk: Conversation): readonly Said[] =>
  handOf(talk).cards.map(({ reply }, i) => {
    const missing = reply.needs.filter(({ fact }) => !talk.known.includes(fact));
    const words = missing.reduce((text, need) => text.replace(need.words, "…"), reply.text);
    return { text: `${i + 1}. ${words}`, of: "reply", ms: null };
  });
