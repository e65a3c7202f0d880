import type { Conversation } from "../../../core/conversation/conversation.ts";
import { type Card as HandCard, handOf } from "../../../core/conversation/hand.ts";
import type { Reply } from "../../../core/story/story.ts";
import { type Named, talkWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import type { Send } from "../view.ts";
import { Breathe } from "./Breathe.tsx";

type HandProps = { readonly talk: Conversation; readonly named: Named; readonly send: Send };

/** The cards, none better dressed than another; the impulse alone is marked, because it is an impulse. */
export function Hand({ talk, named, send }: HandProps) {
  const hand = handOf(talk);
  if (hand.cards.length === 0 && !hand.silence && !hand.canBreathe) return null;
  const say = (reply: Reply) => send({ kind: "talk", command: { kind: "reply", index: reply.index } });
  return (
    <div class="hand">
      <fieldset class="cards" aria-label={talkWords.replies}>
        {hand.cards.map((card, i) => (
          <Card key={card.reply.index} card={card} place={i + 1} known={talk.known} say={say} />
        ))}
        {hand.canAskRepeat && (
          <button
            type="button"
            class="card"
            onClick={() => send({ kind: "talk", command: { kind: "askRepeat" } })}
          >
            <b aria-hidden="true">{hand.cards.length + 1}</b>
            <span>{talkWords.repeat}</span>
          </button>
        )}
        {hand.silence && <Silence reply={hand.silence} named={named} say={say} />}
      </fieldset>
      {hand.canBreathe && <Breathe send={send} />}
    </div>
  );
}

type CardProps = {
  readonly card: HandCard;
  readonly place: number;
  readonly known: readonly string[];
  readonly say: (reply: Reply) => void;
};

function Card({ card: { kind, reply }, place, known, say }: CardProps) {
  const faint = kind === "faint";
  return (
    <button
      type="button"
      class={`card is-${kind}`}
      aria-disabled={faint || undefined}
      onClick={() => !faint && say(reply)}
    >
      <b aria-hidden="true">{place}</b>
      <span>
        {kind === "impulse" && <small class="kind">{talkWords.impulse}</small>}
        {faint ? <FaintWords reply={reply} known={known} /> : reply.text}
      </span>
    </button>
  );
}

/** The card's words with those missing whose fact was lost. What is blurred is nothing: the words are not there. */
function FaintWords({ reply, known }: { reply: Reply; known: readonly string[] }) {
  const gaps = reply.needs
    .filter((need) => !known.includes(need.fact))
    .map((need) => ({
      from: reply.text.toLowerCase().indexOf(need.words.toLowerCase()),
      length: need.words.length,
    }))
    .filter((gap) => gap.from >= 0)
    .sort((a, b) => a.from - b.from);
  const parts = [];
  let at = 0;
  for (const gap of gaps) {
    parts.push(reply.text.slice(at, gap.from));
    parts.push(<Missing key={gap.from} length={gap.length} />);
    at = gap.from + gap.length;
  }
  parts.push(reply.text.slice(at));
  return (
    <>
      {parts}
      <span class="for-readers"> {talkWords.faint}</span>
    </>
  );
}

const SMUDGE = "a word or two once stood here and now it does not";

function Missing({ length }: { length: number }) {
  return (
    <>
      <i aria-hidden="true">{SMUDGE.slice(0, length)}</i>
      <span class="for-readers">{talkWords.elsewhere}</span>
    </>
  );
}

/** "Stay with them": always there, the same in every turn; the story answers it differently each time. */
function Silence({ reply, named, say }: { reply: Reply; named: Named; say: (reply: Reply) => void }) {
  return (
    <button type="button" class="card is-quiet" onClick={() => say(reply)}>
      <b aria-hidden="true">
        <Icon name="hand-heart" />
      </b>
      <span>{talkWords.silence(named)}</span>
    </button>
  );
}
