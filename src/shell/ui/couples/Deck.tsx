import { SIDES } from "../../../core/couples/side.ts";
import { DEPTHS } from "../../../core/couples/turn/deck.ts";
import { LENGTHS, type Length, type TurnCommand } from "../../../core/couples/turn/state.ts";
import type { TurnView } from "../../../core/couples/turn/view.ts";
import type { Names } from "../../../words/couples.ts";
import { deckWords, depthWords, ownSubjectWords } from "../../../words/deck.ts";
import { calledWords, ourTurnWords as words } from "../../../words/ourTurn.ts";
import { Heading } from "./EveningParts.tsx";

type DeckProps = {
  readonly card: Extract<TurnView, { stage: "card" }>;
  readonly names: Names;
  readonly send: (command: TurnCommand) => void;
};

const lengths = Object.keys(LENGTHS).filter((key): key is Length => key in LENGTHS);

/** A card on the table, how long, and who speaks first: three things that can all be left as they are. */
export function Deck({ card, names, send }: DeckProps) {
  return (
    <section class="deck">
      <DeckCard card={card} send={send} />
      <div class="deck-setting">
        <Heading>{words.title}</Heading>
        <p>{words.how}</p>
        <fieldset class="deck-length">
          <legend>{words.long}</legend>
          {lengths.map((length) => (
            <button
              key={length}
              type="button"
              aria-pressed={length === card.length}
              onClick={() => send({ kind: "time", length })}
            >
              {words.length[length].words}
              <small>{words.length[length].how}</small>
            </button>
          ))}
        </fieldset>
        <h2>{words.who}</h2>
        <div class="deck-first">
          {SIDES.map((side) => (
            <button
              key={side}
              type="button"
              class={`is-${side}`}
              onClick={() => send({ kind: "begin", first: side })}
            >
              <bdi>{calledWords(names, side)}</bdi>
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The card, and the piles it comes from. */
function DeckCard({ card: { question, depth }, send }: Pick<DeckProps, "card" | "send">) {
  return (
    <div class="deck-cards">
      <article class={`deck-card is-${depth}`} aria-label={words.card} aria-live="polite">
        <p key={question}>{question ? deckWords[question] : ownSubjectWords}</p>
        {question === null && <small>{words.ownHint}</small>}
      </article>
      <fieldset class="deck-piles">
        <legend class="for-readers">{words.depth}</legend>
        {DEPTHS.map((pile) => (
          <button
            key={pile}
            type="button"
            class={`is-${pile}`}
            aria-pressed={pile === depth && question !== null}
            onClick={() => send({ kind: "deal", depth: pile })}
          >
            {depthWords[pile]}
          </button>
        ))}
      </fieldset>
      <div class="deck-other">
        <button type="button" onClick={() => send({ kind: "deal", depth })}>
          {words.another}
        </button>
        {question !== null && (
          <button type="button" onClick={() => send({ kind: "ownSubject" })}>
            {words.own}
          </button>
        )}
      </div>
    </div>
  );
}
