import type { WorkshopEntry, WorkshopEvent, WorkshopLog } from "../../core/workshop/event.ts";
import { evolveSession, replaySession, type Session } from "../../core/workshop/session.ts";
import type { Storage } from "../../shell/storage/storage.ts";
import { toKeep } from "./kept.ts";
import { sessionClock } from "./sessionClock.ts";

/** The session is written down when it has been quiet for so long, ms. */
const KEEP_MS = 300;

type TableOptions = {
  readonly storage: Pick<Storage, "keepSession">;
  readonly wall: () => number;
  /** something was written down: `from` is the index of its first entry */
  readonly wrote: (entries: readonly WorkshopEntry[], from: number) => void;
};

/** The log of a session, its fold, and its time; it is kept at every event. */
export function createTable({ storage, wall, wrote }: TableOptions) {
  let log: WorkshopLog = [];
  let session: Session = replaySession(log);
  let clock = sessionClock(wall, 0);
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const keep = (): void => {
    clearTimeout(keeping);
    void storage.keepSession("workshop", toKeep(log));
  };

  return {
    get log() {
      return log;
    },
    get session() {
      return session;
    },
    /** session time, ms */
    now: () => clock(),
    /** lays another log on the table: a kept one, or an empty one */
    lay(next: WorkshopLog): void {
      log = next;
      session = replaySession(log);
      clock = sessionClock(wall, session.at);
    },
    record(events: readonly WorkshopEvent[]): void {
      if (events.length === 0) return;
      const at = clock();
      const from = log.length;
      const entries = events.map((event) => ({ at, event }));
      log = [...log, ...entries];
      session = entries.reduce(evolveSession, session);
      clearTimeout(keeping);
      keeping = setTimeout(keep, KEEP_MS);
      wrote(entries, from);
    },
    keep,
  };
}
