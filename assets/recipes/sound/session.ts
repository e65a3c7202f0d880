import { join } from "node:path";
import type { Part } from "./files.ts";
import { loudness, truePeak } from "./loudness.ts";
import { decoded, PAD } from "./render.ts";
import { at, cut, gainOf, RATE, type Signal, samples } from "./signal.ts";

/** The busiest half minute that an evening can have: every stem, the room, the television, three distractions. */
const LENGTH = 30;
const CUES: readonly (readonly [at: number, name: string])[] = [
  [3, "phone-buzz"],
  [6, "phone-buzz"],
  [9, "doorbell"],
  [14, "tv-burst"],
  [19, "breath"],
  [24, "attuned"],
];
/** Ducked under cues, dB (AUDIO.md). */
const DUCK = { music: -6, room: -3 } as const;

/** How loud that is, mixed as the game mixes it. */
export function session(
  folder: string,
  parts: Readonly<Record<string, Part>>,
): { lufs: number; peak: number } {
  const mix = [new Float32Array(samples(LENGTH)), new Float32Array(samples(LENGTH))] as const;
  const loop = (name: string, db: number): void => {
    const channels = decoded(join(folder, `${name}.webm`), 2).map((channel) =>
      cut(channel, samples(PAD), channel.length - samples(PAD)),
    );
    mix.forEach((side, c) => {
      lay(side, channels[c] ?? side, { from: 0, gain: gainOf(db) });
    });
  };
  for (const stem of ["base", "tension", "connection"]) loop(`music-evening-${stem}`, DUCK.music / 2);
  loop("room-living-evening", DUCK.room / 2);
  loop("television", -6);
  const [effects = new Float32Array(0)] = decoded(join(folder, "effects.webm"), 1);
  for (const [second, name] of CUES) {
    const [from, length] = parts[name] ?? [0, 0];
    const cue = cut(effects, (from / 1000) * RATE, ((from + length) / 1000) * RATE);
    for (const side of mix) lay(side, cue, { from: samples(second), gain: Math.SQRT1_2 });
  }
  return { lufs: Number(loudness(mix).toFixed(1)), peak: Number(truePeak(mix).toFixed(1)) };
}

type Laid = { readonly from: number; readonly gain: number };

function lay(side: Signal, signal: Signal, { from, gain }: Laid): void {
  for (let i = 0; i < side.length - from; i++) {
    if (signal.length < side.length && i >= signal.length && signal.length < samples(10)) break;
    side[from + i] = at(side, from + i) + gain * at(signal, i % signal.length);
  }
}
