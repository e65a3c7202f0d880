/** Sound as numbers: mono, 48,000 samples a second, −1 to 1. Nothing here changes what it is given. */
export const RATE = 48_000;
export type Signal = Float32Array<ArrayBuffer>;

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const seconds = (signal: Signal): number => signal.length / RATE;
export const silence = (length: number): Signal => new Float32Array(samples(length));

/** A signal from its formula: `t` in seconds. */
export function made(length: number, formula: (t: number) => number): Signal {
  const signal = silence(length);
  for (let i = 0; i < signal.length; i++) signal[i] = formula(i / RATE);
  return signal;
}

/** Each sample times a number of its time. */
export const shaped = (signal: Signal, gain: (t: number) => number): Signal =>
  signal.map((sample, i) => sample * gain(i / RATE));

export const louder = (signal: Signal, gain: number): Signal => signal.map((sample) => sample * gain);

export const decibels = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-9));
export const gainOf = (db: number): number => 10 ** (db / 20);

/** All of them at once, as long as the longest. */
export function mixed(...signals: readonly Signal[]): Signal {
  const sum = new Float32Array(Math.max(0, ...signals.map(({ length }) => length)));
  for (const signal of signals) for (let i = 0; i < signal.length; i++) sum[i] = at(sum, i) + at(signal, i);
  return sum;
}

/** Lays small sounds into a signal of that length, each at its second; what runs over the end begins again at the front. */
export function strewn(length: number, grains: readonly { readonly at: number; readonly signal: Signal }[]) {
  const bed = silence(length);
  for (const grain of grains) {
    const from = samples(grain.at);
    for (let i = 0; i < grain.signal.length; i++) {
      const place = (from + i) % bed.length;
      bed[place] = at(bed, place) + at(grain.signal, i);
    }
  }
  return bed;
}

/** One after the other, with silence before each as long as `gap`, s. */
export function inARow(gap: number, signals: readonly Signal[]): Signal {
  const row = new Float32Array(signals.reduce((sum, { length }) => sum + samples(gap) + length, 0));
  let from = 0;
  for (const signal of signals) {
    from += samples(gap);
    row.set(signal, from);
    from += signal.length;
  }
  return row;
}

export const cut = (signal: Signal, from: number, to: number): Signal =>
  signal.slice(Math.round(from), Math.round(to));

/** Sixty decibels down in so many seconds. */
export const dying = (length: number) => (t: number) => Math.exp((-6.9 * t) / length);

/** Comes in over `rise` s and goes over `fall` s, both softly. */
export const swell = (length: number, rise: number, fall: number) => (t: number) =>
  soft(t / rise) * soft((length - t) / fall);

export const soft = (share: number): number => {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
};

export const sine = (hz: number, t: number): number => Math.sin(2 * Math.PI * hz * t);

export const at = (signal: Signal, i: number): number => signal[i] ?? 0;
