import { useState } from "preact/hooks";
import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Person } from "../view.ts";
import { Step } from "./Step.tsx";

type FeelProps = {
  readonly person: Person;
  readonly felt: string | null;
  readonly say: (words: string) => void;
  readonly next: () => void;
};

const words = afterwardsWords.feel;

/** "How was that for you?" The player's own view comes before any other (RUBRIC §5). */
export function Feel({ person, felt, say, next }: FeelProps) {
  const [own, write] = useState("");
  return (
    <Step title={words.ask} back={null} next={felt === null ? null : next}>
      <ul class="feel-answers">
        {words.answers(person).map((answer) => (
          <li key={answer}>
            <button type="button" class="answer" aria-pressed={answer === felt} onClick={() => say(answer)}>
              {answer}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="feel-own"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== "") say(own.trim());
        }}
      >
        <label for="feel-own">{words.own}</label>
        <input
          id="feel-own"
          type="text"
          maxLength={200}
          autocomplete="off"
          value={own}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={own.trim() === ""}>
          {words.ownDone}
        </button>
      </form>
      {felt !== null && !words.answers(person).includes(felt) && (
        <p class="feel-said">
          {words.yours} <q>{felt}</q>
        </p>
      )}
    </Step>
  );
}
