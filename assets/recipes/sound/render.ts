import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { midi, type Part, type Score } from "./score.ts";
import { at, RATE, type Signal, soft } from "./signal.ts";

/** The instruments: MuseScore General, small (MIT); Debian's package musescore-general-soundfont-small. */
const SOUNDFONT = "/usr/share/sounds/sf3/MuseScore_General_Lite.sf3";

/** A loop carries this much of itself again at both ends, s: what a decoder leaves there is never heard. */
export const PAD = 0.1;

/** The loop's end runs into what came before its beginning over this long, s. */
const JOIN = 0.15;

/** Played three times on end; the middle is the one that begins in its own echo. Left and right, without pads. */
export function played(score: Score, parts: readonly Part[]): readonly Signal[] {
  return inFolder((folder) => {
    const [notes, heard] = [join(folder, "notes.mid"), join(folder, "heard.wav")];
    writeFileSync(notes, midi(score, parts, 3));
    const options = [
      "-ni",
      "-q",
      "-r",
      `${RATE}`,
      "-g",
      "0.6",
      "-C",
      "0",
      "-R",
      "1",
      "-O",
      "float",
      "-T",
      "wav",
    ];
    run("fluidsynth", [...options, "-F", heard, SOUNDFONT, notes]);
    const length = Math.round((score.beats * 60 * RATE) / score.bpm);
    return decoded(heard, 2).map((channel) => joined(channel, length));
  });
}

/** The middle of three rounds; its last moments fade into those of the round before, so that it leads into itself. */
function joined(channel: Signal, length: number): Signal {
  const middle = channel.slice(length, 2 * length);
  const join = Math.round(JOIN * RATE);
  for (let i = length - join; i < length; i++) {
    const share = soft((i - (length - join)) / join);
    middle[i] = at(channel, length + i) * (1 - share) + at(channel, i) * share;
  }
  return middle;
}

/** What is written before and after a loop: its own end, its own beginning. */
export function padded(loop: Signal): Signal {
  const pad = Math.round(PAD * RATE);
  const whole = new Float32Array(loop.length + 2 * pad);
  for (let i = 0; i < whole.length; i++) whole[i] = at(loop, (i - pad + loop.length) % loop.length);
  return whole;
}

/** kb/s */
export type Codec = { readonly ending: "webm" | "m4a"; readonly rate: number };

/** Writes channels as a file of the game, without a date or a name in it, so that the same sound is the same file. */
export function encoded(channels: readonly Signal[], path: string, { ending, rate }: Codec): void {
  inFolder((folder) => {
    const raw = join(folder, "raw.f32");
    writeFileSync(raw, interleaved(channels));
    const input = ["-f", "f32le", "-ar", `${RATE}`, "-ac", `${channels.length}`, "-i", raw];
    const plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
    const opus = ["-c:a", "libopus", "-vbr", "constrained", "-application", "audio"];
    const aac = ["-c:a", "aac", "-movflags", "+faststart"];
    run("ffmpeg", [
      "-v",
      "error",
      "-y",
      ...input,
      ...(ending === "webm" ? opus : aac),
      "-b:a",
      `${rate}k`,
      ...plain,
      path,
    ]);
  });
}

/** A file as it will be heard. */
export function decoded(path: string, channels: number): readonly Signal[] {
  return inFolder((folder) => {
    const raw = join(folder, "raw.f32");
    run("ffmpeg", [
      "-v",
      "error",
      "-y",
      "-i",
      path,
      "-f",
      "f32le",
      "-ar",
      `${RATE}`,
      "-ac",
      `${channels}`,
      raw,
    ]);
    const bytes = readFileSync(raw);
    const count = bytes.length / 4 / channels;
    return Array.from({ length: channels }, (_, channel) => {
      const signal = new Float32Array(count);
      for (let i = 0; i < count; i++) signal[i] = bytes.readFloatLE((i * channels + channel) * 4);
      return signal;
    });
  });
}

function interleaved(channels: readonly Signal[]): Buffer {
  const count = channels[0]?.length ?? 0;
  const bytes = Buffer.alloc(count * channels.length * 4);
  for (let i = 0; i < count; i++) {
    channels.forEach((channel, c) => {
      bytes.writeFloatLE(at(channel, i), (i * channels.length + c) * 4);
    });
  }
  return bytes;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "undivided-sound-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  } catch (cause) {
    const install = "apt-get install fluidsynth musescore-general-soundfont-small ffmpeg";
    throw new Error(`${program} could not do its part of the bake. If it is not there: ${install}`, {
      cause,
    });
  }
}
