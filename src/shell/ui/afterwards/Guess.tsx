import { useState } from "preact/hooks";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import { BED_FACES, type BedFace } from "../../../core/story/looks.ts";
import { lookOf } from "../../../scene/person/sitter.ts";
import { afterwardsWords, bedFaceWords } from "../../../words/afterwards.ts";
import type { Person, Send } from "../view.ts";
import { BedsideRoom, type Page } from "./Bedside.tsx";
import type { Night } from "./evening.ts";
import { FaceFrame } from "./FaceFrame.tsx";
import { Step } from "./Step.tsx";

type GuessProps = {
  readonly night: Night;
  readonly guess: Conversation["guess"];
  readonly person: Person;
  readonly page: Page;
  readonly send: Send;
  readonly back: () => void;
  readonly next: () => void;
};

const words = afterwardsWords.guess;

/** Which face, which sentence (S11): first yours; then theirs stands beside it, and nobody says which is right. */
export function GuessStep({ night, guess, person, page, send, back, next }: GuessProps) {
  const [face, chooseFace] = useState<BedFace | null>(null);
  const [sentence, chooseSentence] = useState<string | null>(null);
  const asksSentence = night.sentences.length > 0;
  const isReady = face !== null && (sentence !== null || !asksSentence);
  const give = () => {
    if (face !== null) send({ kind: "talk", command: { kind: "guess", face, sentence } });
  };
  const look = lookOf(person.id);
  return (
    <>
      <BedsideRoom page={page} phone={null} />
      <div class={`guess${guess ? " is-given" : ""}`}>
        <Step
          title={words.face(person)}
          back={back}
          next={guess ? next : isReady ? give : null}
          {...(guess ? {} : { nextWords: words.done })}
        >
          <Options
            name="bed-face"
            legend={words.face(person)}
            options={BED_FACES.map((one) => ({
              id: one,
              words: bedFaceWords[one],
              picture: <FaceFrame id="bed" look={look} face={one} />,
            }))}
            chosen={guess ? guess.face : face}
            theirs={guess ? night.face : null}
            given={guess !== null}
            person={person}
            choose={(id) => chooseFace(BED_FACES.find((one) => one === id) ?? null)}
          />
          {asksSentence && (face !== null || guess) && (
            <>
              <h3>{words.sentence(person)}</h3>
              <Options
                name="sentence"
                legend={words.sentence(person)}
                options={night.sentences.map((one) => ({ ...one, picture: null }))}
                chosen={guess ? guess.sentence : sentence}
                theirs={guess ? night.sentence : null}
                given={guess !== null}
                person={person}
                choose={chooseSentence}
              />
            </>
          )}
        </Step>
      </div>
    </>
  );
}

type Option = { readonly id: string; readonly words: string; readonly picture: preact.ComponentChildren };

type OptionsProps = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  /** theirs, once yours is given */
  readonly theirs: string | null;
  readonly given: boolean;
  readonly person: Person;
  readonly choose: (id: string) => void;
};

function Options({ name, legend, options, chosen, theirs, given, person, choose }: OptionsProps) {
  return (
    <fieldset class={`options is-${name}`}>
      <legend class="for-readers">{legend}</legend>
      {options.map((option) => {
        const isYours = option.id === chosen;
        const isTheirs = option.id === theirs;
        return (
          <label
            key={option.id}
            class={`pick${isYours ? " is-yours" : ""}${isTheirs ? " is-theirs" : ""}${given && !isYours && !isTheirs ? " is-quiet" : ""}`}
          >
            <input
              type="radio"
              name={name}
              class="for-readers"
              checked={isYours}
              disabled={given}
              onChange={() => choose(option.id)}
            />
            {option.picture}
            {option.picture ? <span class="for-readers">{option.words}</span> : <q>{option.words}</q>}
            {given && (isYours || isTheirs) && (
              <span class="whose">
                {isYours && <i class="yours">{words.yours}</i>}
                {isTheirs && <i class="theirs">{person.name}</i>}
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
