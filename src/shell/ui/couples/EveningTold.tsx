import type { ComponentChildren } from "preact";
import { layoutOf } from "../../../scene/layout.ts";
import { eveningWords } from "../../../words/couples.ts";
import { talkWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import { Paused } from "../talk/Paused.tsx";
import { sizes } from "../talk/sizes.ts";
import { Transcript } from "../talk/Transcript.tsx";
import { Words } from "../talk/Words.tsx";
import type { Send, Settings, View, WatchedTalk } from "../view.ts";

export type TaleProps = {
  readonly told: WatchedTalk;
  readonly page: View["page"];
  readonly settings: Settings;
  readonly send: Send;
  /** something lies over the picture, and the words of the talk are there */
  readonly quiet?: boolean;
  readonly children: ComponentChildren;
};

/** The evening as both watch it: the picture, the words beside the mouth, and what the two are asked over it. */
export function EveningTold({ told, page, settings, send, quiet = false, children }: TaleProps) {
  const { talk, now, person, card, paused } = told;
  const layout = layoutOf(page, talk.phase === "answering" ? "answering" : "listening");
  const name = person?.name ?? card.partner ?? "";
  return (
    <main
      class={`talk couples-talk is-${layout.mode}${layout.portrait ? " is-portrait" : ""}`}
      aria-label={eveningWords.watching(name)}
      style={sizes(layout, settings.textSize)}
    >
      <Transcript talk={talk} now={now} name={name} />
      <div class="over" inert={paused}>
        {!quiet && <Words talk={talk} now={now} name={name} />}
        {children}
        <button type="button" class="corner" onClick={() => send({ kind: "pause", paused: true })}>
          <Icon name="pause" />
          <span class="for-readers">{talkWords.pause}</span>
        </button>
      </div>
      {paused && <Paused send={send} />}
    </main>
  );
}
