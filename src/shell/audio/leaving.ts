import type { Loop } from "./loop.ts";

/** Loops that fade and are then let go; `sweep` is told the time, so that nothing waits by itself. */
export type Leaving = {
  see(loops: readonly Loop[], now: number): void;
  sweep(now: number): void;
  readonly count: number;
  destroy(): void;
};

const FADE = 900;

export function createLeaving(): Leaving {
  let going: readonly { readonly loop: Loop; readonly until: number }[] = [];
  return {
    see(loops, now) {
      for (const loop of loops) loop.glide(0, FADE);
      going = [...going, ...loops.map((loop) => ({ loop, until: loop.playing ? now + FADE + 100 : now }))];
    },
    sweep(now) {
      for (const { loop, until } of going) if (until <= now) loop.destroy();
      going = going.filter(({ until }) => until > now);
    },
    get count() {
      return going.length;
    },
    destroy() {
      for (const { loop } of going) loop.destroy();
      going = [];
    },
  };
}
