import { CUES } from "../scene/sound/cues.ts";
import { type Look, type Soundscape, soundscapeOf } from "../scene/sound/soundscape.ts";
import type { Audio, Heard, Levels } from "../shell/audio/interface.ts";
import type { Intent, SoundSettings, View } from "../shell/ui/view.ts";
import { openCaptions } from "./sound/captions.ts";
import { lookAt } from "./sound/look.ts";
import { openReader } from "./sound/reader.ts";

/** What is heard of the game, as the door knows it: shown every view, it does the rest. */
export type SoundRoom = { see(view: View): void; close(): void };

export type SoundRoomOptions = {
  readonly wall: () => number;
  readonly send: (intent: Intent) => void;
};

/** Looked at this often while nothing else changes, ms. */
const EAR_MS = 100;

/** Load this file by `import()` when the first words stand there; Howler comes later still, and only if it is wanted. */
export function openSoundRoom({ wall, send }: SoundRoomOptions): SoundRoom {
  const captions = openCaptions(document, send);
  const reader = openReader(document.documentElement.lang);
  let view: View | null = null;
  let audio: Audio | null = null;
  let loading = false;
  let before: Look | null = null;
  let heard: Soundscape | null = null;

  function listen(): void {
    if (!view || document.hidden) return;
    const { sound } = view.settings;
    const look = lookAt(view, before, wall());
    const scape = soundscapeOf(before, look);
    reader.read(before, look, sound);
    captions.show({ view, heard: scape, before: heard, now: look.wall });
    audio?.levels(levelsOf(sound));
    audio?.show(played(scape, sound), look.wall);
    if (!audio && sound.on && sound.asked && !loading) void load(sound);
    before = look;
    heard = scape;
    // whoever has sat down has answered
    if (!sound.asked && look.screen === "talk") set({ asked: true });
  }

  function set(next: Partial<SoundSettings>): void {
    if (view) send({ kind: "set", settings: { sound: { ...view.settings.sound, ...next } } });
  }

  async function load(sound: SoundSettings): Promise<void> {
    loading = true;
    const { createAudio } = await import("../shell/audio/audio.ts");
    audio = createAudio(document, levelsOf(sound));
  }

  function pressed(event: KeyboardEvent): void {
    const { key, target } = event;
    const isTyping =
      target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
    if (key.toLowerCase() !== "m" || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!view || (isTyping && !isChecked(target))) return;
    set({ on: !view.settings.sound.on, asked: true });
  }

  document.addEventListener("keydown", pressed);
  const ear = setInterval(listen, EAR_MS);
  return {
    see(next) {
      view = next;
      listen();
    },
    close() {
      clearInterval(ear);
      document.removeEventListener("keydown", pressed);
      reader.close();
      captions.close();
      audio?.destroy();
    },
  };
}

/** A box to tick or a slider takes no letters. */
const isChecked = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && ["checkbox", "radio", "range"].includes(target.type);

/** Before it was asked for, nothing is heard. A slider's middle is 12 dB down: some half as loud to the ear. */
const levelsOf = (sound: SoundSettings): Levels => ({
  overall: sound.overall ** 2,
  music: sound.music ** 2,
  room: sound.room ** 2,
  cues: sound.cues ** 2,
  voices: sound.voices ** 2,
  calm: sound.calm,
  muted: !sound.on || !sound.asked,
});

/** A soundscape by the names of the files that play it. */
const played = (
  { room, drift, television, music, cues, blips }: Soundscape,
  sound: SoundSettings,
): Heard => ({
  ...{ room, drift, television, music },
  cues: cues.map(({ key, name }) => {
    const { side, kind } = CUES[name];
    return { key, name, side, ducks: kind === "calls" || kind === "listening" };
  }),
  blips: sound.blips && !sound.readAloud ? blips : [],
});
