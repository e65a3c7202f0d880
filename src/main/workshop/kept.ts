import type { WorkshopEntry, WorkshopLog } from "../../core/workshop/event.ts";
import { replaySession } from "../../core/workshop/session.ts";

type KeptSession = { readonly format: 1; readonly log: WorkshopLog };

export const toKeep = (log: WorkshopLog): KeptSession => ({ format: 1, log });

/** A session as it was kept; null when it is none, or was written by another edition of the game. */
export function readKept(kept: unknown): WorkshopLog | null {
  if (typeof kept !== "object" || kept === null || !("format" in kept) || kept.format !== 1) return null;
  if (!("log" in kept) || !Array.isArray(kept.log) || !kept.log.every(isEntry)) return null;
  const log: WorkshopLog = kept.log;
  try {
    return replaySession(log).events > 0 ? log : null;
  } catch {
    return null;
  }
}

const isEntry = (value: unknown): value is WorkshopEntry =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "event" in value &&
  typeof value.event === "object";
