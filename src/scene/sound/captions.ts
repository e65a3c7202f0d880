import { CUES, type CueName } from "./cues.ts";
import type { Room, Tune } from "./rooms.ts";
import type { Soundscape } from "./soundscape.ts";

/** Something that has begun to be heard, and where: −1 left … 1 right. */
export type Caption = {
  readonly of:
    | { readonly kind: "cue"; readonly name: CueName | "television" | "drift" }
    | { readonly kind: "room"; readonly name: Room }
    | { readonly kind: "music"; readonly name: Tune };
  readonly side: number;
};

/** What is new to the ear between two soundscapes: every cue, and every lasting sound that begins. */
export function captionsBetween(before: Soundscape | null, now: Soundscape): readonly Caption[] {
  const begins = (share: (of: Soundscape) => number, least: number): boolean =>
    share(now) > least && (before === null || share(before) <= least);
  return [
    ...(before?.room.name === now.room.name
      ? []
      : [{ of: { kind: "room" as const, name: now.room.name }, side: 0 }]),
    ...(begins(({ music }) => music.base, 0)
      ? [{ of: { kind: "music" as const, name: now.music.tune }, side: 0 }]
      : []),
    ...(begins(({ television }) => television, 0)
      ? [{ of: { kind: "cue" as const, name: "television" as const }, side: CUES["tv-burst"].side }]
      : []),
    ...(begins(({ drift }) => drift, 0.3)
      ? [{ of: { kind: "cue" as const, name: "drift" as const }, side: 0 }]
      : []),
    ...now.cues.map(({ name }) => ({ of: { kind: "cue" as const, name }, side: CUES[name].side })),
  ];
}
