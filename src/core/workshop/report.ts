import { replay } from "../conversation/evolve.ts";
import type { Act, Roadblock } from "../story/acts.ts";
import type { Reply } from "../story/story.ts";
import { type TalkBranch, withBranches } from "./branches.ts";
import type {
  BranchId,
  Grouping,
  Layer,
  PlanId,
  Prompt,
  Shown,
  Teller,
  WorkshopEvent,
  WorkshopLog,
} from "./event.ts";
import { doesOf } from "./ownLine.ts";
import { storyOf } from "./telling.ts";

/** A reply as a room saw it. `words` null: nobody said anything, and stayed. */
export type ReportReply = { readonly words: string | null; readonly act: Act | Roadblock | null };

/** How many in the room wanted a reply. */
export type ReportCount = ReportReply & { readonly count: number };

/**
 * One thing that happened, `at` ms after the session was opened. Nothing in it grades anybody: no bands, and nothing
 * of how the room listened (DESIGN §2).
 */
export type ReportRow = { readonly at: number } & (
  | {
      readonly kind: "chose";
      readonly evening: string;
      readonly title: string;
      readonly source: "house" | "own";
    }
  | { readonly kind: "planned"; readonly plan: PlanId | null }
  | { readonly kind: "shown"; readonly what: Shown["kind"]; readonly by: Teller | null }
  /** a way began; `from`: the way that it left */
  | {
      readonly kind: "began";
      readonly way: BranchId;
      readonly by: Teller;
      readonly evening: string;
      readonly from: BranchId | null;
    }
  | {
      readonly kind: "voted";
      readonly way: BranchId;
      /** the last words before they voted */
      readonly after: string;
      readonly majority: ReportReply;
      /** null: only the majority was counted */
      readonly counts: readonly ReportCount[] | null;
    }
  | {
      readonly kind: "typed";
      readonly way: BranchId;
      readonly after: string;
      readonly words: string;
      readonly act: Act | Roadblock;
      /** the reply of the story that it was played through */
      readonly through: ReportReply;
    }
  | {
      readonly kind: "played";
      readonly way: BranchId;
      readonly by: Teller;
      readonly after: string;
      /** what was said: the room's own words where it typed some */
      readonly reply: ReportReply;
      /** whether the words are the room's own */
      readonly own: boolean;
    }
  | { readonly kind: "finished"; readonly way: BranchId; readonly by: Teller; readonly ending: string | null }
  | { readonly kind: "paired"; readonly grouping: Grouping | "halves"; readonly prompt: Prompt | null }
  | { readonly kind: "revealed"; readonly layer: Layer; readonly on: boolean }
  | { readonly kind: "froze" | "blanked"; readonly on: boolean }
  | { readonly kind: "ended" }
);

export type ReportKind = ReportRow["kind"];

/** What was shown, voted, typed and played in a session, in the order in which it happened. */
export type Report = {
  readonly format: 1;
  /** ms from the first event to the last */
  readonly length: number;
  readonly rows: readonly ReportRow[];
};

/** A session as a report: a pure reading of its log. The same log always gives the same report. */
export function reportOf(log: WorkshopLog): Report {
  let branches: readonly TalkBranch[] = [];
  const rows: ReportRow[] = [];
  for (const { at, event } of log) {
    const before = branches;
    branches = withBranches(branches, event);
    rows.push(...rowsOf(event, { at, branches, before, log }));
  }
  return { format: 1, length: (log.at(-1)?.at ?? 0) - (log[0]?.at ?? 0), rows };
}

/** The rows of one kind, as that kind. */
export const rowsIn = <K extends ReportKind>(
  { rows }: Report,
  kind: K,
): readonly Extract<ReportRow, { kind: K }>[] =>
  rows.filter((row): row is Extract<ReportRow, { kind: K }> => row.kind === kind);

type Around = {
  readonly at: number;
  /** the ways after the event, and before it */
  readonly branches: readonly TalkBranch[];
  readonly before: readonly TalkBranch[];
  readonly log: WorkshopLog;
};

