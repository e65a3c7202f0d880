import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Log, TalkEvent } from "../../core/conversation/event.ts";

/** One evening on the shelf: what it is, without its events. */
export type KeptTalk = {
  readonly id: string;
  readonly story: string;
  /** when it was opened, ms since 1970, for putting evenings in order */
  readonly opened: number;
  readonly ended: boolean;
  readonly ending: string | null;
  /** whether they felt heard: what its window remembers */
  readonly heard: boolean;
};

/** Where evenings and settings are kept. Never throws: without a store, play goes on in memory. */
export type Storage = {
  readonly inMemory: boolean;
  talks(): Promise<readonly KeptTalk[]>;
  log(id: string): Promise<Log>;
  keep(talk: KeptTalk, events: readonly TalkEvent[], from: number): Promise<void>;
  /** the session of a use, as it was kept; undefined when there is none */
  session(use: string): Promise<unknown>;
  /** undefined: nothing of it stays */
  keepSession(use: string, session: unknown): Promise<void>;
  settings(): Promise<unknown>;
  keepSettings(settings: unknown): Promise<void>;
  forgetEverything(): Promise<void>;
};

interface Shelf extends DBSchema {
  talks: { key: string; value: KeptTalk };
  events: { key: [string, number]; value: { talk: string; n: number; event: TalkEvent } };
  settings: { key: string; value: unknown };
  sessions: { key: string; value: unknown };
}

/**
 * Opens the shelf. `lost` is called once when it is missing, full or taken away; from then on everything is kept
 * in memory for as long as the page is open.
 */
export async function openStorage(lost: () => void): Promise<Storage> {
  const memory = inMemory();
  let db: IDBPDatabase<Shelf> | null = null;
  let told = false;
  const giveUp = (): void => {
    db = null;
    if (!told) lost();
    told = true;
  };
  try {
    db = await openDB<Shelf>("undivided", 2, {
      upgrade(shelf, was) {
        if (was < 1) {
          shelf.createObjectStore("talks", { keyPath: "id" });
          shelf.createObjectStore("events", { keyPath: ["talk", "n"] });
          shelf.createObjectStore("settings");
        }
        shelf.createObjectStore("sessions");
      },
      // another tab wants a newer shelf: let go, and go on in memory
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        giveUp();
      },
      terminated: giveUp,
    });
  } catch {
    giveUp();
  }

  /** Both shelves hold everything of this visit, so that losing one loses nothing. */
  async function tried<T>(work: (shelf: IDBPDatabase<Shelf>) => Promise<T>, otherwise: () => T): Promise<T> {
    if (!db) return otherwise();
    try {
      return await work(db);
    } catch {
      giveUp();
      return otherwise();
    }
  }

  return {
    get inMemory() {
      return db === null;
    },
    talks: () => tried((shelf) => shelf.getAll("talks"), memory.talks),
    log: (id) =>
      tried(
        async (shelf) =>
          (await shelf.getAll("events", IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]))).map(
            (row) => row.event,
          ),
        () => memory.log(id),
      ),
    async keep(talk, events, from) {
      memory.keep(talk, events, from);
      await tried(
        async (shelf) => {
          const work = shelf.transaction(["talks", "events"], "readwrite");
          await Promise.all([
            work.objectStore("talks").put(talk),
            ...events.map((event, i) =>
              work.objectStore("events").put({ talk: talk.id, n: from + i, event }),
            ),
            work.done,
          ]);
        },
        () => undefined,
      );
    },
    session: (use) =>
      tried<unknown>(
        (shelf) => shelf.get("sessions", use),
        () => memory.session(use),
      ),
    async keepSession(use, session) {
      memory.keepSession(use, session);
      await tried(
        async (shelf) => {
          if (session === undefined) await shelf.delete("sessions", use);
          else await shelf.put("sessions", session, use);
        },
        () => undefined,
      );
    },
    settings: () => tried<unknown>((shelf) => shelf.get("settings", "player"), memory.settings),
    async keepSettings(settings) {
      memory.keepSettings(settings);
      await tried(
        async (shelf) => {
          await shelf.put("settings", settings, "player");
        },
        () => undefined,
      );
    },
    async forgetEverything() {
      memory.forget();
      await tried(
        async (shelf) => {
          const stores = ["talks", "events", "settings", "sessions"] as const;
          await Promise.all(stores.map((store) => shelf.clear(store)));
        },
        () => undefined,
      );
    },
  };
}

function inMemory() {
  const talks = new Map<string, KeptTalk>();
  const logs = new Map<string, Log>();
  const sessions = new Map<string, unknown>();
  let settings: unknown;
  return {
    talks: () => [...talks.values()],
    log: (id: string) => logs.get(id) ?? [],
    keep(talk: KeptTalk, events: readonly TalkEvent[], from: number) {
      talks.set(talk.id, talk);
      logs.set(talk.id, [...(logs.get(talk.id) ?? []).slice(0, from), ...events]);
    },
    session: (use: string) => sessions.get(use),
    keepSession(use: string, session: unknown) {
      sessions.set(use, session);
    },
    settings: () => settings,
    keepSettings(next: unknown) {
      settings = next;
    },
    forget() {
      talks.clear();
      logs.clear();
      sessions.clear();
      settings = undefined;
    },
  };
}
