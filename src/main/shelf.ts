import { departsAt, lastHand } from "../core/conversation/branch.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import { replay } from "../core/conversation/evolve.ts";
import type { Story } from "../core/story/story.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";

/** An unfinished evening on the shelf, and whether its story still tells it. */
export type Kept = {
  readonly id: string;
  readonly log: Log;
  /** how many of its events both versions of the story agree on, when it has been rewritten; else null */
  readonly until: number | null;
};

/** The latest unfinished evening of a story. */
export function unfinished(talks: readonly KeptTalk[], story: string): KeptTalk | null {
  const latest = latestOf(talks.filter((talk) => talk.story === story));
  return latest && !latest.ended ? latest : null;
}

/** The latest finished evening of a story: its debrief stays. */
export const finished = (talks: readonly KeptTalk[], story: string): KeptTalk | null =>
  latestOf(talks.filter((talk) => talk.story === story && talk.ended));

const latestOf = (talks: readonly KeptTalk[]): KeptTalk | null =>
  talks.reduce<KeptTalk | null>((last, talk) => (last && last.opened >= talk.opened ? last : talk), null);

/** The seed an evening was opened with; a log without its beginning has none. */
export const seedOf = (log: Log): number | null => {
  const opened = log.find((event) => event.kind === "opened");
  return opened?.kind === "opened" ? opened.seed : null;
};

/** Compares a kept log with its story; null when nothing of it can be gone on with. */
export function stillTold(id: string, log: Log, story: Story): Kept | null {
  const departs = departsAt(log, story);
  if (departs === null) return { id, log, until: null };
  const until = lastHand(log, departs);
  return until === null ? null : { id, log, until };
}

/** Writes new events of an evening to the shelf, with what its window remembers. */
export async function keep(
  storage: Storage,
  talk: { id: string; opened: number; log: Log },
  events: readonly TalkEvent[],
): Promise<void> {
  const state = replay(talk.log);
  const ending = state.ending;
  const heard = ending === "heard" || (state.partner.heard >= 60 && state.partner.guard <= 30);
  await storage.keep(
    {
      id: talk.id,
      story: state.story.id,
      opened: talk.opened,
      ended: state.phase === "ended",
      ending,
      heard: state.phase === "ended" && heard,
    },
    events,
    talk.log.length - events.length,
  );
}
