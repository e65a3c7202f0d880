import { otherSide, SIDES } from "../../../core/couples/side.ts";
import type { Shown } from "../../../core/couples/turn/understood.ts";
import type { Names } from "../../../words/couples.ts";
import { calledWords, feltWords, ourTurnWords as words } from "../../../words/ourTurn.ts";
import { Heading } from "./EveningParts.tsx";

type ShownProps = { readonly shown: Shown; readonly names: Names; readonly done: () => void };

/** What both said, side by side. What one of them kept is nowhere, and neither is who did. */
export function UnderstoodShown({ shown: { felt, guess }, names, done }: ShownProps) {
  return (
    <section class="understood is-shown">
      <Heading>{words.shown}</Heading>
      {felt && (
        <div class="understood-both">
          {SIDES.map((side) => (
            <figure key={side} class={`is-${side}`}>
              <figcaption>
                <bdi>{calledWords(names, side)}</bdi>
              </figcaption>
              <p>{feltWords(felt[side])}</p>
              {guess && (
                <small>
                  <bdi>{words.thought(names, otherSide(side))}</bdi>: {feltWords(guess[otherSide(side)])}
                </small>
              )}
            </figure>
          ))}
        </div>
      )}
      {!guess && <p>{words.neutral}</p>}
      <p>{words.talkOn}</p>
      <button type="button" class="understood-done" onClick={done}>
        {words.done}
      </button>
    </section>
  );
}
