import { focusOf } from "../../../core/attention/light.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Call, Device } from "../../../core/story/story.ts";
import { deviceWords } from "../../../words/talk.ts";

type FollowedProps = { readonly talk: Conversation; readonly says: string | null };

/** What was followed gives what it promised: the chat has its punchline, Brian wins the car. */
export function Followed({ talk, says }: FollowedProps) {
  const on = focusOf(talk);
  if (on === "partner" || on === "thought") return null;
  const gives = talk.calls
    .map(({ call }) => call)
    .find((call) => call.kind === "device" && call.device === on);
  return on === "phone" ? <Chat call={gives} /> : <Screen device={on} text={textOf(gives) ?? says} />;
}

const textOf = (call: Call | undefined): string | null => (call?.kind === "device" ? call.gives : null);

function Screen({ device, text }: { device: Device; text: string | null }) {
  if (!text) return null;
  return (
    <p class={`gives is-${device}`} role="note" aria-label={deviceWords[device].name}>
      {text}
    </p>
  );
}

/** "Dev: 88TH MINUTE!! Priya: Sam's gone quiet." → one bubble each */
const MESSAGE = /([\p{Lu}][\p{L}]+): (.*?)(?=\s+[\p{Lu}][\p{L}]+: |$)/gu;

function Chat({ call }: { call: Call | undefined }) {
  const text = textOf(call);
  const messages = [...(text ?? "").matchAll(MESSAGE)].map(([, who, words]) => ({ who, words }));
  return (
    <div class="phone-in-hand" role="note" aria-label={deviceWords.phone.name}>
      <div class="phone-screen">
        {call?.kind === "device" && <p class="phone-top">{call.draws}</p>}
        {text !== null && messages.length === 0 && <p class="bubble">{text}</p>}
        {messages.map(({ who, words }, i) => (
          <p class={`bubble${i === messages.length - 1 ? " is-last" : ""}`} key={words}>
            <small>{who}</small>
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}
