import { band, filtered, high, low } from "./filter.ts";
import { white } from "./noise.ts";
import { dying, louder, made, mixed, type Signal, shaped, sine, soft, strewn, swell } from "./signal.ts";

/** Things that sound when something is done to them. */

/** A small bell: three partials, the high ones gone first. */
export const bell = (hz: number, length: number): Signal =>
  made(length, (t) => {
    const hit = soft(t / 0.006);
    return (
      hit *
      (sine(hz, t) * dying(length)(t) +
        0.32 * sine(hz * 2.01, t) * dying(length * 0.55)(t) +
        0.1 * sine(hz * 4.1, t) * dying(length * 0.22)(t))
    );
  });

/** A felt mallet on something low and long. */
export const struck = (hz: number, length: number): Signal =>
  made(
    length,
    (t) => soft(t / 0.02) * (sine(hz, t) + 0.25 * sine(hz * 2, t) * dying(length / 2)(t)) * dying(length)(t),
  );

/** A knuckle on wood. */
export const knock = (hz: number, length: number): Signal =>
  mixed(
    made(length, (t) => sine(hz, t) * dying(length)(t) * soft(t / 0.003)),
    louder(shaped(filtered(white(length, hz), low(hz * 3)), dying(length * 0.4)), 0.4),
  );

/** Paper or cloth that slides over something, brightest in its middle. */
export function rubbed(length: number, hz: number, seed: number): Signal {
  const stroke = (t: number): number => swell(length, length * 0.35, length * 0.55)(t) ** 1.5;
  const grain = filtered(white(length, seed), band(hz, 0.7), high(300), low(hz * 1.8));
  return shaped(grain, (t) => stroke(t) * (0.8 + 0.2 * sine(11 / length, t)));
}

/** Air through a nose, or out between the lips. */
export function breath(length: number, way: "in" | "out"): Signal {
  const air = white(length, way === "in" ? 31 : 33);
  const narrow = filtered(air, band(way === "in" ? 1250 : 720, 0.9), low(way === "in" ? 3000 : 1900));
  const throat = louder(filtered(air, band(420, 1.2)), 0.5);
  const [rise, fall] = way === "in" ? [length * 0.7, length * 0.25] : [length * 0.18, length * 0.8];
  return shaped(mixed(narrow, throat), (t) => swell(length, rise, fall)(t) ** 1.4);
}

/** Somebody walks over the ceiling, and shuts a door there. */
export function footsteps(): Signal {
  const step = (loud: number) => louder(mixed(knock(74, 0.22), louder(knock(128, 0.12), 0.4)), loud);
  const walk = [0, 0.52, 1.06, 1.57, 2.1].map((at, i) => ({ at, signal: step(0.5 + 0.12 * i) }));
  return strewn(3.4, [...walk, { at: 2.75, signal: louder(knock(62, 0.4), 1.1) }]);
}

/** A wave rich in overtones. */
export const bladed = (hz: number, t: number): number => 1 - 2 * ((hz * t) % 1);
