import { besidesCards, type RoomCard } from "../../../core/workshop/hand.ts";
import { doesOf } from "../../../core/workshop/ownLine.ts";
import type { TellingView, WorkshopView } from "../../../core/workshop/view.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import { actWords } from "../../../words/workshopActs.ts";
import type { PartProps } from "./asks.ts";

/** The cards with numbers that can be called out. Once the room has answered, the split stands there, large. */
export function BigHand({ view, ask }: PartProps) {
  const { telling, session } = view;
  if (!telling) return null;
  const { hand, vote, marked, talk, here, played, live } = telling;
  const can = besidesCards(talk);
  return (
    <div
      class={`big-hand of-${hand.length}${vote ? " is-voted" : ""}${vote?.counts ? " is-counted" : ""}${session.layers.acts ? " has-acts" : ""}`}
    >
      <h2>{vote ? words.telling.room : marked ? words.telling.vote : words.telling.hand}</h2>
      <ol aria-label={words.telling.cards}>
        {hand.map((card) => (
          <Card
            key={card.reply.index}
            card={card}
            shares={shareOf(card, telling)}
            here={card.number === here + 1}
            wanted={vote?.majority === card.reply.index}
            played={played === card.reply.index}
            view={view}
            play={() =>
              ask(
                vote
                  ? { kind: "play", reply: card.reply.index }
                  : { kind: "vote", reply: card.reply.index, counts: null },
              )
            }
          />
        ))}
      </ol>
      {live && (can.breathe || can.repeat) && (
        <p class="big-also">
          {[can.breathe && words.telling.breathe, can.repeat && words.telling.repeat]
            .filter(Boolean)
            .join("     ")}
        </p>
      )}
    </div>
  );
}

/** How many of the room, and which part of those counted; null where nobody counted. */
function shareOf({ reply }: RoomCard, { vote }: TellingView) {
  if (!vote?.counts) return null;
  const all = vote.counts.reduce((sum, { count }) => sum + count, 0);
  const count = vote.counts.find((one) => one.reply === reply.index)?.count ?? 0;
  return { count, share: all > 0 ? count / all : 0 };
}

type CardProps = {
  readonly card: RoomCard;
  readonly shares: { readonly count: number; readonly share: number } | null;
  readonly here: boolean;
  readonly wanted: boolean;
  readonly played: boolean;
  readonly view: WorkshopView;
  readonly play: () => void;
};

function Card({ card: { kind, reply, number }, shares, here, wanted, played, view, play }: CardProps) {
  const does = view.session.layers.acts ? doesOf(reply) : null;
  const state = `${here ? " is-here" : ""}${wanted ? " is-wanted" : ""}${played ? " is-played" : ""}`;
  return (
    <li>
      <button
        type="button"
        class={`big-card is-${kind}${state}`}
        aria-disabled={kind === "faint" || undefined}
        onClick={() => kind !== "faint" && play()}
      >
        {shares && <i class="big-share" style={{ "--share": String(shares.share) }} aria-hidden="true" />}
        <b>{number}</b>
        <span>
          {kind === "impulse" && <small>{words.telling.impulse}</small>}
          {kind === "faint" ? (
            <>
              <em aria-hidden="true">{blurred(reply.text)}</em>
              <small>{words.telling.faint}</small>
            </>
          ) : reply.act === "silence" ? (
            words.telling.silence
          ) : (
            reply.text
          )}
          {does && <small class="big-does">{actWords[does]}</small>}
        </span>
        {shares && <strong>{shares.count}</strong>}
      </button>
    </li>
  );
}

/** The words of a faint card are not on the page: only how long they were. */
const blurred = (text: string): string => text.replace(/\S/gu, "▒");
