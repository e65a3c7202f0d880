import type { Conversation } from "../core/conversation/conversation.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import { replay } from "../core/conversation/evolve.ts";
import type { Earlier } from "../core/story/story.ts";
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

/** What an evening brings along from the one that it continues; null when that was never played to an ending. */
export async function earlierOf(
  storage: Pick<Storage, "log">,
  talks: readonly KeptTalk[],
  after: string | null,
): Promise<Earlier | null> {
  const last = after === null ? null : finished(talks, after);
  if (!last || last.ending === null) return null;
  return { evening: last.story, ending: last.ending, facts: replay(await storage.log(last.id)).known };
}

/** The seed an evening was opened with; a log without its beginning has none. */
export const seedOf = (log: Log): number | null => {
  const opened = log.find((event) => event.kind === "opened");
  return opened?.kind === "opened" ? opened.seed : null;
};

/** Writes new events of an evening to the shelf, with what its window remembers. */
export async function keep(storage: Storage, talk: Keeping, events: readonly TalkEvent[]): Promise<void> {
  const { phase, ending, partner, story } = talk.state;
  const ended = phase === "ended";
  const heard = ended && (ending === "heard" || (partner.heard >= 60 && partner.guard <= 30));
  const row = { id: talk.id, story: story.id, opened: talk.opened, ended, ending, heard };
  await storage.keep(row, events, talk.state.events - events.length);
}

/** An evening as it stands after the events that are kept. */
type Keeping = { readonly id: string; readonly opened: number; readonly state: Conversation };
