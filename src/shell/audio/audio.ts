import { openDevice } from "./device.ts";
import { createEffects } from "./effects.ts";
import type { Audio, Heard, Levels } from "./interface.ts";
import { createLeaving } from "./leaving.ts";
import { createScore, type Moment } from "./score.ts";
import { createTones } from "./tones.ts";

/** Music steps back by 6 dB under a cue, the room by 3: down in 120 ms, up again in 600 (AUDIO.md). */
const DUCK = { music: 10 ** (-6 / 20), room: 10 ** (-3 / 20), down: 120, up: 600 } as const;
/** Otherwise things change this fast, ms. */
const GLIDE = 200;
const MUSIC_GLIDE = 2500;

/**
 * The one room that knows how sound is made. Load this file itself by `import()`: Howler comes with it. It holds what
 * sounds; what should sound it is told. Nothing is loaded until something may be heard.
 */
export function createAudio(page: Document, first: Levels): Audio {
  const device = openDevice(page);
  const leaving = createLeaving();
  let moment: Moment = { awake: false, now: 0 };
  const read = (): Moment => moment;
  const score = createScore(leaving, read);
  const tones = createTones(leaving, read);
  let effects: ReturnType<typeof createEffects> | null = null;
  let levels = first;
  let duckedUntil = 0;
  let wasDucked = false;

  function show(heard: Heard, now: number): void {
    // whoever wants no sound is sent none
    if (levels.muted) return;
    if (!effects) {
      effects = createEffects(read);
      device.mute(false);
    }
    device.loudness(levels.overall);
    moment = { awake: device.awake, now };
    leaving.sweep(now);
    duckedUntil = Math.max(duckedUntil, effects.show(heard, levels));
    const ducked = now < duckedUntil;
    const turns = ducked !== wasDucked ? (ducked ? DUCK.down : DUCK.up) : null;
    wasDucked = ducked;
    tones.show(heard, levels.room * (ducked ? DUCK.room : 1), turns ?? GLIDE);
    const music = levels.calm ? { ...heard.music, tension: 0 } : heard.music;
    score.show(music, levels.music * (ducked ? DUCK.music : 1), turns ?? MUSIC_GLIDE);
  }

  return {
    show,
    levels(next) {
      levels = next;
      if (effects) device.mute(next.muted);
    },
    destroy() {
      score.destroy();
      tones.destroy();
      effects?.destroy();
      leaving.destroy();
      device.destroy();
    },
  };
}
