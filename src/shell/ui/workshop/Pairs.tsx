import { roundsOf, TURN_MS } from "../../../core/workshop/plan.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";
import { Clock } from "./Clock.tsx";

/** "Turn to your neighbour": the prompt, then ninety seconds for each of them. */
export function Pairs({ view }: PartProps) {
  const { shown } = view.session;
  if (shown.kind !== "pairs") return null;
  const { grouping, prompt, round } = shown;
  const asked = prompt.kind === "author" ? prompt.words : words.prompts[prompt.id];
  const isOver = round > 0 && view.timer === 0;
  return (
    <section class={`pairs${round > 0 ? " is-running" : ""}`}>
      <div class="pairs-words">
        <h1>{round === 0 ? words.pairs.title[grouping] : words.pairs.round[grouping][round]}</h1>
        <p class="pairs-prompt">{asked}</p>
        <p class="pairs-how">
          {round === 0
            ? words.pairs.ready[grouping]
            : isOver
              ? words.pairs.over
              : words.pairs.roles[grouping]}
        </p>
        <p class="pairs-rounds" aria-hidden="true">
          {Array.from({ length: roundsOf(grouping) }, (_, i) => (
            <i key={i} class={i + 1 === round ? "is-here" : i + 1 < round ? "is-past" : ""} />
          ))}
        </p>
      </div>
      {round > 0 && <Clock left={view.timer ?? 0} of={TURN_MS} />}
    </section>
  );
}
