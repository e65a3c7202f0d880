/**
 * Time as the two have it, ms: real time, asleep and closed too, that a clock set back only holds up for a moment.
 * `from`: session time, and what the device's clock said then.
 */
export function sessionClock(wall: () => number, from: { readonly at: number; readonly wall: number }) {
  let { at, wall: last } = from;
  return {
    now(): number {
      const read = wall();
      at += Math.max(0, read - last);
      last = read;
      return Math.round(at);
    },
  };
}
