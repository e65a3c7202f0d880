import { tellerWords, workshopWords as words } from "../../../words/workshop.ts";
import { later } from "../Later.tsx";
import { isAnswered } from "../talk/Words.tsx";
import type { PartProps } from "./asks.ts";
import { BigHand } from "./BigHand.tsx";
import { BigWords } from "./BigWords.tsx";
import { JustSaid } from "./JustSaid.tsx";

const Layers = later<PartProps>(() => import("./Layers.tsx").then((it) => it.Layers));
const Ending = later<PartProps>(() => import("./Ending.tsx").then((it) => it.Ending));

/** The talk on a wall: the face large, the words larger. */
export function BigTalk({ view, ask }: PartProps) {
  const { telling, session } = view;
  if (!telling) return null;
  const { talk, branch } = telling;
  const isHand = talk.phase === "answering";
  const isLaid = Object.values(session.layers).includes(true);
  return (
    <section class={`big-talk is-${talk.phase}`}>
      <h1 class="for-readers">{telling.card.title}</h1>
      <div class="big-scrim" aria-hidden="true" />
      {branch.by !== "evening" && <p class={`big-teller is-${branch.by}`}>{tellerWords[branch.by]}</p>}
      <div class="big-column">
        {talk.phase === "ended" ? (
          <Ending view={view} ask={ask} />
        ) : isAnswered(talk) ? (
          <JustSaid view={view} />
        ) : (
          <BigWords telling={telling} small={isHand} />
        )}
        {isHand && <BigHand view={view} ask={ask} />}
      </div>
      {talk.trouble && (
        <p class="workshop-note is-trouble" role="alert">
          {words.telling.stumbled}
        </p>
      )}
      {isLaid && <Layers view={view} ask={ask} />}
      <p class="for-readers" role="status">
        {talk.line?.line.text ?? ""}
      </p>
    </section>
  );
}
