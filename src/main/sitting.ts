import type { Conversation } from "../core/conversation/conversation.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import { open } from "../core/conversation/play.ts";
import type { Evening as Listed } from "../core/story/evening.ts";
import type { Earlier, Story } from "../core/story/story.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import type { Settings } from "../shell/ui/view.ts";
import type { DeepLink } from "./deepLink.ts";
import { type Evening, openEvening } from "./evening.ts";
import { fetchStory } from "./library.ts";
import type { Table } from "./midway.ts";
import { earlierOf, finished, type Kept, keep, seedOf, unfinished } from "./shelf.ts";

/** The evening that is being played, and which window it belongs to. */
export type Sitting = Evening & {
  readonly opened: number;
  readonly listed: Listed;
  /** the knot it was begun at; such a talk is not kept */
  readonly from: string | null;
};

/** What could be sat down to: the story, and what is left of an unfinished evening. */
export type Offer = {
  readonly listed: Listed;
  readonly story: Story;
  /** what a new one is opened with */
  readonly seed: number;
  readonly kept: Kept | null;
  /** the latest of it that was played to its end */
  readonly past: KeptTalk | null;
  /** how the evening went that this one continues */
  readonly earlier: Earlier | null;
  /** whether any evening was played to its end */
  readonly practised: boolean;
};

/** What only an evening needs that is not begun at its first word is fetched then. */
const midway = () => import("./midway.ts");

export type SittingOptions = {
  readonly storage: Storage;
  readonly wall: () => number;
  readonly newSeed: () => number;
  /** after each event, and each frame in which time has passed */
  readonly changed: (events: readonly TalkEvent[]) => void;
};

export type Sittings = ReturnType<typeof createSittings>;

/** At most one evening is played at a time; each is kept at every event. */
export function createSittings({ storage, wall, newSeed, changed }: SittingOptions) {
  let sitting: Sitting | null = null;

  const newId = (listed: Listed): string => `${listed.id}~${wall()}`;
  const table: Table = { now: () => sitting, newId, sit };
  const openedAt = (id: string): number => Number(id.split("~")[1] ?? 0);

  /** Looks up what can be played of an evening; `seed` is that of a new one. */
  async function look(listed: Listed, talks: readonly KeptTalk[], seed = newSeed()): Promise<Offer> {
    const left = unfinished(talks, listed.id);
    const log: Log = left ? await storage.log(left.id) : [];
    const told = await fetchStory(listed, seedOf(log) ?? seed);
    const kept = left && log.length > 0 ? (await midway()).stillTold(left.id, log, told) : null;
    // a log of which nothing can be gone on with leaves its seed behind
    const story = kept || log.length === 0 ? told : await fetchStory(listed, seed);
    const practised = talks.some((talk) => talk.ended);
    const earlier = await earlierOf(storage, talks, listed.after);
    return { listed, story, seed, kept, past: finished(talks, listed.id), earlier, practised };
  }

  function sit({ listed, story, id, log, fresh, from = null }: Seat): void {
    close();
    const opened = openedAt(id);
    const write = (state: Conversation, events: readonly TalkEvent[]): void => {
      if (events.length > 0 && from === null) void keep(storage, { id, opened, state }, events);
    };
    const evening = openEvening({
      id,
      story,
      log,
      wall,
      changed(events) {
        write(evening.talk, events);
        changed(events);
      },
    });
    sitting = Object.assign(evening, { opened, listed, from });
    write(evening.talk, fresh);
  }

  /** Begins an evening from its first word. */
  async function begin(
    { listed, story, seed, kept, earlier, practised }: Offer,
    settings: Settings,
  ): Promise<void> {
    // the first evening has no skill to be worked out, and its first words wait for nothing
    const skill = practised ? await import("./practice.ts").then((room) => room.skillFrom(storage)) : 0;
    // what is left of another was opened with that one's seed
    const fresh = kept ? await fetchStory(listed, seed) : story;
    const { pace, gaze } = settings;
    const log = [open({ story: fresh, seed, skill, pace, gaze, earlier })];
    sit({ listed, story: fresh, id: newId(listed), log, fresh: log });
    sitting?.send({ kind: "begin" });
  }

  /** A link opens its evening at once: in its middle, what is left of the same one, or from its first word. */
  async function follow(
    link: Pick<DeepLink, "from" | "seed">,
    linked: Offer,
    settings: Settings,
  ): Promise<boolean> {
    const { kept } = linked;
    if (link.from !== null) await (await midway()).beginAt(table, link.from, linked, settings);
    else if (kept && (link.seed === null || seedOf(kept.log) === link.seed)) {
      return (await midway()).goOn(table, { ...linked, kept }, settings);
    } else await begin(linked, settings);
    return false;
  }

  /** The latest finished evening of a window, as it ended: its debrief is a reading of its log. */
  async function lookBack({ listed, story, past }: Offer): Promise<void> {
    if (past) sit({ listed, story, id: past.id, log: await storage.log(past.id), fresh: [] });
  }

  function close(): void {
    sitting?.close();
    sitting = null;
  }

  return {
    now: table.now,
    look,
    begin,
    follow,
    lookBack,
    close,
    /** with what was kept; true when its story has been rewritten since */
    goOn: async (kept: Offer & { readonly kept: Kept }, settings: Settings): Promise<boolean> =>
      (await midway()).goOn(table, kept, settings),
    /** up to the reply that was given at that event, and then otherwise */
    replayFrom: async (event: number): Promise<void> => (await midway()).replayFrom(table, event),
    /** the words of an evening have changed while it is played */
    rewritten: async (id: string, url: string): Promise<void> => (await midway()).rewritten(table, id, url),
  };
}

/** Where an evening is sat down to: its log so far, and how much of that is not on the shelf yet. */
export type Seat = {
  readonly listed: Listed;
  readonly story: Story;
  readonly id: string;
  readonly log: Log;
  readonly fresh: readonly TalkEvent[];
  readonly from?: string | null;
};
