import { focusOf, slipped } from "../../../core/attention/light.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Layout } from "../../../scene/layout.ts";
import { thoughtWords } from "../../../words/talk.ts";
import type { Send } from "../view.ts";

type ThoughtProps = {
  readonly talk: Conversation;
  readonly now: number;
  readonly layout: Layout;
  readonly send: Send;
};

/** A thought rises from your side in handwriting, clearer the further it carries you. A button: it can be followed. */
export function Thought({ talk, now, layout, send }: ThoughtProps) {
  const live = talk.calls.find(({ call }) => call.kind === "thought");
  if (live?.call.kind !== "thought") return null;
  const gone = focusOf(talk) === "thought";
  const strength = 0.45 + 0.55 * (gone ? 1 : slipped(talk, now));
  return (
    <button
      type="button"
      class={`thought${gone ? " is-followed" : ""}`}
      style={{
        left: `${layout.thought.x}px`,
        top: `${layout.thought.y}px`,
        maxWidth: `${layout.thought.w}px`,
        opacity: strength.toFixed(2),
      }}
      aria-label={`${thoughtWords.name}: ${live.call.words}. ${thoughtWords.follow}`}
      onClick={() => send({ kind: "talk", command: { kind: "attend", to: "thought" } })}
    >
      <span aria-hidden="true">{live.call.words}</span>
    </button>
  );
}
