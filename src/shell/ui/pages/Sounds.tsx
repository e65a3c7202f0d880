import { useEffect, useState } from "preact/hooks";
import { soundWords as words } from "../../../words/sound.ts";
import type { Send, SoundSettings } from "../view.ts";
import { Check } from "./Choice.tsx";

const LEVELS = ["overall", "music", "room", "cues", "voices"] as const;

/** What is heard, how loud, and what stands for it. */
export function Sounds({ sound, send }: { sound: SoundSettings; send: Send }) {
  const set = (next: Partial<SoundSettings>) =>
    send({ kind: "set", settings: { sound: { ...sound, ...next, asked: true } } });
  const canSpeak = useVoices();
  return (
    <>
      <fieldset class="choice levels">
        <legend>{words.title}</legend>
        <div class="checks">
          <Check label={words.on} why={words.onWhy} on={sound.on} turn={(on) => set({ on })} />
        </div>
        {LEVELS.map((level) => (
          <label key={level} class="level">
            <span>{words.levels[level]}</span>
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={sound[level]}
              disabled={!sound.on}
              aria-valuetext={words.percent(sound[level])}
              onInput={(event) => set({ [level]: event.currentTarget.valueAsNumber })}
            />
          </label>
        ))}
      </fieldset>
      <div class="checks">
        <Check label={words.calm} why={words.calmWhy} on={sound.calm} turn={(calm) => set({ calm })} />
        <Check
          label={words.captions}
          why={words.captionsWhy}
          on={sound.captions}
          turn={(captions) => set({ captions })}
        />
        <Check label={words.blips} why={words.blipsWhy} on={sound.blips} turn={(blips) => set({ blips })} />
        <Check
          label={words.readAloud}
          why={canSpeak ? words.readAloudWhy : words.noVoices}
          on={sound.readAloud}
          turn={(readAloud) => set({ readAloud })}
        />
      </div>
    </>
  );
}

/** Whether the browser has voices: some say so only after they were asked. */
function useVoices(): boolean {
  const read = () => globalThis.speechSynthesis?.getVoices().length > 0;
  const [are, found] = useState(read);
  useEffect(() => {
    const look = () => found(read());
    globalThis.speechSynthesis?.addEventListener?.("voiceschanged", look);
    return () => globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", look);
  }, []);
  return are;
}

/** Asked before the first evening, once: with sound or without, and neither is the lesser. */
export function SoundChoice({ sound, send }: { sound: SoundSettings; send: Send }) {
  // without sound, what is heard stands there in words
  const choose = (on: boolean) => () =>
    send({ kind: "set", settings: { sound: { ...sound, on, captions: !on } } });
  return (
    <fieldset class="with-sound">
      <legend>{words.ask}</legend>
      {([true, false] as const).map((on) => (
        <label key={String(on)}>
          <input type="radio" name="sound" checked={sound.on === on} onChange={choose(on)} />
          <span>{on ? words.with : words.without}</span>
        </label>
      ))}
      <small>{words.same}</small>
    </fieldset>
  );
}
