import { talkWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import type { Send } from "../view.ts";

/** A breath before a hot line is answered. There is no hurry about it (S11). */
export function Breathe({ send }: { send: Send }) {
  return (
    <button
      type="button"
      class="breathe"
      onClick={() => send({ kind: "talk", command: { kind: "breathe" } })}
    >
      <span class="wind" aria-hidden="true">
        <Icon name="wind" />
      </span>
      <span>{talkWords.breathe}</span>
    </button>
  );
}
