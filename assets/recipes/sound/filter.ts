import { at, RATE, type Signal } from "./signal.ts";

/** A filter of two poles (Bristow-Johnson's cookbook); `hz` is its corner or middle, `q` how narrow. */
export type Filter = { readonly kind: "low" | "high" | "band"; readonly hz: number; readonly q?: number };

export const low = (hz: number, q = Math.SQRT1_2): Filter => ({ kind: "low", hz, q });
export const high = (hz: number, q = Math.SQRT1_2): Filter => ({ kind: "high", hz, q });
export const band = (hz: number, q = 1): Filter => ({ kind: "band", hz, q });

/** Through each filter in turn. */
export const filtered = (signal: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((heard, filter) => passed(heard, coefficients(filter), "once"), signal);

/** The same for a loop: filtered a second time round, so that its end leads into its beginning. */
export const filteredLoop = (signal: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((heard, filter) => passed(heard, coefficients(filter), "round"), signal);

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

function coefficients({ kind, hz, q = Math.SQRT1_2 }: Filter): Coefficients {
  const w = (2 * Math.PI * hz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  const b =
    kind === "low"
      ? [(1 - cos) / 2, 1 - cos, (1 - cos) / 2]
      : kind === "high"
        ? [(1 + cos) / 2, -1 - cos, (1 + cos) / 2]
        : [alpha, 0, -alpha];
  const [b0 = 0, b1 = 0, b2 = 0] = b;
  return [b0 / a0, b1 / a0, b2 / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** Runs a recursive filter over the samples; `round` begins where a first round ended. */
export function passed(signal: Signal, [b0, b1, b2, a1, a2]: Coefficients, how: "once" | "round"): Signal {
  const out = new Float32Array(signal.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let round = how === "round" ? 0 : 1; round < 2; round++) {
    for (let i = 0; i < signal.length; i++) {
      const x = at(signal, i);
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
  }
  return out;
}
