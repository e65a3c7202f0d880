import { directionWords, soundWords as words } from "../../../words/sound.ts";
import type { Send } from "../view.ts";
import type { ShownCaption, SoundView } from "./soundUi.tsx";

/** Sound on, sound off; and under the picture what is heard, in words. */
export function Sound({ view: { sound, button, captions }, send }: { view: SoundView; send: Send }) {
  return (
    <>
      {button && (
        <button
          type="button"
          class="corner sound-switch"
          aria-keyshortcuts="m"
          onClick={() => send({ kind: "set", settings: { sound: { ...sound, on: !sound.on, asked: true } } })}
        >
          <span class={`icon is-speaker-${sound.on ? "high" : "x"}`} aria-hidden="true" />
          <span class="for-readers">{sound.on ? words.mute : words.unmute}</span>
        </button>
      )}
      {sound.captions && (
        <ul class="captions" aria-label={words.heard} aria-live="polite">
          {captions.map((caption) => (
            <Caption key={caption.key} caption={caption} />
          ))}
        </ul>
      )}
    </>
  );
}

function Caption({ caption: { words, side } }: { caption: ShownCaption }) {
  return (
    <li class={side ? `is-${side}` : ""}>
      {words}
      {side && <span class="for-readers">, {directionWords[side]}</span>}
    </li>
  );
}
