import { drift, effects } from "./effects.ts";
import { loudest, loudness } from "./loudness.ts";
import { PAD, padded, played } from "./render.ts";
import { muffled, ROUND, rooms, television } from "./rooms.ts";
import { STEMS } from "./score.ts";
import { scores } from "./scores.ts";
import { gainOf, louder, RATE, type Signal, samples, seconds } from "./signal.ts";

/** One file of the game's sound, and how it is made. */
export type SoundFile = {
  readonly name: string;
  /** files that begin at the same instant, and so loop at the same place */
  readonly group: string;
  /** of the loop, s; null: no loop */
  readonly loop: number | null;
  /** how loud it should be, LUFS; null: each part has its own */
  readonly lufs: number | null;
  /** kb/s */
  readonly rate: { readonly webm: number; readonly m4a: number };
  /** at most so many KB a codec (the whole game: 4 MB, an evening: 1.5 MB) */
  readonly most: number;
  readonly make: () => readonly Signal[];
};

/** What the music is normalised to: all three together are some −19, and seldom are. */
const STEM_LUFS = { base: -22, tension: -25, connection: -24 } as const;

const music: readonly SoundFile[] = Object.entries(scores).flatMap(([cue, score]) =>
  STEMS.map((stem) => ({
    name: `music-${cue}-${stem}`,
    group: cue,
    loop: (score.beats * 60) / score.bpm,
    lufs: STEM_LUFS[stem],
    rate: { webm: 42, m4a: 44 },
    most: 350,
    make: () => played(score, score.stems[stem]),
  })),
);

const tones: readonly SoundFile[] = Object.entries(rooms).flatMap(([room, make]) => [
  { name: `room-${room}`, group: room, loop: ROUND, lufs: -36, rate: { webm: 40, m4a: 44 }, most: 250, make },
  {
    name: `room-${room}-far`,
    group: `${room}-far`,
    loop: ROUND,
    lufs: -38,
    rate: { webm: 20, m4a: 24 },
    most: 100,
    make: () => muffled(make()),
  },
]);

const tv: SoundFile = {
  name: "television",
  group: "television",
  loop: ROUND,
  lufs: -30,
  rate: { webm: 32, m4a: 36 },
  most: 120,
  make: television,
};

/** Silence between two parts of the sprite, s: nothing of one is ever heard at the end of another. */
const GAP = 0.2;

/** A part of the sprite: from where, and how long, ms. */
export type Part = readonly [from: number, length: number];

type Sprite = { readonly signal: Signal; readonly parts: Readonly<Record<string, Part>> };

/** Every sound that is heard once, at its own loudness, one after the other; last the drift, which is a loop. */
export function sprite(): Sprite {
  const once = Object.entries(effects).map(([name, { lufs, make }]) => {
    const signal = make();
    return { name, signal: louder(signal, gainOf(lufs - loudest([signal]))), pad: 0 };
  });
  const round = drift();
  const quiet = louder(round, gainOf(-34 - loudness([round])));
  const all = [...once, { name: "drift", signal: padded(quiet), pad: PAD }];
  const whole = new Float32Array(
    all.reduce((sum, { signal }) => sum + samples(GAP) + signal.length, samples(GAP)),
  );
  const parts: Record<string, Part> = {};
  let from = 0;
  for (const { name, signal, pad } of all) {
    from += samples(GAP);
    whole.set(signal, from);
    parts[name] = [inMs(from / RATE + pad), inMs(seconds(signal) - 2 * pad)];
    from += signal.length;
  }
  return { signal: whole, parts };
}

export const inMs = (s: number): number => Math.round(s * 1000);

const once: SoundFile = {
  name: "effects",
  group: "effects",
  loop: null,
  lufs: null,
  rate: { webm: 48, m4a: 48 },
  most: 400,
  make: () => [sprite().signal],
};

export const files: readonly SoundFile[] = [...music, ...tones, tv, once];

/** A mono file comes out of both loudspeakers. */
export const heard = (channels: readonly Signal[]): readonly Signal[] =>
  channels.length === 1 ? [...channels, ...channels] : channels;
