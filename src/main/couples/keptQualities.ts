import { QUALITIES } from "../../core/couples/qualities/prompts.ts";
import type { Said } from "../../core/couples/qualities/said.ts";
import { type Both, SIDES } from "../../core/couples/side.ts";
import type { KeptQualities } from "../../shell/ui/view.ts";

/** What two people see in each other, as it was kept; null when nothing was, or nothing that can be read. */
export function readQualities(kept: unknown): KeptQualities | null {
  if (!isRecord(kept) || !isRecord(kept.names) || !isRecord(kept.written)) return null;
  const { names, written } = kept;
  const both = <T>(read: (side: "left" | "right") => T): Both<T> => ({
    left: read("left"),
    right: read("right"),
  });
  if (!SIDES.every((side) => Array.isArray(written[side]) && written[side].every(isSaid))) return null;
  return {
    names: both((side) => (typeof names[side] === "string" ? names[side] : null)),
    written: both((side) => (Array.isArray(written[side]) ? written[side].filter(isSaid) : [])),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSaid = (value: unknown): value is Said =>
  isRecord(value) &&
  QUALITIES.some((id) => id === value.quality) &&
  (value.words === null || typeof value.words === "string");
