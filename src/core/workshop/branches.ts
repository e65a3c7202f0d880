import { branchOf } from "../conversation/branch.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Log } from "../conversation/event.ts";
import { replay } from "../conversation/evolve.ts";
import type { BranchId, Teller, WorkshopEvent } from "./event.ts";

/** One way that the talk went, and how far of it is seen. */
export type TalkBranch = {
  readonly id: BranchId;
  readonly by: Teller;
  readonly from: { readonly branch: BranchId; readonly events: number } | null;
  readonly log: Log;
  /** how many events of the log are seen: the place in the talk */
  readonly seen: number;
};

/** What one event of the session makes of its branches. */
export function withBranches(branches: readonly TalkBranch[], event: WorkshopEvent): readonly TalkBranch[] {
  switch (event.kind) {
    case "branched":
      return [...branches, begun(event, branches)];
    case "talk":
      return branches.map((branch) => (branch.id === event.branch ? longer(branch, event.event) : branch));
    case "moved":
      return branches.map((branch) => (branch.id === event.branch ? { ...branch, seen: event.to } : branch));
    default:
      return branches;
  }
}

function begun(
  { branch: id, by, from }: Extract<WorkshopEvent, { kind: "branched" }>,
  branches: readonly TalkBranch[],
): TalkBranch {
  const origin = from && branches.find((branch) => branch.id === from.branch);
  if (!origin || !from) return { id, by, from: null, log: [], seen: 0 };
  const opened = origin.log[0];
  const edition = opened?.kind === "opened" ? opened.edition : "";
  const log = branchOf(origin.log, { id: origin.id, events: from.events, edition });
  return { id, by, from, log, seen: from.events };
}

/** A talk that is told goes on where it is seen: whoever looks at its end sees what is added. */
const longer = (branch: TalkBranch, event: Log[number]): TalkBranch => ({
  ...branch,
  log: [...branch.log, event],
  seen: branch.seen === branch.log.length && branch.by === "evening" ? branch.seen + 1 : branch.seen,
});

/** The talk as far as it is seen. */
export const seenTalk = ({ log, seen }: TalkBranch): Conversation => replay(log.slice(0, seen));
