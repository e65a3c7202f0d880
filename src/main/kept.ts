import { branchOf, departsAt, lastHand } from "../core/conversation/branch.ts";
import type { Log } from "../core/conversation/event.ts";
import type { Story } from "../core/story/story.ts";
import type { Kept } from "./shelf.ts";

/** Compares a kept log with its story; null when nothing of it can be gone on with. */
export function stillTold(id: string, log: Log, story: Story): Kept | null {
  const departs = departsAt(log, story);
  if (departs === null) return { id, log, until: null };
  const until = lastHand(log, departs);
  return until === null ? null : { id, log, until };
}

/** A log that begins as another, of the first `until` events, and goes on by itself. */
export const branched = (from: { id: string; log: Log; until: number }, story: Story): Log =>
  branchOf(from.log, { id: from.id, events: from.until, edition: story.edition });
