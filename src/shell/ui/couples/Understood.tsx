import { useState } from "preact/hooks";
import type { Side } from "../../../core/couples/side.ts";
import type { TurnCommand } from "../../../core/couples/turn/state.ts";
import { FELT, type Told } from "../../../core/couples/turn/understood.ts";
import type { Names } from "../../../words/couples.ts";
import { guessWords, toldWords, ourTurnWords as words } from "../../../words/ourTurn.ts";
import { Heading } from "./EveningParts.tsx";
import { FloorRest } from "./FloorRest.tsx";
import { useSettled } from "./OurTurnSettled.tsx";

type UnderstoodProps = {
  readonly other: Side;
  readonly names: Names;
  readonly send: (command: TurnCommand) => void;
};

const TOLD: readonly Told[] = [...FELT, "mine"];

/** Asked of each, alone: how understood they felt, then what the other will say. Keeping it is as large an answer. */
export function Understood({ other, names, send }: UnderstoodProps) {
  const [felt, feel] = useState<Told | null>(null);
  const [isAsking, askRest] = useState(false);
  const isSettled = useSettled(felt === null ? "felt" : "guess");
  const say = (told: Told): void => {
    if (!isSettled) return;
    if (felt === null) feel(told);
    else send({ kind: "answer", answer: { felt, guess: told } });
  };
  if (isAsking) return <FloorRest send={send} cancel={() => askRest(false)} />;
  return (
    <section class="understood">
      {felt === null ? (
        <>
          <Heading key="felt">{words.felt}</Heading>
          <Answers words={toldWords} choose={say} />
        </>
      ) : (
        <>
          <Heading key="guess">
            <bdi>{words.guess(names, other)}</bdi>
          </Heading>
          <Answers words={guessWords} choose={say} />
        </>
      )}
      <p>{words.secret}</p>
      <div class="understood-ways">
        {felt !== null && (
          <button type="button" class="plain" onClick={() => feel(null)}>
            {words.feltAgain}
          </button>
        )}
        <button type="button" class="plain" onClick={() => askRest(true)}>
          {words.rest}
        </button>
      </div>
    </section>
  );
}

type AnswersProps = {
  readonly words: Readonly<Record<Told, string>>;
  readonly choose: (told: Told) => void;
};

const Answers = ({ words, choose }: AnswersProps) => (
  <div class="understood-answers">
    {TOLD.map((told) => (
      <button key={told} type="button" onClick={() => choose(told)}>
        {words[told]}
      </button>
    ))}
  </div>
);
