import { useState } from "preact/hooks";
import { FIRST_QUESTION, nextQuestion, type QuestionId } from "../../../core/couples/turn/deck.ts";
import { couplesWords as words } from "../../../words/couples.ts";
import { deckWords } from "../../../words/deck.ts";

/** The card that is there at the first tap: something to laugh about before anything is begun. */
export function FirstQuestion({ talk }: { talk: (about: QuestionId) => void }) {
  const [dealt, deal] = useState<readonly [QuestionId, ...QuestionId[]]>([FIRST_QUESTION]);
  const [top] = dealt;
  return (
    <section class="first-question" aria-label={words.question}>
      <p key={top} aria-live="polite">
        {deckWords[top]}
      </p>
      <div>
        <button type="button" class="big" onClick={() => talk(top)}>
          {words.talkAbout}
        </button>
        <button type="button" class="plain" onClick={() => deal([nextQuestion("light", dealt), ...dealt])}>
          {words.another}
        </button>
      </div>
    </section>
  );
}
