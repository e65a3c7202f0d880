import { useEffect, useRef } from "preact/hooks";
import { settingsWords } from "../../../words/settings.ts";
import { talkWords } from "../../../words/talk.ts";
import type { Send } from "../view.ts";

/** The evening stands still: nothing is said, nothing is lost, nothing is scored. */
export function Paused({ send }: { send: Send }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="paused" role="dialog" aria-modal="true" aria-label={talkWords.menu}>
      <p>{talkWords.paused}</p>
      <button ref={first} type="button" onClick={() => send({ kind: "pause", paused: false })}>
        {talkWords.resume}
      </button>
      <button type="button" onClick={() => send({ kind: "open", dialog: "settings" })}>
        {settingsWords.title}
      </button>
      <button type="button" onClick={() => send({ kind: "home" })}>
        {talkWords.leave}
        <small>{talkWords.kept}</small>
      </button>
      <button type="button" class="plain" onClick={() => send({ kind: "open", dialog: "safety" })}>
        {settingsWords.safety}
      </button>
    </div>
  );
}