function rowsOf(event: WorkshopEvent, around: Around): readonly ReportRow[] {
  const { at } = around;
  switch (event.kind) {
    case "chose": {
      const { evening, title, source } = event;
      return [{ at, kind: "chose", evening, title, source }];
    }
    case "planned":
      return [{ at, kind: "planned", plan: event.plan }];
    case "shown": {
      const { what } = event;
      const by = "branch" in what ? (wayOf(around.branches, what.branch)?.by ?? null) : null;
      return [{ at, kind: "shown", what: what.kind, by }];
    }
    case "voted": {
      const { branch: way, hand } = event;
      const { after, replies } = handAt(around.branches, way, hand);
      const counts = event.counts?.map(({ reply, count }) => ({ ...saidBy(replies, reply), count })) ?? null;
      return [{ at, kind: "voted", way, after, majority: saidBy(replies, event.majority), counts }];
    }
    case "typed": {
      const { branch: way, hand, words, act } = event;
      const { after, replies } = handAt(around.branches, way, hand);
      return [{ at, kind: "typed", way, after, words, act, through: saidBy(replies, event.reply) }];
    }
    case "talk":
      return talkRows(event, around);
    case "branched": {
      const way = event.branch;
      const origin = event.from && wayOf(around.before, event.from.branch);
      return origin
        ? [{ at, kind: "began", way, by: event.by, evening: storyOf(origin), from: origin.id }]
        : [];
    }
    case "paired":
      return [{ at, kind: "paired", grouping: event.grouping, prompt: event.prompt }];
    case "revealed":
      return [{ at, kind: "revealed", layer: event.layer, on: event.on }];
    case "froze":
    case "blanked":
      return [{ at, kind: event.kind, on: event.on }];
    case "ended":
      return [{ at, kind: "ended" }];
    case "opened":
    case "moved":
    case "marked":
    case "timed":
      return [];
  }
}

function talkRows(
  { branch: way, event }: Extract<WorkshopEvent, { kind: "talk" }>,
  { at, branches, before, log }: Around,
): readonly ReportRow[] {
  const branch = wayOf(branches, way);
  if (!branch) return [];
  const { by } = branch;
  if (event.kind === "opened") return [{ at, kind: "began", way, by, evening: event.story, from: null }];
  if (event.kind === "ended") return [{ at, kind: "finished", way, by, ending: event.ending }];
  if (event.kind !== "replied") return [];
  const hand = wayOf(before, way)?.log.length ?? 0;
  const { after, replies } = handAt(before, way, hand);
  const typed = typedFor(log, way, hand);
  const given = saidBy(replies, event.index);
  const reply = typed ? { words: typed.words, act: typed.act } : given;
  return [{ at, kind: "played", way, by, after, reply, own: typed !== null }];
}

/** The room's own line that was played with the `replied` event of that index; null: the reply's own words. */
function typedFor(log: WorkshopLog, way: BranchId, replied: number) {
  for (const { event } of log) {
    if (event.kind === "typed" && event.branch === way && event.hand === replied) return event;
  }
  return null;
}

const wayOf = (branches: readonly TalkBranch[], id: BranchId): TalkBranch | null =>
  branches.find((branch) => branch.id === id) ?? null;

/** The hand that lay open when a way had so many events, and the last words before it. */
function handAt(
  branches: readonly TalkBranch[],
  way: BranchId,
  events: number,
): { readonly after: string; readonly replies: readonly Reply[] } {
  const branch = wayOf(branches, way);
  if (!branch) return { after: "", replies: [] };
  const talk = replay(branch.log.slice(0, events));
  return { after: talk.spoken.at(-1)?.line.text ?? "", replies: talk.beat?.replies ?? [] };
}

function saidBy(replies: readonly Reply[], index: number): ReportReply {
  const reply = replies.find((one) => one.index === index);
  if (!reply) return { words: null, act: null };
  return { words: reply.act === "silence" ? null : reply.text, act: doesOf(reply) };
}
