import type { Reply } from "../story/story.ts";
import { MEASURED, type MeasuredId } from "./dimensions.ts";
import type { Evidence, RuleId } from "./evidence.ts";
import type { Findings } from "./findings.ts";
import { weakestOf } from "./weakest.ts";
import type { WeighedTurn } from "./weighed.ts";

/** A moment of a talk to look at again: what reached them most, what cost most, what to try next (RUBRIC §5). */
export type Moment = {
  readonly kind: "best" | "costliest" | "next";
  /** index of the reply's event in the log, or of its turn in a sketch */
  readonly event: number;
  readonly dimension: MeasuredId;
  /** the finding that tells it; null when something not done is the finding */
  readonly rule: RuleId | null;
  /** points that heard and guard moved by */
  readonly heard: number;
  readonly guard: number;
  /** a line of that hand that differs, best in one thing; null when the hand held none, and in a sketch */
  readonly instead: Reply | null;
  /** what they thought and did not say */
  readonly hidden: readonly string[];
};

/** Findings that make a moment worth telling, the most telling first. */
const TELLING = {
  best: [
    "breathed",
    "saidTheBecause",
    "feelingMet",
    "reflectedInwardly",
    "reflected",
    "askedOpen",
    "wentWithThem",
    "heardAll",
  ],
  costliest: [
    "hardRoadblock",
    "interrupted",
    "softRoadblock",
    "complained",
    "contemptLeaked",
    "faceLeaked",
    "thirdQuestion",
    "feelingMissed",
    "lostWords",
    "noBreath",
    "breathedUnheard",
    "lookedAway",
    "leftTheBecause",
    "askedClosed",
    "askedInstead",
  ],
} as const satisfies Record<string, readonly RuleId[]>;

const SHORT: ReadonlySet<RuleId> = new Set(TELLING.costliest);

/** Up to three moments, each of another reply, in the order in which they are told. */
export function chooseMoments(replies: readonly WeighedTurn[], findings: Findings): readonly Moment[] {
  const best = furthest(replies, 1);
  const costliest = furthest(replies, -1);
  const next = nextToTry(
    replies.filter((reply) => reply !== best && reply !== costliest),
    findings,
  );
  return [
    ...(best ? [momentOf("best", best, tellingOf(best, TELLING.best, findings))] : []),
    ...(costliest
      ? [momentOf("costliest", costliest, tellingOf(costliest, TELLING.costliest, findings))]
      : []),
    ...(next ? [momentOf("next", next.reply, next)] : []),
  ];
}

/** How far a reply brought them nearer: points of heard gained and of guard lost. */
const reachOf = ({ before, after }: WeighedTurn): number =>
  after.heard - before.heard - (after.guard - before.guard);

/** The reply that moved them most, towards you (1) or away (−1); null when none did. */
function furthest(replies: readonly WeighedTurn[], way: 1 | -1): WeighedTurn | null {
  let found: WeighedTurn | null = null;
  for (const reply of replies) {
    if (reachOf(reply) * way > (found ? reachOf(found) * way : 0)) found = reply;
  }
  return found;
}

type Telling = { readonly dimension: MeasuredId; readonly rule: RuleId | null };

/** The most telling finding of a reply. */
function tellingOf({ event }: WeighedTurn, rules: readonly RuleId[], findings: Findings): Telling {
  let told: { readonly dimension: MeasuredId; readonly rule: RuleId; readonly rank: number } | null = null;
  for (const { id } of MEASURED) {
    for (const finding of findings[id].evidence) {
      if (finding.event !== event) continue;
      const rank = rules.indexOf(finding.rule);
      if (rank >= 0 && rank < (told?.rank ?? rules.length))
        told = { dimension: id, rule: finding.rule, rank };
    }
  }
  return told ?? { dimension: "judging", rule: null };
}

/** Where the weakest dimension could have been done otherwise: of the replies that fell short in it, the one that reached least. */
function nextToTry(
  replies: readonly WeighedTurn[],
  findings: Findings,
): (Telling & { readonly reply: WeighedTurn }) | null {
  const dimension = weakestOf(findings);
  if (dimension === null) return null;
  const short = new Map(
    findings[dimension].evidence.filter(fellShort).map(({ event, rule }) => [event, rule]),
  );
  const fell = replies.filter(({ event }) => short.has(event));
  const reply = leastReaching(fell.length > 0 ? fell : replies);
  return reply ? { reply, dimension, rule: short.get(reply.event) ?? null } : null;
}

const fellShort = ({ rule }: Evidence): boolean => SHORT.has(rule);

const leastReaching = (replies: readonly WeighedTurn[]): WeighedTurn | undefined =>
  replies.reduce<WeighedTurn | undefined>(
    (least, reply) => (least && reachOf(least) <= reachOf(reply) ? least : reply),
    undefined,
  );

const momentOf = (kind: Moment["kind"], { event, before, after }: WeighedTurn, telling: Telling): Moment => ({
  kind,
  event,
  dimension: telling.dimension,
  rule: telling.rule,
  heard: after.heard - before.heard,
  guard: after.guard - before.guard,
  instead: null,
  hidden: [],
});
