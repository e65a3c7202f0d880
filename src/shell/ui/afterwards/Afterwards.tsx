import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { assessTalk } from "../../../core/empathy/assess.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Screen, Send, View } from "../view.ts";
import { Chair } from "./Chair.tsx";
import { Closer } from "./Closer.tsx";
import { nightOf } from "./evening.ts";
import { Feel } from "./Feel.tsx";
import { GuessStep } from "./Guess.tsx";
import { MomentStep } from "./MomentStep.tsx";
import { firstStep, type StepId, stepAfter, stepBefore } from "./steps.ts";
import { VerdictStep } from "./Verdict.tsx";

type AfterwardsProps = { readonly view: View; readonly send: Send };

/** After an evening: the player's own view, the other chair, the night, one moment; then, for who wants to, more. */
export function Afterwards({ view, send }: AfterwardsProps) {
  const { screen } = view;
  return screen.kind === "afterwards" ? <Evening view={view} screen={screen} send={send} /> : null;
}

type EveningProps = AfterwardsProps & { readonly screen: Extract<Screen, { kind: "afterwards" }> };

function Evening({ view, screen, send }: EveningProps) {
  const [step, go] = useState<StepId>(() => firstStep(screen.talk));
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.scrollTo?.(0, 0), [step]);
  return (
    <main ref={main} class={`afterwards is-${step}`} style={{ "--size": view.settings.textSize }}>
      <h1 class="afterwards-title">{afterwardsWords.title}</h1>
      <StepOf key={step} step={step} go={go} view={view} screen={screen} send={send} />
    </main>
  );
}

function StepOf({
  step,
  go,
  view,
  screen,
  send,
}: EveningProps & { step: StepId; go: (step: StepId) => void }) {
  const { talk, log, card, person } = screen;
  const { page } = view;
  const { calm } = view.settings;
  const night = useMemo(() => nightOf(talk, card), [talk, card]);
  const assessment = useMemo(() => assessTalk(talk, log), [talk, log]);
  const next = () => go(stepAfter(step) ?? step);
  const back = () => go(stepBefore(step) ?? step);
  switch (step) {
    case "feel": {
      const say = (words: string): void => {
        send({ kind: "talk", command: { kind: "feel", words } });
        next();
      };
      return <Feel person={person} felt={talk.felt} say={say} next={next} />;
    }
    case "chair":
      return (
        <Chair
          talk={talk}
          log={log}
          you={card.you}
          person={person}
          page={page}
          calm={calm}
          back={back}
          next={next}
        />
      );
    case "verdict":
      return <VerdictStep night={night} person={person} page={page} calm={calm} back={back} next={next} />;
    case "guess":
      return (
        <GuessStep
          night={night}
          guess={talk.guess}
          person={person}
          page={page}
          send={send}
          back={back}
          next={next}
        />
      );
    case "moment":
      return (
        <MomentStep
          assessment={assessment}
          evening={card.id}
          talk={talk}
          person={person}
          send={send}
          back={back}
          next={next}
        />
      );
    case "closer":
      return (
        <Closer
          assessment={assessment}
          talk={talk}
          card={card}
          person={person}
          page={page}
          send={send}
          back={back}
        />
      );
  }
}
