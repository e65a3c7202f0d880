import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { heard, inMs, type Part, type SoundFile } from "./files.ts";
import { loudest, loudness, seam, truePeak } from "./loudness.ts";
import { audioFolder, type Entry, sha256 } from "./manifest.ts";
import { type Codec, decoded, PAD } from "./render.ts";
import { cut, RATE, type Signal, samples, seconds } from "./signal.ts";

export type Ending = Codec["ending"];
type Parts = Readonly<Record<string, Part>>;

/** How loud a file came out of its encoder, LUFS. */
export function loudnessOf(file: SoundFile, ending: Ending, count: number): number {
  const channels = decoded(join(audioFolder, `${file.name}.${ending}`), count);
  return loudness(
    heard(channels.map((channel) => cut(channel, samples(PAD), channel.length - samples(PAD)))),
  );
}

/** Measures one codec of the files of a group; their loops begin at the same sample. */
export function measured(group: readonly SoundFile[], ending: Ending, of: Counts): readonly Entry[] {
  const all = group.map((file) => {
    const name = `${file.name}.${ending}`;
    return { file, name, channels: decoded(join(audioFolder, name), of.channels) };
  });
  const loop = group[0]?.loop ?? null;
  const found =
    loop === null
      ? null
      : seam(
          all.flatMap(({ channels }) => channels),
          { pad: samples(PAD), round: samples(loop) },
        );
  return all.map(({ name, channels: whole }) => {
    const channels =
      loop === null || !found
        ? whole
        : whole.map((channel) => cut(channel, found.from, found.from + samples(loop)));
    const first = channels[0] ?? new Float32Array(0);
    const path = join(audioFolder, name);
    return {
      file: name,
      sha256: sha256(readFileSync(path)),
      bytes: statSync(path).size,
      seconds: round(seconds(first), 3),
      channels: channels.length,
      lufs: round(loudness(loop === null ? channels : heard(channels)), 1),
      peak: round(truePeak(channels), 1),
      seam: found && { from: round((found.from / RATE) * 1000, 4), jump: round(found.jump, 1) },
      parts: loop === null ? partsOf(first, of.parts) : null,
    };
  });
}

type Counts = { readonly channels: number; readonly parts: Parts };

const partsOf = (sprite: Signal, parts: Parts): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, [from, length]]) => {
      const part = cut(sprite, (from / 1000) * RATE, ((from + length) / 1000) * RATE);
      return [name, round(loudest([part]), 1)];
    }),
  );

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** How long a loop is, ms. */
export const loopMs = ({ loop }: SoundFile): number => inMs(loop ?? 0);
