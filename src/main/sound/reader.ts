import { aloudBetween } from "../../scene/sound/aloud.ts";
import type { Look } from "../../scene/sound/soundscape.ts";
import { createVoice, type Voice } from "../../shell/audio/voice.ts";
import type { SoundSettings } from "../../shell/ui/view.ts";

/** Reads lines and replies aloud while that is wanted. */
export type Reader = { read(before: Look | null, now: Look, sound: SoundSettings): void; close(): void };

export function openReader(language: string): Reader {
  let voice: Voice | null = null;
  return {
    read(before, now, { on, readAloud, overall, voices }) {
      if (!on || !readAloud) {
        voice?.hush();
        voice = null;
        return;
      }
      voice ??= createVoice(globalThis.speechSynthesis, language.slice(0, 2) || "en");
      const { hush, say } = aloudBetween(before, now);
      if (hush && say.length === 0) voice.hush();
      if (say.length > 0) voice.read(say, { hush, loudness: overall * voices });
    },
    close: () => voice?.hush(),
  };
}
