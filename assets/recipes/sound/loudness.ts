import { passed } from "./filter.ts";
import { at, decibels, RATE, type Signal } from "./signal.ts";

/** BS.1770's weighting of how ears hear, at 48 kHz. */
const SHELF = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
] as const;
const HIGH = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const;

/** A block is 400 ms, a new one begins every 100 ms. */
const BLOCK = 0.4 * RATE;
const STEP = 0.1 * RATE;

/** How loud the channels are together, LUFS, over their whole length, silences left out (EBU R128). */
export function loudness(channels: readonly Signal[]): number {
  const blocks = blocksOf(channels);
  const above = (gate: number) => blocks.filter((power) => lufs(power) > gate);
  return lufs(mean(above(lufs(mean(above(-70))) - 10)));
}

/** The loudest 400 ms, LUFS: what a short sound is judged by. */
export const loudest = (channels: readonly Signal[]): number => lufs(Math.max(0, ...blocksOf(channels)));

const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function blocksOf(channels: readonly Signal[]): readonly number[] {
  const weighted = channels.map((channel) => passed(passed(channel, SHELF, "once"), HIGH, "once"));
  const length = weighted[0]?.length ?? 0;
  const powers: number[] = [];
  for (let from = 0; from === 0 || from + BLOCK <= length; from += STEP) {
    powers.push(weighted.reduce((sum, channel) => sum + powerOf(channel, from), 0));
  }
  return powers;
}

function powerOf(channel: Signal, from: number): number {
  let sum = 0;
  for (let i = from; i < Math.min(from + BLOCK, channel.length); i++) sum += at(channel, i) ** 2;
  return sum / BLOCK;
}

/** Taps of a sinc on either side, and points between two samples: enough for a tenth of a decibel. */
const TAPS = 12;
const BETWEEN = 4;

/** The highest point of the wave, between the samples, too, dB (true peak). */
export function truePeak(channels: readonly Signal[]): number {
  let peak = 0;
  for (const channel of channels) {
    const loud = channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    peak = Math.max(peak, loud);
    for (let i = 0; i < channel.length; i++) {
      if (Math.abs(at(channel, i)) < loud * 0.6) continue;
      for (let k = 1; k < BETWEEN; k++) peak = Math.max(peak, Math.abs(between(channel, i, k / BETWEEN)));
    }
  }
  return decibels(peak);
}

function between(channel: Signal, i: number, share: number): number {
  let sum = 0;
  for (let k = -TAPS; k <= TAPS; k++) {
    const x = share - k;
    sum +=
      at(channel, i + k) *
      (Math.sin(Math.PI * x) / (Math.PI * x)) *
      Math.cos((Math.PI * x) / (2 * TAPS + 2)) ** 2;
  }
  return sum;
}

/** Where a padded loop may begin, so that its end leads into its beginning as smoothly as a codec allows. */
export type Seam = {
  /** samples from the front of the file */
  readonly from: number;
  /** how far the wave jumps there, dB; below −70 nobody can tell */
  readonly jump: number;
};

/**
 * The best place within the pads for all of these channels at once. The wave before it and the wave a whole round
 * later are the same but for what the codec did to them.
 */
export function seam(channels: readonly Signal[], { pad, round }: { pad: number; round: number }): Seam {
  const apart = (channel: Signal, i: number): number => at(channel, i + round) - at(channel, i);
  let best: Seam = { from: pad, jump: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let from = Math.round(pad * 0.3); from < pad * 1.7; from++) {
    let jump = 0;
    let bend = 0;
    for (const channel of channels) {
      jump = Math.max(jump, Math.abs(apart(channel, from)));
      bend = Math.max(bend, Math.abs(apart(channel, from) - apart(channel, from - 1)));
    }
    if (jump + bend >= least) continue;
    least = jump + bend;
    best = { from, jump: decibels(jump) };
  }
  return best;
}
