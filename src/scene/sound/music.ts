import { clamp } from "../draw/shape.ts";
import { ROOM, type Tune } from "./rooms.ts";
import type { Look } from "./soundscape.ts";

/** The tune of the place and how much of each stem, 0–1; all at 0: it rests. */
export type Music = {
  readonly tune: Tune;
  readonly base: number;
  readonly tension: number;
  readonly connection: number;
};

/** It begins after this long, plays for one round, and rests for more than two; ms. */
const FIRST = 5000;
const PLAYS = 27_500;
const ROUND = 96_000;

/** The music rests more than it plays; what it plays is how the two of you stand. */
export function musicAt(now: Look, { carried, elsewhere }: { carried: number; elsewhere: boolean }): Music {
  const tune = now.screen === "talk" || now.screen === "afterwards" ? ROOM[now.room].tune : "title";
  const rests = { tune, base: 0, tension: 0, connection: 0 };
  if (!isPlaying(now)) return rests;
  const near = (1 - 0.7 * carried) * (elsewhere ? 0.5 : 1);
  if (now.screen !== "talk") return { ...rests, base: 0.8, connection: 0.5 };
  if (!now.talk?.partnered) return { ...rests, base: near };
  const { heard, guard } = now.talk.partner;
  return {
    tune,
    base: near,
    tension: round(near * clamp((guard - 20) / 50)),
    connection: round(near * clamp((heard - 35) / 40)),
  };
}

function isPlaying({ screen, paused, wall, since }: Look): boolean {
  if (paused || screen === "afterwards" || screen === "elsewhere") return false;
  const at = wall - since - FIRST;
  return at >= 0 && at % ROUND < PLAYS;
}

const round = (share: number): number => Math.round(share * 100) / 100;
