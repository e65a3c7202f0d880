import type { Focus, FocusChange, LiveCall } from "./call.ts";

/** A thought carries the light away in this time unless you come back, ms (DESIGN §1.3). */
export const CARRY = 2500;
/** A thought that nobody follows is forgotten, ms. */
const THOUGHT_STAYS = 7000;
/** A thing that nobody attends to stops calling, ms. */
const DEVICE_STAYS = 9000;
/** How far a calling thing tugs the light, of the whole way, and how far all of them together. */
const TUG = 0.2;
const TUG_AT_MOST = 0.36;

/** What moves the light: where it lies, since when, and what calls. */
export type Pull = { readonly focus: readonly FocusChange[]; readonly calls: readonly LiveCall[] };

export const focusOf = (pull: Pull): Focus => pull.focus.at(-1)?.on ?? "partner";
const sinceOf = (pull: Pull): number => pull.focus.at(-1)?.at ?? 0;

/**
 * How far the light has slipped from the partner, 0–1, at `now`: a formula of the last act and the calls, never a
 * sum over frames. Things tug and let go again; only a thought reaches 1.
 */
export function slipped(pull: Pull, now: number): number {
  if (focusOf(pull) !== "partner") return 1;
  let carried = 0;
  let tugged = 0;
  for (const call of pull.calls) {
    const ms = now - Math.max(call.at, sinceOf(pull));
    if (call.call.kind === "thought") carried = Math.max(carried, smooth(ms / CARRY));
    else tugged += TUG * smooth(ms / CARRY) * smooth((call.at + DEVICE_STAYS - now) / 600);
  }
  return Math.min(1, Math.max(carried, Math.min(TUG_AT_MOST, tugged)));
}

/** The thought that will carry the light away, and when; null when nothing does. */
export function nextSlip(pull: Pull): { readonly call: number; readonly at: number } | null {
  if (focusOf(pull) !== "partner") return null;
  const thought = pull.calls.find((call) => call.call.kind === "thought");
  return thought ? { call: thought.id, at: Math.max(thought.at, sinceOf(pull)) + CARRY } : null;
}

/** When a call ends that nobody attends to; null while the light lies on it. */
export function fadesAt(call: LiveCall, pull: Pull): number | null {
  const on = focusOf(pull);
  if (call.call.kind === "thought")
    return on === "partner" ? null : on === "thought" ? null : call.at + THOUGHT_STAYS;
  return on === call.call.device ? null : call.at + DEVICE_STAYS;
}

const smooth = (x: number): number => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));
