import { bell, bladed, breath, footsteps, knock, rubbed, struck } from "./bodies.ts";
import { band, filtered, high, low } from "./filter.ts";
import { moments, white } from "./noise.ts";
import {
  dying,
  inARow,
  louder,
  made,
  mixed,
  type Signal,
  shaped,
  silence,
  sine,
  soft,
  strewn,
  swell,
} from "./signal.ts";

/** A sound that is heard once, how loud its loudest 400 ms are, LUFS, and how it is made. */
type Effect = { readonly lufs: number; readonly make: () => Signal };

/**
 * Everything that sounds once. Distractions −23…−27, what belongs to listening −24…−32, the interface −32…−36;
 * nothing begins harder than a knuckle on wood.
 */
export const effects = {
  // what calls
  "phone-buzz": { lufs: -24, make: () => inARow(0.16, [buzzed(0.36), buzzed(0.42)]) },
  "phone-message": {
    lufs: -26,
    make: () =>
      strewn(0.9, [
        { at: 0, signal: bell(784, 0.5) },
        { at: 0.14, signal: bell(1047, 0.7) },
      ]),
  },
  "phone-away": { lufs: -30, make: () => mixed(knock(190, 0.2), louder(rubbed(0.3, 1200, 5), 0.3)) },
  "tv-burst": { lufs: -24, make: applause },
  "tv-off": {
    lufs: -30,
    make: () =>
      mixed(
        knock(900, 0.06),
        shaped(
          made(0.5, (t) => sine(1400 * Math.exp(-7 * t), t)),
          dying(0.4),
        ),
      ),
  },
  doorbell: {
    lufs: -24,
    make: () =>
      strewn(2.4, [
        { at: 0, signal: bell(659, 1.6) },
        { at: 0.55, signal: bell(523, 1.8) },
      ]),
  },
  kettle: { lufs: -24, make: kettle },
  "kettle-click": { lufs: -30, make: () => mixed(knock(1500, 0.05), louder(knock(420, 0.1), 0.7)) },
  traffic: { lufs: -33, make: passing },
  neighbours: { lufs: -33, make: () => filtered(footsteps(), low(420)) },
  // what belongs to listening
  // in time with the breath that is seen (`scene/mirror.ts`): 1.1 s in, 1.5 s out
  breath: {
    lufs: -28,
    make: () =>
      strewn(2.7, [
        { at: 0, signal: breath(1.1, "in") },
        { at: 1.1, signal: breath(1.5, "out") },
      ]),
  },
  attuned: {
    lufs: -27,
    make: () =>
      strewn(2.2, [
        { at: 0, signal: bell(523, 1.8) },
        { at: 0.09, signal: louder(bell(784, 2), 0.6) },
      ]),
  },
  sting: { lufs: -30, make: () => mixed(struck(98, 1.4), louder(struck(104, 1.4), 0.5)) },
  // the interface
  page: { lufs: -33, make: () => mixed(rubbed(0.5, 2600, 21), louder(knock(300, 0.06), 0.1)) },
  card: { lufs: -33, make: () => mixed(rubbed(0.16, 3200, 23), louder(knock(520, 0.05), 0.35)) },
  "hand-open": {
    lufs: -34,
    make: () => inARow(0.05, [rubbed(0.13, 2700, 25), rubbed(0.13, 3000, 26), rubbed(0.15, 3300, 27)]),
  },
  "hand-over": {
    lufs: -32,
    make: () =>
      strewn(1.3, [
        { at: 0, signal: louder(rubbed(0.5, 900, 29), 0.5) },
        { at: 0.35, signal: bell(392, 0.9) },
      ]),
  },
  debrief: {
    lufs: -32,
    make: () =>
      strewn(3, [
        { at: 0, signal: struck(196, 2) },
        { at: 0.35, signal: struck(294, 2) },
        { at: 0.7, signal: struck(392, 2.2) },
      ]),
  },
  // syllables, one colour each
  "blip-a": { lufs: -29, make: () => syllable(760, 1250) },
  "blip-e": { lufs: -29, make: () => syllable(480, 1850) },
  "blip-o": { lufs: -29, make: () => syllable(430, 820) },
  "blip-m": { lufs: -29, make: () => syllable(270, 1050) },
} as const satisfies Readonly<Record<string, Effect>>;

/** One's own thought coming up: a far choir of glass; a loop of 6 s in whole waves. */
export const drift = (): Signal => {
  const round = 6;
  const parts = [174, 261, 348, 392, 523].map((hz) => Math.round(hz * round) / round);
  return made(round, (t) =>
    parts.reduce(
      (sum, hz, i) => sum + sine(hz, t) * (0.5 + 0.4 * sine((i + 1) / round, t + i)) * 0.7 ** i,
      0,
    ),
  );
};

/** A phone on a wooden table: the motor, and the table that answers. */
function buzzed(length: number): Signal {
  const motor = made(length, (t) => sine(156, t) + 0.45 * sine(312, t) + 0.22 * sine(468, t));
  const table = filtered(white(length, 3), band(620, 2), low(1500));
  const shaken = shaped(table, (t) => 0.5 + 0.5 * sine(39, t));
  return shaped(mixed(louder(motor, 0.6), louder(shaken, 0.5)), swell(length, 0.05, 0.09));
}

/** People who clap in a box across the room. */
function applause(): Signal {
  const length = 2.6;
  const hands = moments(length, 420, 7).map((at) => ({
    at,
    signal: shaped(white(0.03, Math.round(at * 1e5)), dying(0.025)),
  }));
  const crowd = louder(filtered(white(length, 9), band(700, 0.7)), 0.5);
  return shaped(
    filtered(mixed(strewn(length, hands), crowd), high(220), low(2300)),
    swell(length, 0.18, 1.9),
  );
}

/** Water that makes up its mind over five seconds. */
function kettle(): Signal {
  const length = 5;
  const rises = (t: number): number => 0.12 + 0.88 * soft(t / 3.6) ** 1.6;
  const steam = filtered(white(length, 13), band(1700, 0.6), low(3800));
  const boil = shaped(
    filtered(white(length, 15), band(330, 1.4)),
    (t) => 0.7 + 0.3 * sine(7.3, t) * sine(3.1, t),
  );
  return shaped(mixed(louder(steam, 0.45), louder(boil, 0.9)), (t) => rises(t) * swell(length, 0.5, 0.6)(t));
}

/** A car that comes and goes, behind glass. */
function passing(): Signal {
  const length = 4.6;
  const near = (t: number): number => Math.exp(-(((t - 2.1) / 0.85) ** 2));
  const road = shaped(filtered(white(length, 17), low(700), low(900)), near);
  const engine = made(length, (t) => (sine(64 - 3 * t, t) + 0.4 * sine(2 * (64 - 3 * t), t)) * near(t));
  return shaped(mixed(road, louder(engine, 0.1)), swell(length, 0.6, 0.9));
}

/** A hum with a mouth's shape: two tones of the throat, nothing that is a word. */
function syllable(first: number, second: number): Signal {
  const length = 0.11;
  const cords = made(length, (t) => bladed(150, t));
  const mouth = mixed(filtered(cords, band(first, 4)), louder(filtered(cords, band(second, 6)), 0.35));
  return mixed(shaped(filtered(mouth, low(2600)), swell(length, 0.02, 0.07)), silence(length));
}
