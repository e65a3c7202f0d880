import type { Conversation } from "../core/conversation/conversation.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import { replay } from "../core/conversation/evolve.ts";
import { open } from "../core/conversation/play.ts";
import type { Evening as Listed } from "../core/story/evening.ts";
import type { Card, Earlier, Story } from "../core/story/story.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import type { Settings } from "../shell/ui/view.ts";
import type { DeepLink } from "./deepLink.ts";
import { type Evening, openEvening } from "./evening.ts";
import { fetchStory } from "./library.ts";
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

type Going = Pick<Offer, "listed" | "story"> & { readonly kept: Kept };

/** What only an evening that was begun before needs is fetched then. */
const later = () => import("./kept.ts");

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
  const openedAt = (id: string): number => Number(id.split("~")[1] ?? 0);

  /** Looks up what can be played of an evening; `seed` is that of a new one. */
  async function look(listed: Listed, talks: readonly KeptTalk[], seed = newSeed()): Promise<Offer> {
    const left = unfinished(talks, listed.id);
    const log: Log = left ? await storage.log(left.id) : [];
    const told = await fetchStory(listed, seedOf(log) ?? seed);
    const kept = left && log.length > 0 ? (await later()).stillTold(left.id, log, told) : null;
    // a log of which nothing can be gone on with leaves its seed behind
    const story = kept || log.length === 0 ? told : await fetchStory(listed, seed);
    const practised = talks.some((talk) => talk.ended);
    const earlier = await earlierOf(storage, talks, listed.after);
    return { listed, story, seed, kept, past: finished(talks, listed.id), earlier, practised };
  }

  function sit(listed: Listed, story: Story, { id, log, fresh, from = null }: Seat): void {
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
    sit(listed, fresh, { id: newId(listed), log, fresh: log });
    sitting?.send({ kind: "begin" });
  }

  /** Begins an evening in its middle, for who writes it or shows it: nothing of it is kept. */
  async function beginAt(from: string, { listed, seed, earlier }: Offer, settings: Settings): Promise<void> {
    const story = await fetchStory(listed, seed, { from });
    const { pace, gaze } = settings;
    // nothing on the television belongs to the middle: the light lies with the partner
    const card: Card = { ...story.card, start: { ...story.card.start, light: "partner" } };
    const log = [open({ story: { ...story, card }, seed, pace, gaze, earlier })];
    sit(listed, story, { id: newId(listed), log, fresh: [], from });
    sitting?.send({ kind: "begin" });
  }

  /** Goes on with what was kept; true when the story has been rewritten and it goes on from the last common hand. */
  async function goOn({ listed, story, kept }: Going, settings: Settings): Promise<boolean> {
    if (kept.until === null) sit(listed, story, { id: kept.id, log: kept.log, fresh: [] });
    else await branch(listed, story, { id: kept.id, log: kept.log, until: kept.until, from: null });
    if (sitting && sitting.talk.settings.pace !== settings.pace) {
      sitting.send({ kind: "setPace", pace: settings.pace });
    }
    return kept.until !== null;
  }

  /** A link opens its evening at once: in its middle, what is left of the same one, or from its first word. */
  async function follow(
    link: Pick<DeepLink, "from" | "seed">,
    linked: Offer,
    settings: Settings,
  ): Promise<boolean> {
    const { kept } = linked;
    if (link.from !== null) await beginAt(link.from, linked, settings);
    else if (kept && (link.seed === null || seedOf(kept.log) === link.seed)) {
      return goOn({ ...linked, kept }, settings);
    } else await begin(linked, settings);
    return false;
  }

  type From = {
    readonly id: string;
    readonly log: Log;
    readonly until: number;
    readonly from: string | null;
  };

  async function branch(listed: Listed, story: Story, from: From): Promise<void> {
    const log = (await later()).branched(from, story);
    sit(listed, story, { id: newId(listed), log, fresh: log, from: from.from });
  }

  /** A new log that begins as the old one did, up to the reply that was given there. */
  async function replayFrom(event: number): Promise<void> {
    if (!sitting) return;
    const { listed, story, log, id, from } = sitting;
    if (replay(log.slice(0, event)).phase !== "answering") return;
    await branch(listed, story, { id, log, until: event, from });
  }

  /** The latest finished evening of a window, as it ended: its debrief is a reading of its log. */
  async function lookBack({ listed, story, past }: Offer): Promise<void> {
    if (past) sit(listed, story, { id: past.id, log: await storage.log(past.id), fresh: [] });
  }

  /** The story was rewritten while it is played: it goes on at the same word, or tells the turn anew that it tells otherwise. */
  async function rewritten(id: string, url: string): Promise<void> {
    if (!sitting || sitting.listed.id !== id) return;
    const { listed, log, from } = sitting;
    const seed = seedOf(log) ?? 0;
    const story = await fetchStory(listed, seed, { url, from });
    const departs = (await import("../core/conversation/branch.ts")).departsAt(log, story);
    if (departs === null) {
      sitting.retell(story);
      return;
    }
    // the same turn, with its new words
    await branch(listed, story, { id: sitting.id, log, until: departs, from });
    sitting?.send({ kind: "begin" });
  }

  function close(): void {
    sitting?.close();
    sitting = null;
  }

  return { now: () => sitting, look, begin, goOn, follow, replayFrom, lookBack, rewritten, close };
}

/** Where an evening is sat down to: its log so far, and how much of that is not on the shelf yet. */
type Seat = {
  readonly id: string;
  readonly log: Log;
  readonly fresh: readonly TalkEvent[];
  readonly from?: string | null;
};
