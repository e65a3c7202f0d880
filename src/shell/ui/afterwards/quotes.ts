import { heardWords } from "../../../core/attention/hearing.ts";
import type { SpokenLine } from "../../../core/attention/spoken.ts";
import type { Conversation, Given } from "../../../core/conversation/conversation.ts";
import type { Evidence, RuleId } from "../../../core/empathy/evidence.ts";
import { replyWords } from "./shown.ts";

/** Findings of one kind, with what was said there. */
export type Found = { readonly rule: RuleId; readonly quotes: readonly string[] };

/** Rules that are about how a turn was listened to, not about what was answered. */
const OF_HEARING: ReadonlySet<RuleId> = new Set(["heardAll", "lostWords", "lookedAtThem", "lookedAway"]);
const MOST_QUOTES = 4;

/** The evidence of a dimension, kind by kind, with quotes looked up in the log: a few of each are enough to see it. */
export function foundIn(evidence: readonly Evidence[], talk: Conversation): readonly Found[] {
  const rules = [...new Set(evidence.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    rule,
    quotes: evidence
      .filter((one) => one.rule === rule)
      .flatMap(({ event }) => talk.given.filter((given) => given.event === event))
      .slice(0, MOST_QUOTES)
      .map((given) => (OF_HEARING.has(rule) ? theirWords(talk, given) : replyWords(given.reply))),
  }));
}

/** Of the lines before a reply, the one that lost most, else the last. */
function theirWords(talk: Conversation, { lines: [from, to] }: Given): string {
  const lines = talk.spoken.slice(from, to).filter(({ kind }) => kind === "told");
  const lost = (spoken: SpokenLine): number =>
    heardWords(spoken, talk.focus).filter((heard) => !heard).length;
  const most = lines.reduce<SpokenLine | null>(
    (best, one) => (best && lost(best) > lost(one) ? best : one),
    null,
  );
  return most?.line.text ?? "";
}
