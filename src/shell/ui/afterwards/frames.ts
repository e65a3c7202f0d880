import { useEffect, useRef } from "preact/hooks";

/** A frame that came late (a hidden page, a busy machine) counts as no more than this, ms: nothing is skipped. */
const LATE = 250;
/** Faces are redrawn "on twos", as in drawn films: about 15 times a second. */
const ON_TWOS = 62;

/** Calls `show` with ms of running time, from `from` on, while `running`; it goes on where it was held. */
export function useRunningTime(
  { from, running, take }: { from: number; running: boolean; take: number },
  show: (now: number) => void,
): void {
  const now = useRef(from);
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    now.current = from;
    latest.current(from);
  }, [from, take]);
  useEffect(() => {
    if (!running) return;
    let last: number | null = null;
    let shown = Number.NEGATIVE_INFINITY;
    let frame = requestAnimationFrame(function tick(stamp: number) {
      now.current += last === null ? 0 : Math.min(LATE, stamp - last);
      last = stamp;
      if (now.current - shown >= ON_TWOS) {
        shown = now.current;
        latest.current(now.current);
      }
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [running, take]);
}
