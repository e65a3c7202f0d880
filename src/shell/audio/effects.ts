import type { Heard, HeardCue, Levels } from "./interface.ts";
import { fade } from "./loop.ts";
import type { Moment } from "./score.ts";
import { type EffectName, effectParts, lengthOf } from "./sheet.ts";
import { source } from "./source.ts";

/** Short sounds, all in one file: what is missed while it loads or while the page is silent is never made up for. */
export type Effects = {
  /** until when music and room should step back, ms; 0: not at all */
  show(heard: Heard, levels: Levels): number;
  destroy(): void;
};

/** Calm sound: nothing begins suddenly, and everything that calls is 8 dB quieter. */
const CALM = { rise: 300, gain: 10 ** (-8 / 20) } as const;
/** Long enough that no key comes again. */
const REMEMBERED = 200;
const DRIFT_GLIDE = 200;

export function createEffects(moment: () => Moment): Effects {
  const file = source("effects", effectParts);
  let known: readonly string[] = [];
  let drifting: number | null = null;

  function show(heard: Heard, levels: Levels): number {
    const { awake, now } = moment();
    const fresh = heard.cues.filter(({ key }) => !known.includes(key));
    known = [...known, ...fresh.map(({ key }) => key)].slice(-REMEMBERED);
    const { howl } = file;
    if (!howl || !awake) return 0;
    for (const cue of fresh) play(cue, levels);
    for (const blip of heard.blips.slice(-1)) {
      const id = howl.play(blip.name);
      howl.volume(blip.gain * levels.voices, id);
      howl.rate(blip.pitch, id);
      howl.stereo(0, id);
    }
    drift(heard.drift * levels.cues);
    if (levels.cues === 0) return 0;
    return fresh
      .filter(({ ducks }) => ducks)
      .reduce((until, { name }) => Math.max(until, now + lengthOf(name)), 0);
  }

  function play({ name, side }: HeardCue, { cues, calm }: Levels): void {
    const { howl } = file;
    if (!howl || cues === 0) return;
    const id = howl.play(name);
    howl.stereo(side, id);
    if (!calm) {
      howl.volume(cues, id);
      return;
    }
    howl.volume(0, id);
    fade({ howl, id }, cues * CALM.gain, CALM.rise);
  }

  function drift(gain: number): void {
    const { howl } = file;
    if (!howl) return;
    if (gain > 0.02) {
      drifting ??= begun("drift");
      fade({ howl, id: drifting }, gain, DRIFT_GLIDE);
    } else if (drifting !== null) {
      if (Number(howl.volume(drifting)) > 0.02) fade({ howl, id: drifting }, 0, DRIFT_GLIDE);
      else {
        howl.stop(drifting);
        drifting = null;
      }
    }
  }

  /** Plays, and is not heard yet. */
  function begun(name: EffectName): number {
    const id = file.howl?.play(name) ?? 0;
    file.howl?.volume(0, id);
    return id;
  }

  return {
    show,
    destroy: () => file.unload(),
  };
}
