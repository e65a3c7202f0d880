import { band, filteredLoop, high, low } from "./filter.ts";
import { dice, moments, wander, white } from "./noise.ts";
import { dying, louder, made, mixed, type Signal, shaped, sine, strewn, swell } from "./signal.ts";

/** Left and right. */
export type Stereo = readonly [Signal, Signal];

/** A room tone's loop, s. Every part of it comes round in that time. */
export const ROUND = 16;

/** What each room sounds like when nobody speaks: as little as tells where one is. */
export const rooms = {
  /** The clock on the wall, the house below it, a street behind the curtain. */
  "living-evening": (): Stereo =>
    wide((side) =>
      mixed(
        louder(filteredLoop(white(ROUND, 11 + side), low(140), low(220)), 0.8),
        louder(breathing(filteredLoop(white(ROUND, 21 + side), band(700, 0.5), low(1500)), 31), 0.2),
        louder(clock(side), 0.16),
      ),
    ),
  /** A fridge that hums and stops to think, birds in the yard. */
  "kitchen-morning": (): Stereo =>
    wide((side) =>
      mixed(
        louder(filteredLoop(white(ROUND, 41 + side), low(260)), 0.55),
        shaped(hum(50, [0.3, 1, 0.25, 0.16]), (t) => 0.1 + 0.06 * wander(ROUND, 3, 43)(t)),
        louder(filteredLoop(white(ROUND, 45 + side), band(1800, 0.6)), 0.05),
        louder(birds(side), 0.09),
      ),
    ),
  /** Rain on a roof a hand's breadth above; drops that find the same place again. */
  "car-rain": (): Stereo =>
    wide((side) =>
      mixed(
        louder(breathing(filteredLoop(white(ROUND, 51 + side), band(950, 0.4), low(4200)), 53), 0.5),
        louder(filteredLoop(white(ROUND, 55 + side), low(160)), 0.9),
        louder(drops(side, { count: 620, from: 900, to: 2600, length: 0.05 }), 0.16),
        louder(drops(side + 7, { count: 70, from: 240, to: 520, length: 0.12 }), 0.35),
      ),
    ),
  /** Air, a radiator that ticks, the house asleep. */
  "bedroom-lamp": (): Stereo =>
    wide((side) =>
      mixed(
        louder(filteredLoop(white(ROUND, 61 + side), low(120), low(180)), 0.7),
        louder(breathing(filteredLoop(white(ROUND, 63 + side), band(420, 0.5), low(900)), 65), 0.24),
        louder(drops(side + 13, { count: 5, from: 1300, to: 1900, length: 0.06 }), 0.05),
      ),
    ),
  /** A laptop's fan, and crickets at the window: theirs or yours. */
  "call-night": (): Stereo =>
    wide((side) =>
      mixed(
        louder(filteredLoop(white(ROUND, 71 + side), low(200)), 0.8),
        louder(filteredLoop(white(ROUND, 73 + side), band(610, 2.2)), 0.22),
        louder(filteredLoop(crickets(side), band(4100, 1.5)), 0.05),
      ),
    ),
  /** The street before the house at dusk: a town far off, a car that turns, a last bird. */
  street: (): Stereo =>
    wide((side) =>
      mixed(
        louder(breathing(filteredLoop(white(ROUND, 81 + side), low(320), low(500)), 83), 1.1),
        louder(breathing(filteredLoop(white(ROUND, 85 + side), band(900, 0.5)), 87), 0.06),
        louder(birds(side + 5), 0.035),
      ),
    ),
} as const satisfies Readonly<Record<string, () => Stereo>>;

/** The same room through one's own thoughts: dark, in the middle of the head. */
export const muffled = ([left, right]: Stereo): readonly [Signal] => [
  filteredLoop(louder(mixed(left, right), 0.5), low(300), low(300)),
];

/** The television across the room: a voice without words, people who laugh at it. */
export function television(): readonly [Signal] {
  const talks = syllables(91);
  const voice = shaped(filteredLoop(buzz(), band(480, 1.6), low(1500)), talks);
  const hiss = shaped(filteredLoop(white(ROUND, 93), band(1500, 0.9), low(2400)), talks);
  const laughs = shaped(filteredLoop(white(ROUND, 95), band(820, 0.9), low(1700)), (t) =>
    [4.6, 11.7].reduce((sum, from) => sum + (t < from ? 0 : swell(2.4, 0.35, 1.8)(t - from)), 0),
  );
  const chatter = louder(strewn(ROUND, clapping()), 0.12);
  return [
    filteredLoop(
      mixed(louder(voice, 0.9), louder(hiss, 0.16), louder(laughs, 0.5), chatter),
      high(160),
      low(1800),
    ),
  ];
}

