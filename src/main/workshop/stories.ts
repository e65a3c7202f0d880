import type { Log } from "../../core/conversation/event.ts";
import type { Card, Story } from "../../core/story/story.ts";
import type { WorkshopOffers } from "../../core/workshop/offers.ts";
import type { Choosable } from "../../core/workshop/view.ts";
import { openStory } from "../../shell/ink/tell.ts";
import { fetchStory, library } from "../library.ts";

/** The scene of the two takes: ninety seconds, three hands. */
const DEMONSTRATION = "slide-six";

/** Dice of the stories on the big screen: the same room, the same words. */
const SEED = 7;

/** The stories of a workshop: those of the house, and the facilitator's own. */
export async function openStories(offers: Pick<WorkshopOffers, "kept" | "there">) {
  const there = new Map<string, Story>();
  const takes = new Map<string, Log>();
  /** the words that an own evening was opened with: dropped again, it may say something else */
  const told = new Map<string, string>();
  let own: readonly Own[] = await offers.kept();

  const listed = (): readonly Choosable[] => [
    ...library.ids
      .flatMap((id) => library.find(id) ?? [])
      .sort((a, b) => (a.minutes ?? 99) - (b.minutes ?? 99))
      .map(({ id, title, minutes }): Choosable => ({ id, title, minutes, source: "house" })),
    ...own.map(({ id, title }): Choosable => ({ id, title, minutes: null, source: "own" })),
  ];

  async function fetch(id: string): Promise<Story> {
    const known = there.get(id);
    if (known) return known;
    const mine = own.find((one) => one.id === id);
    const evening = library.find(id);
    if (!mine && !evening) throw new Error(`There is no evening "${id}" here any more.`);
    const story = mine
      ? openStory({ id, json: mine.json, seed: SEED })
      : await fetchStory(evening ?? never(id), SEED);
    there.set(id, story);
    if (mine) told.set(id, mine.json);
    return story;
  }

  return {
    listed,
    fetch,
    story: (id: string): Story | null => there.get(id) ?? null,
    card: (id: string): Card | null => there.get(id)?.card ?? null,
    /** which story the takes are played in: one's own when that is on the table, else the ninety seconds */
    takeOf: (evening: string | null): string =>
      own.some(({ id }) => id === evening) && evening
        ? evening
        : (library.find(DEMONSTRATION)?.id ?? evening ?? ""),
    async take(id: string, by: "fixer" | "listener"): Promise<Log> {
      const key = `${id} ${by}`;
      const story = await fetch(id);
      const log = takes.get(key) ?? (await import("./takes.ts")).playTake(story, by, SEED);
      takes.set(key, log);
      return log;
    },
    takeThere: (id: string, by: "fixer" | "listener"): Log | null => takes.get(`${id} ${by}`) ?? null,
    /** the facilitator has dropped one, or forgotten one: `id` is wanted now, kept or not */
    async reread(id: string | null): Promise<void> {
      const dropped = id === null ? null : offers.there(id);
      const kept = (await offers.kept()).filter((one) => one.id !== dropped?.id);
      own = dropped ? [...kept, dropped] : kept;
      for (const one of own) {
        if (told.get(one.id) === one.json) continue;
        there.delete(one.id);
        for (const by of ["fixer", "listener"]) takes.delete(`${one.id} ${by}`);
      }
    },
    /** the partner's name, as the interface speaks of them */
    nameOf(card: Card | null): string {
      const evening = library.ids.map(library.find).find((one) => one?.partner === card?.partner);
      const cast = evening ? library.person(evening) : null;
      const id = card?.partner ?? "";
      return cast?.name ?? id.charAt(0).toUpperCase() + id.slice(1);
    },
  };
}

function never(id: string): never {
  throw new Error(`There is no evening "${id}".`);
}

type Own = { readonly id: string; readonly title: string; readonly json: string };
