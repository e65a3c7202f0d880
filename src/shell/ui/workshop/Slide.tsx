import { STEPS, type StepId } from "../../../core/workshop/plan.ts";
import { planWords, stepWords, workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";
import { HelplineList } from "./HelplineList.tsx";
import { Window } from "./StatePicture.tsx";

/** The window beside the words, 0–100: it gets lighter as the session goes on, but for the bad take. */
const LIT: Partial<Record<StepId, number>> = {
  welcome: 34,
  badTake: 8,
  whatDidYouSee: 16,
  goodTake: 62,
  bothTakes: 50,
  whatDiffered: 50,
};
const litBy = (id: StepId): number => LIT[id] ?? 82;
const shutBy = (id: StepId): number => Math.max(0, 88 - litBy(id));

/** A step of the plan says what comes: a title, and what is asked of the room. */
export function Slide({ view }: PartProps) {
  const { shown } = view.session;
  if (shown.kind !== "slide") return null;
  const steps = STEPS[shown.plan];
  const step = steps[shown.step];
  if (!step) return null;
  const said = stepWords[step.id];
  return (
    <section class={`slide is-${step.id}`}>
      <ol class="slide-plan" aria-label={planWords[shown.plan]}>
        {steps.map(({ id }, i) => (
          <li key={id} class={i === shown.step ? "is-here" : i < shown.step ? "is-past" : ""}>
            <span class="for-readers">{stepWords[id].title}</span>
          </li>
        ))}
      </ol>
      <h1>{said.title}</h1>
      <ul class="slide-lines">
        {said.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {step.id === "helplines" && <HelplineList helplines={view.helplines} />}
      <div class="slide-window">
        <Window partner={{ heard: litBy(step.id), guard: shutBy(step.id) }} />
      </div>
      <p class="slide-minutes">{words.minutes(step.minutes)}</p>
    </section>
  );
}
