import { branchOf, departsAt, lastHand } from "../core/conversation/branch.ts";
import type { Log } from "../core/conversation/event.ts";
import { replay } from "../core/conversation/evolve.ts";
import { open } from "../core/conversation/play.ts";
import type { Card, Story } from "../core/story/story.ts";
import type { Settings } from "../shell/ui/view.ts";
import { fetchStory } from "./library.ts";
import { type Kept, seedOf } from "./shelf.ts";
import type { Offer, Seat, Sitting } from "./sitting.ts";

/*
 * Evenings that are not begun at their first word: what was left, what is played again from a reply, the middle of one
 * that is being written. None of it is needed before the first words of a visit.
 */

/** Where one sits down. */
export type Table = {
  now(): Sitting | null;
  newId(listed: Sitting["listed"]): string;
  sit(seat: Seat): void;
};

/** Compares a kept log with its story; null when nothing of it can be gone on with. */
export function stillTold(id: string, log: Log, story: Story): Kept | null {
  const departs = departsAt(log, story);
  if (departs === null) return { id, log, until: null };
  const until = lastHand(log, departs);
  return until === null ? null : { id, log, until };
}

type Going = Pick<Offer, "listed" | "story"> & { readonly kept: Kept };

/** Goes on with what was kept; true when the story has been rewritten and it goes on from the last common hand. */
export function goOn(table: Table, { listed, story, kept }: Going, settings: Settings): boolean {
  const { id, log, until } = kept;
  if (until === null) table.sit({ listed, story, id, log, fresh: [] });
  else branch(table, { listed, story, from: null, id, log }, until);
  const sitting = table.now();
  if (sitting && sitting.talk.settings.pace !== settings.pace) {
    sitting.send({ kind: "setPace", pace: settings.pace });
  }
  return until !== null;
}

/** Begins an evening in its middle, for who writes it or shows it: nothing of it is kept. */
export async function beginAt(
  table: Table,
  from: string,
  { listed, seed, earlier }: Offer,
  settings: Settings,
): Promise<void> {
  const story = await fetchStory(listed, seed, { from });
  const { pace, gaze } = settings;
  // nothing on the television belongs to the middle: the light lies with the partner
  const card: Card = { ...story.card, start: { ...story.card.start, light: "partner" } };
  const log = [open({ story: { ...story, card }, seed, pace, gaze, earlier })];
  table.sit({ listed, story, id: table.newId(listed), log, fresh: [], from });
  table.now()?.send({ kind: "begin" });
}

/** A new log that begins as the old one did, up to the reply that was given there. */
export function replayFrom(table: Table, event: number): void {
  const sitting = table.now();
  if (sitting && replay(sitting.log.slice(0, event)).phase === "answering") branch(table, sitting, event);
}

/** The story was rewritten while it is played: it goes on at the same word, or tells the turn anew that it tells otherwise. */
export async function rewritten(table: Table, id: string, url: string): Promise<void> {
  const sitting = table.now();
  if (!sitting || sitting.listed.id !== id) return;
  const { listed, log, from } = sitting;
  const story = await fetchStory(listed, seedOf(log) ?? 0, { url, from });
  const departs = departsAt(log, story);
  if (departs === null) {
    sitting.retell(story);
    return;
  }
  // the same turn, with its new words
  branch(table, { listed, story, from, id: sitting.id, log }, departs);
  table.now()?.send({ kind: "begin" });
}

type Old = Pick<Sitting, "listed" | "story" | "id" | "log" | "from">;

/** Sits down to a log that begins as the old one, of its first `until` events, and goes on by itself. */
function branch(table: Table, { listed, story, from, id, log: old }: Old, until: number): void {
  const log = branchOf(old, { id, events: until, edition: story.edition });
  table.sit({ listed, story, id: table.newId(listed), log, fresh: log, from });
}
