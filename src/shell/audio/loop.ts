import type { Howl } from "howler";
import { type LoopName, loopParts } from "./sheet.ts";
import { type Source, source } from "./source.ts";

/** A sound that comes round, and how loud it should be. */
export type Loop = {
  readonly name: LoopName;
  /** There, or never to be there: nobody waits for it. */
  readonly ready: boolean;
  /** Where it is going, 0–1, and in how many ms; a loop that stands still does not begin by this. */
  glide(gain: number, ms: number): void;
  start(): void;
  stop(): void;
  readonly playing: boolean;
  destroy(): void;
};

export function loop(name: LoopName): Loop {
  const file: Source = source(name, (codec) => loopParts(name, codec));
  let playing: { readonly howl: Howl; readonly id: number } | null = null;
  let target = 0;

  function stop(): void {
    playing?.howl.stop(playing.id);
    playing = null;
    target = 0;
  }
  return {
    name,
    get ready() {
      return file.settled;
    },
    get playing() {
      return playing !== null;
    },
    start() {
      if (playing || !file.howl) return;
      const { howl } = file;
      const id = howl.play("round");
      howl.volume(0, id);
      target = 0;
      playing = { howl, id };
    },
    glide(gain, ms) {
      if (!playing || Math.abs(gain - target) < 0.004) return;
      fade(playing, gain, ms);
      target = gain;
    },
    stop,
    destroy() {
      stop();
      file.unload();
    },
  };
}

/** From wherever it is. */
export function fade({ howl, id }: { howl: Howl; id: number }, to: number, ms: number): void {
  const from = Number(howl.volume(id));
  // Howler never comes to the end of a fade that goes nowhere
  if (Math.abs(to - from) < 0.005) howl.volume(to, id);
  else howl.fade(from, to, Math.max(1, ms), id);
}
