import type { Given } from "../conversation/conversation.ts";
import type { TalkBranch } from "./branches.ts";
import { branchIn, type Session } from "./session.ts";

/** What was said for a reply: the room's own words where it typed some, else the story's. */
export function saidFor(session: Session, branch: TalkBranch, given: Given): string {
  return typedFor(session, branch, given.event)?.words ?? given.reply.text;
}

/** The room's own line that was played with the `replied` event of that index; null: none was typed. */
export function typedFor(session: Session, branch: TalkBranch, replied: number) {
  for (let way: TalkBranch | null = branch; way; ) {
    const { id, from } = way;
    const typed = session.typed.findLast((one) => one.branch === id && one.hand === replied);
    if (typed) return typed;
    if (!from || replied >= from.events) return null;
    way = branchIn(session, from.branch);
  }
  return null;
}