const wide = (side: (side: 0 | 1) => Signal): Stereo => [side(0), side(1)];

/** Louder and quieter, slowly. */
const breathing = (signal: Signal, seed: number): Signal => {
  const slow = wander(ROUND, 4, seed);
  return shaped(signal, (t) => 0.55 + 0.9 * slow(t));
};

/** A mains hum of whole waves: `parts` are its overtones' strengths. */
const hum = (hz: number, parts: readonly number[]): Signal =>
  made(ROUND, (t) => parts.reduce((sum, share, i) => sum + share * sine(hz * (i + 1), t), 0));

/** A pendulum clock, a tick a second; the tock is lower, and the right ear is nearer. */
function clock(side: 0 | 1): Signal {
  const tick = (hz: number) =>
    made(0.09, (t) => (sine(hz, t) + 0.5 * sine(hz * 2.3, t)) * dying(0.05)(t) * Math.min(1, t / 0.002));
  const ticks = Array.from({ length: ROUND }, (_, i) => ({
    at: i + 0.2,
    signal: tick(i % 2 === 0 ? 640 : 520),
  }));
  return louder(filteredLoop(strewn(ROUND, ticks), low(1400)), side === 1 ? 1 : 0.6);
}

type Drops = { readonly count: number; readonly from: number; readonly to: number; readonly length: number };

/** Drops, or anything that falls by chance: each a short ring of its own pitch. */
function drops(seed: number, { count, from, to, length }: Drops): Signal {
  const throwOne = dice(seed * 977 + count);
  const grains = moments(ROUND, count, seed * 131 + count).map((at) => {
    const hz = from + (to - from) * throwOne();
    const loud = throwOne() ** 2;
    return {
      at,
      signal: made(length, (t) => loud * sine(hz, t) * dying(length)(t) * Math.min(1, t / 0.001)),
    };
  });
  return strewn(ROUND, grains);
}

/** Two birds who answer one another, far off. */
function birds(seed: number): Signal {
  const call = (hz: number, notes: number) =>
    made(0.16 * notes, (t) => {
      const note = t % 0.16;
      return sine(hz + 260 * Math.sin(note * 60), note) * swell(0.11, 0.02, 0.07)(note);
    });
  const first = [1.1, 6.3, 12.4].map((at) => ({
    at,
    signal: louder(call(2900, 3), seed % 2 === 0 ? 1 : 0.4),
  }));
  const second = [2.3, 7.5, 14.2].map((at) => ({
    at,
    signal: louder(call(2350, 2), seed % 2 === 0 ? 0.3 : 0.8),
  }));
  return filteredLoop(strewn(ROUND, [...first, ...second]), low(3600));
}

/** Crickets: pulses of whole numbers a round. */
const crickets = (side: 0 | 1): Signal => {
  const slow = wander(ROUND, 3, 77 + side);
  return made(ROUND, (t) => {
    const pulse = Math.max(0, sine(15, t)) * Math.max(0, sine(1.25, t + side * 0.3)) ** 0.5;
    return sine(side === 0 ? 4050 : 4180, t) * pulse * (0.3 + 0.7 * slow(t));
  });
};

/** Vocal cords without a mouth: a wave rich in overtones whose pitch wanders. */
function buzz(): Signal {
  const pitch = wander(ROUND, 24, 97);
  let phase = 0;
  return made(ROUND, (t) => {
    phase = (phase + (105 + 60 * pitch(t)) / 48_000) % 1;
    return 1 - 2 * phase;
  });
}

/** When somebody says a syllable: 0–1, in phrases with rests between. */
function syllables(seed: number): (t: number) => number {
  const throwOne = dice(seed);
  const said: { at: number; length: number; loud: number }[] = [];
  for (let t = 0.2; t < ROUND - 0.5; ) {
    const length = 0.12 + 0.14 * throwOne();
    said.push({ at: t, length, loud: 0.4 + 0.6 * throwOne() });
    t += length + (throwOne() < 0.13 ? 0.5 + 0.7 * throwOne() : 0.03);
  }
  return (t) =>
    said.reduce(
      (sum, { at, length, loud }) =>
        t < at || t > at + length ? sum : sum + loud * swell(length, length * 0.35, length * 0.5)(t - at),
      0,
    );
}

const clapping = () =>
  moments(2.6, 150, 99).map((at) => ({
    at: 7.6 + at,
    signal: shaped(white(0.02, Math.round(at * 1e4)), (t) => dying(0.018)(t) * swell(2.6, 0.5, 1.8)(at)),
  }));
