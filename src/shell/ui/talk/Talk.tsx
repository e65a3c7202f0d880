import { focusOf } from "../../../core/attention/light.ts";
import { canTakeBack } from "../../../core/conversation/decide.ts";
import { isWaitingForYou } from "../../../core/conversation/due.ts";
import { handOf } from "../../../core/conversation/hand.ts";
import { layoutOf } from "../../../scene/layout.ts";
import { attentionWords, talkWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import { later } from "../Later.tsx";
import type { Screen, Send, Settings } from "../view.ts";
import { Calls } from "./Calls.tsx";
import { Hand } from "./Hand.tsx";
import { sizes } from "./sizes.ts";
import { Thought } from "./Thought.tsx";
import { Transcript } from "./Transcript.tsx";
import { isAnswered, Words } from "./Words.tsx";

const Ask = later(() => import("./Ask.tsx").then((it) => it.Ask));
const Followed = later(() => import("./Followed.tsx").then((it) => it.Followed));
const Paused = later(() => import("./Paused.tsx").then((it) => it.Paused));

export type TalkScreen = Extract<Screen, { kind: "talk" }>;
type TalkProps = {
  readonly screen: TalkScreen;
  readonly page: { readonly w: number; readonly h: number };
  readonly settings: Settings;
  readonly send: Send;
};

/** The talk: two layouts over one picture. Listening, words beside the mouth; answering, the cards come in. */
export function Talk({ screen, page, settings, send }: TalkProps) {
  const { talk, card, now, paused } = screen;
  const layout = layoutOf(page, talk.phase === "answering" ? "answering" : "listening");
  const named = screen.person ?? { name: card.partner ?? "", object: "them" };
  const on = focusOf(talk);
  return (
    <main
      class={`talk is-${layout.mode}${layout.portrait ? " is-portrait" : ""}${on === "partner" ? "" : ` is-on-${on}`}`}
      style={sizes(layout, settings.textSize)}
      aria-label={talkWords.scene(named.name)}
    >
      <h1 class="for-readers">{card.title}</h1>
      <div class="scene-zone" data-scene="true" />
      <Transcript talk={talk} now={now} name={named.name} />
      <p class="for-readers" role="status">
        {attentionWords(on, named.name)}
      </p>
      <div class="over" inert={paused}>
        <Words talk={talk} now={now} name={named.name} />
        <JustSaid talk={talk} send={send} />
        {on !== "partner" && <Followed talk={talk} says={on === "tv" ? (card.tv?.says ?? null) : null} />}
        <Calls talk={talk} card={card} layout={layout} send={send} />
        <Thought talk={talk} now={now} layout={layout} send={send} />
        <Hand talk={talk} named={named} send={send} />
        {talk.settings.pace === "untimed" && <Ask talk={talk} name={named.name} send={send} />}
        <Return talk={talk} name={named.name} send={send} />
        <button type="button" class="corner" onClick={() => send({ kind: "pause", paused: true })}>
          <Icon name="pause" />
          <span class="for-readers">{talkWords.pause}</span>
        </button>
      </div>
      {paused && <Paused send={send} />}
    </main>
  );
}

type PartProps = { readonly talk: TalkScreen["talk"]; readonly send: Send };

/** What you have just said, until they begin to answer: so long it can be taken back (DESIGN §1.8). */
function JustSaid({ talk, send }: PartProps) {
  const last = talk.given.at(-1);
  if (!last || !isAnswered(talk)) return null;
  return (
    <div class="just-said">
      <p class="yours" aria-hidden="true">
        {last.reply.act === "silence" ? talkWords.elsewhere : last.reply.text}
      </p>
      {canTakeBack(talk) && (
        <button
          type="button"
          class="plain"
          onClick={() => send({ kind: "talk", command: { kind: "takeBack" } })}
        >
          <Icon name="arrow-u-up-left" /> {talkWords.takeBack}
        </button>
      )}
    </div>
  );
}

/** The way back, for every kind of hand; also when the partner has stopped and waits. */
function Return({ talk, name, send }: PartProps & { name: string }) {
  const on = focusOf(talk);
  const drawn = talk.calls.some(({ call }) => call.kind === "thought");
  if (talk.phase !== "speaking" || (on === "partner" && !drawn) || talk.settings.pace === "untimed")
    return null;
  if (handOf(talk).cards.length > 0 && on === "partner") return null;
  const isStart = on !== "partner" && talk.focus.length === 1;
  const words = isStart || isWaitingForYou(talk) ? talkWords.turnTo(name) : talkWords.backTo(name);
  return (
    <button
      type="button"
      class="return"
      onClick={() => send({ kind: "talk", command: { kind: "attend", to: "partner" } })}
    >
      {words}
    </button>
  );
}
