/**
 * How long a phase lasts and what of it is spent, in closed form: nothing ticks, so a device that slept, a page that
 * was closed and a clock that was set back cannot break it. Times are ms of session time.
 */
export type Clock = {
  readonly length: number;
  /** spent before it was last set going */
  readonly spent: number;
  /** since when it runs; null: it stands still */
  readonly ranFrom: number | null;
};

/** What "there's more" gives at least, ms. */
const MORE = 60_000;

/** How long before the end it is time to hear it back, ms: a quarter of the phase, at most a minute. */
const nearly = (length: number): number => Math.min(60_000, length / 4);

export const runFrom = (length: number, at: number): Clock => ({ length, spent: 0, ranFrom: at });

export const spentOf = ({ length, spent, ranFrom }: Clock, now: number): number =>
  Math.min(length, spent + (ranFrom === null ? 0 : Math.max(0, now - ranFrom)));

/** What is left, 0 to the length. What is over is over, and waits for a hand. */
export const leftOf = (clock: Clock, now: number): number => clock.length - spentOf(clock, now);

export const isOver = (clock: Clock, now: number): boolean => leftOf(clock, now) === 0;

export const isNearlyOver = (clock: Clock, now: number): boolean =>
  leftOf(clock, now) <= nearly(clock.length);

export const stopped = (clock: Clock, at: number): Clock => ({
  ...clock,
  spent: spentOf(clock, at),
  ranFrom: null,
});

export const going = (clock: Clock, at: number): Clock =>
  clock.ranFrom === null ? { ...clock, ranFrom: at } : clock;

/** The same clock with at least a minute left, of a phase that grew longer by it. */
export function withMore(clock: Clock, at: number): Clock {
  const missing = MORE - leftOf(clock, at);
  return missing > 0
    ? { ...clock, length: clock.length + missing, spent: spentOf(clock, at), ranFrom: at }
    : clock;
}
