import { Howl } from "howler";
import { addressOf, CODECS, type Codec, type LoopName, type Parts } from "./sheet.ts";

/** A file of sound that is being loaded, is there, or never comes. */
export type Source = {
  /** null until it is there; for ever, when no codec could be played */
  readonly howl: Howl | null;
  /** loading has come to an end, well or not */
  readonly settled: boolean;
  unload(): void;
};

/**
 * Loads a sound. Howler never tries the second address when the first fails, so that each codec is a sound of its own:
 * the next is made when one cannot be loaded (AUDIO.md).
 */
export function source(
  name: LoopName | "effects",
  parts: (codec: Codec) => Parts,
  addresses: typeof addressOf = addressOf,
): Source {
  let trying: Howl | null = null;
  let loaded: Howl | null = null;
  let settled = false;
  let gone = false;

  function attempt(codecs: readonly Codec[]): void {
    const [codec, ...rest] = codecs;
    if (codec === undefined) {
      settled = true;
      return;
    }
    const howl = new Howl({
      src: [addresses(name, codec)],
      format: [codec],
      sprite: parts(codec),
      onload: () => {
        if (gone) return;
        loaded = howl;
        settled = true;
      },
      onloaderror: () => {
        howl.unload();
        if (!gone) attempt(rest);
      },
    });
    trying = howl;
  }

  attempt(CODECS);
  return {
    get howl() {
      return loaded;
    },
    get settled() {
      return settled;
    },
    unload() {
      gone = true;
      loaded = null;
      trying?.unload();
      trying = null;
    },
  };
}
