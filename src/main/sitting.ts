import { branchOf } from "../core/conversation/branch.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import { replay } from "../core/conversation/evolve.ts";
import { open } from "../core/conversation/play.ts";
import type { Evening as Listed } from "../core/story/evening.ts";
import type { Story } from "../core/story/story.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import type { Settings } from "../shell/ui/view.ts";
import { type Evening, openEvening } from "./evening.ts";
import { fetchStory } from "./library.ts";
import { type Kept, keep, seedOf, stillTold, unfinished } from "./shelf.ts";

/** The evening that is being played, and which window it belongs to. */
export type Sitting = Evening & { readonly opened: number; readonly listed: Listed };

/** What could be sat down to: the story, and what is left of an unfinished evening. */
export type Offer = { readonly listed: Listed; readonly story: Story; readonly kept: Kept | null };

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

  /** Looks up what can be played of an evening. `fresh`: not what is left of an earlier one. */
  async function look(listed: Listed, talks: readonly KeptTalk[]): Promise<Offer> {
    const left = unfinished(talks, listed.id);
    const log: Log = left ? await storage.log(left.id) : [];
    const story = await fetchStory(listed, seedOf(log) ?? newSeed());
    return { listed, story, kept: left && log.length > 0 ? stillTold(left.id, log, story) : null };
  }

  function sit(listed: Listed, story: Story, { id, log, fresh }: Seat): void {
    close();
    const opened = openedAt(id);
    const evening = openEvening({
      id,
      story,
      log,
      wall,
      changed(events) {
        if (events.length > 0) void keep(storage, { id, opened, log: evening.log }, events);
        changed(events);
      },
    });
    sitting = Object.assign(evening, { opened, listed });
    if (fresh.length > 0) void keep(storage, { id, opened, log }, fresh);
  }

  /** Begins an evening from its first word. */
  async function begin(listed: Listed, settings: Settings, seed: number): Promise<void> {
    const story = await fetchStory(listed, seed);
    const talks = await storage.talks();
    // the first evening has no skill to be worked out, and its first words wait for nothing
    const skill = talks.some((talk) => talk.ended)
      ? await import("./practice.ts").then((room) => room.skillFrom(storage))
      : 0;
    const log = [open({ story, seed, skill, pace: settings.pace, gaze: settings.gaze })];
    sit(listed, story, { id: newId(listed), log, fresh: log });
    sitting?.send({ kind: "begin" });
  }

  /** Goes on with what was kept; true when the story has been rewritten and it goes on from the last common hand. */
  function goOn({ listed, story, kept }: Offer & { kept: Kept }, settings: Settings): boolean {
    if (kept.until === null) sit(listed, story, { id: kept.id, log: kept.log, fresh: [] });
    else branch(listed, story, { id: kept.id, log: kept.log, until: kept.until });
    if (sitting && sitting.talk.settings.pace !== settings.pace) {
      sitting.send({ kind: "setPace", pace: settings.pace });
    }
    return kept.until !== null;
  }

  function branch(listed: Listed, story: Story, from: { id: string; log: Log; until: number }): void {
    const log = branchOf(from.log, { id: from.id, events: from.until, edition: story.edition });
    sit(listed, story, { id: newId(listed), log, fresh: log });
  }

  /** A new log that begins as the old one did, up to the reply that was given there. */
  function replayFrom(event: number): void {
    if (!sitting) return;
    const { listed, story, log, id } = sitting;
    if (replay(log.slice(0, event)).phase === "answering") branch(listed, story, { id, log, until: event });
  }

  /** The story was rewritten while it is played: it goes on at the same word if it still says it. */
  async function rewritten(id: string, url: string, settings: Settings): Promise<void> {
    if (!sitting || sitting.listed.id !== id) return;
    const { listed, log } = sitting;
    const seed = seedOf(log) ?? 0;
    const story = await fetchStory(listed, seed, url);
    const kept = stillTold(sitting.id, log, story);
    if (kept?.until === null) sitting.retell(story);
    else if (kept) goOn({ listed, story, kept }, settings);
    else await begin(listed, settings, seed);
  }

  function close(): void {
    sitting?.close();
    sitting = null;
  }

  return { now: () => sitting, look, begin, goOn, replayFrom, rewritten, close };
}

/** Where an evening is sat down to: its log so far, and how much of that is not on the shelf yet. */
type Seat = { readonly id: string; readonly log: Log; readonly fresh: readonly TalkEvent[] };
