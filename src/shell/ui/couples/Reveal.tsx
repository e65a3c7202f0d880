import type { Way } from "../../../core/couples/evening/fork.ts";
import type { EveningView } from "../../../core/couples/evening/view.ts";
import { otherSide, SIDES, type Side } from "../../../core/couples/side.ts";
import { knewWords, eveningWords as words } from "../../../words/couples.ts";
import { type Ask, Heading, type Names } from "./EveningParts.tsx";

type Revealed = Extract<EveningView, { stage: "revealed" }>;
type RevealProps = { readonly reveal: Revealed; readonly names: Names; readonly ask: Ask };

/** Both are in: what each said, what each thought the other would, and one question before it goes on. */
export function Reveal({ reveal, names, ask }: RevealProps) {
  const { same, knew, question } = reveal;
  const play = (way: Way): void => ask({ kind: "evening", by: "both", command: { kind: "play", way } });
  return (
    <section class="reveal">
      <Heading>{knewWords(names, knew)}</Heading>
      <div class="replies">
        {SIDES.map((side) => (
          <Reply key={side} reveal={reveal} side={side} names={names} />
        ))}
      </div>
      {question && (
        <div class="talk-about">
          <small>{words.talk}</small>
          <p>{question}</p>
        </div>
      )}
      <div class="plays">
        {same ? (
          <button type="button" class="big" onClick={() => play("left")}>
            {words.playSame}
          </button>
        ) : (
          <>
            <button type="button" class="big" onClick={() => play("left")}>
              <bdi>{words.play(names, "left")}</bdi>
            </button>
            <button type="button" class="big is-both" onClick={() => play("both")}>
              {words.playBoth}
            </button>
            <button type="button" class="big" onClick={() => play("right")}>
              <bdi>{words.play(names, "right")}</bdi>
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Reply({ reveal, side, names }: { reveal: Revealed; side: Side; names: Names }) {
  const { options, picks, guesses } = reveal;
  const other = otherSide(side);
  const wordsAt = (index: number | null): string =>
    options.find((option) => option.index === index)?.words ?? words.saidNothing;
  const seen = guesses[other] === picks[side];
  return (
    <figure class={`reply is-${side}`}>
      <figcaption>
        <bdi>{words.says(names, side)}</bdi>
      </figcaption>
      <blockquote>{wordsAt(picks[side])}</blockquote>
      <p class={seen ? "guess is-seen" : "guess"}>
        <bdi>{words.guessed(names, other, seen)}</bdi>
        {!seen && <q>{wordsAt(guesses[other])}</q>}
      </p>
    </figure>
  );
}
