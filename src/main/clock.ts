/** Talk time: ms that stand still while nobody may play (paused, hidden, stepped through, closed). */
export type TalkClock = {
  now(): number;
  run(): void;
  stop(): void;
  /** talk time goes on from here; it never goes back */
  jumpTo(at: number): void;
};

/** `wall` is the one clock of the house, ms; talk time begins at `from`. */
export function talkClock(wall: () => number, from: number): TalkClock {
  let base = from;
  let since: number | null = null;
  const now = () => Math.round(base + (since === null ? 0 : wall() - since));
  return {
    now,
    run() {
      since ??= wall();
    },
    stop() {
      base = now();
      since = null;
    },
    jumpTo(at) {
      base = Math.max(now(), at);
      if (since !== null) since = wall();
    },
  };
}
