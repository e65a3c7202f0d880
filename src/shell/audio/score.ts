import type { Heard, TuneName } from "./interface.ts";
import type { Leaving } from "./leaving.ts";
import { type Loop, loop } from "./loop.ts";

/** The music: one tune at a time, its stems begun in the same tick and never again alone. */
export type Score = {
  /** `gain`: of the slider and of the ducking, 0–1; `ms`: how fast */
  show(music: Heard["music"], gain: number, ms: number): void;
  destroy(): void;
};

/** What the moment is: whether it can sound at all, and when it is. */
export type Moment = { readonly awake: boolean; readonly now: number };

/** Stems come and go slowly, ms; then the tune has stopped and begins at its top the next time. */
const GLIDE = 2500;

type Stems = {
  readonly tune: TuneName;
  readonly loops: readonly [base: Loop, tension: Loop, connection: Loop];
};

export function createScore(leaving: Leaving, moment: () => Moment): Score {
  let stems: Stems | null = null;
  let restsAt: number | null = null;

  function show(music: Heard["music"], gain: number, ms: number): void {
    const { awake, now } = moment();
    const gains = [music.base, music.tension, music.connection].map((share) => share * gain);
    const sounds = gains.some((share) => share > 0);
    if (stems && stems.tune !== music.tune) {
      leaving.see(stems.loops, now);
      stems = null;
    }
    // decoded, a tune is 35 MB: the next waits until the last is gone
    if (!stems && sounds && leaving.count === 0) stems = load(music.tune);
    if (!stems) return;
    const { loops } = stems;
    const plays = loops.some(({ playing }) => playing);
    if (!plays) {
      if (!sounds || !awake || !loops.every(({ ready }) => ready)) return;
      for (const stem of loops) stem.start();
    }
    loops.forEach((stem, i) => {
      stem.glide(gains[i] ?? 0, plays ? ms : GLIDE);
    });
    restsAt = sounds ? null : (restsAt ?? now + GLIDE + 100);
    if (restsAt === null || now < restsAt) return;
    for (const stem of loops) stem.stop();
  }

  return {
    show,
    destroy() {
      for (const stem of stems?.loops ?? []) stem.destroy();
      stems = null;
    },
  };
}

const load = (tune: TuneName): Stems => ({
  tune,
  loops: [loop(`music-${tune}-base`), loop(`music-${tune}-tension`), loop(`music-${tune}-connection`)],
});
