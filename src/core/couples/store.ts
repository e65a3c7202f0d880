import { replaySession, type SessionLog } from "./session.ts";

/** A session on the shelf. */
export type KeptSession = {
  readonly format: 1;
  /** the device's own time when it was last written, ms since 1970 */
  readonly wall: number;
  /** whether something is on the table: then there is somewhere to come back to */
  readonly open: boolean;
  readonly log: SessionLog;
};

/** A session as it was kept; null when there is none, or nothing that can be read. */
export function readSession(kept: unknown): KeptSession | null {
  if (!isRecord(kept) || kept.format !== 1 || typeof kept.wall !== "number") return null;
  const { log, wall, open } = kept;
  if (!isLog(log) || log[0]?.event.kind !== "opened") return null;
  try {
    replaySession(log);
  } catch {
    return null; // a log that does not fold was written by no session
  }
  return { format: 1, wall, open: open === true, log };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLog = (value: unknown): value is SessionLog =>
  Array.isArray(value) &&
  value.every(
    (entry: unknown) =>
      isRecord(entry) &&
      typeof entry.at === "number" &&
      (entry.by === "left" || entry.by === "right" || entry.by === "both") &&
      isRecord(entry.event) &&
      typeof entry.event.kind === "string",
  );
