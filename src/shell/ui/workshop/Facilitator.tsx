import { LAYERS } from "../../../core/workshop/event.ts";
import { doesOf } from "../../../core/workshop/ownLine.ts";
import { STEPS } from "../../../core/workshop/plan.ts";
import { isMarked, questionOf } from "../../../core/workshop/telling.ts";
import { layerWords, planWords, stepWords, workshopWords as words } from "../../../words/workshop.ts";
import { actWords } from "../../../words/workshopActs.ts";
import { guideSteps } from "../../../words/workshopGuide.ts";
import type { PartProps } from "./asks.ts";
import { Clock } from "./Clock.tsx";
import { CountsForm } from "./Counts.tsx";
import { hiddenNow } from "./hidden.ts";
import { OwnLineForm } from "./OwnLine.tsx";
import { TalkMap } from "./TalkMap.tsx";

const said = words.facilitator;

/** The window that only the facilitator sees: what comes next and why, and hands on everything. */
export function Facilitator({ view, ask }: PartProps) {
  const { session, timer, busy } = view;
  return (
    <main class="facilitator" data-events={session.events}>
      <header>
        <h1>{said.title}</h1>
        <p role="status">{busy ? said.waiting : `${session.evening?.title ?? ""} · ${said.keysShort}`}</p>
        {timer !== null && <Clock left={timer} small />}
        <nav>
          <button type="button" onClick={() => ask({ kind: "back" })}>
            {words.bar.back}
          </button>
          <button type="button" class="is-strong" onClick={() => ask({ kind: "on" })}>
            {words.bar.on}
          </button>
          <button type="button" aria-pressed={session.frozen} onClick={() => ask({ kind: "freeze" })}>
            {words.bar.freeze}
          </button>
          <button type="button" aria-pressed={session.blank} onClick={() => ask({ kind: "blank" })}>
            {words.bar.blank}
          </button>
          <button type="button" onClick={() => ask({ kind: "timer" })}>
            {said.timer}
          </button>
        </nav>
      </header>
      <div class="facilitator-columns">
        <Now view={view} ask={ask} />
        <Hand view={view} ask={ask} />
        <Around view={view} ask={ask} />
      </div>
    </main>
  );
}

function Now({ view, ask }: PartProps) {
  const { telling, session } = view;
  const talk = telling?.talk;
  const hidden = talk ? hiddenNow(talk) : [];
  const question = talk ? questionOf(talk) : null;
  const back = talk?.spoken.slice(talk.turn.firstLine).flatMap(({ line }) => line.said) ?? [];
  return (
    <section>
      <h2>{said.now}</h2>
      <p class="f-now">{talk?.spoken.at(-1)?.line.text ?? stepTitle(view) ?? "…"}</p>
      <h2>{said.next}</h2>
      <ul class="f-next">
        {talk?.queue.map(({ line }, i) => (
          <li key={i}>
            {line.text} {line.mood && <small>{line.mood}</small>}
          </li>
        ))}
        {talk?.queue.length === 0 && <li class="is-none">{said.noNext}</li>}
      </ul>
      <h2>{said.hidden}</h2>
      {hidden.length === 0 && <p class="is-none">{said.none}</p>}
      {hidden.map((thought) => (
        <p key={thought} class="f-hidden">
          {thought}
        </p>
      ))}
      <h2>{said.ask}</h2>
      <p class={question ? "f-question" : "is-none"}>{question ?? said.none}</p>
      {back.length > 0 && (
        <>
          <h2>{said.back}</h2>
          <ul class="f-next">
            {back.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{said.layers}</h2>
      <p class="f-layers">
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            aria-pressed={session.layers[layer]}
            onClick={() => ask({ kind: "reveal", layer })}
          >
            <kbd>{layerWords[layer].key}</kbd> {layerWords[layer].name}
          </button>
        ))}
      </p>
    </section>
  );
}

const stepTitle = ({ session: { shown } }: PartProps["view"]): string | null => {
  if (shown.kind !== "slide") return null;
  const step = STEPS[shown.plan][shown.step];
  return step ? stepWords[step.id].title : null;
};

function Hand({ view, ask }: PartProps) {
  const { telling, ahead } = view;
  const isOpen = telling?.talk.phase === "answering";
  return (
    <section>
      <h2>{said.hand}</h2>
      {telling && isOpen && isMarked(telling.talk) && <p class="f-vote">{said.moment}</p>}
      <ol class="f-hand">
        {(telling?.hand ?? []).map(({ number, reply, kind }) => {
          const does = doesOf(reply);
          const then = ahead.find((one) => one.reply === reply.index);
          return (
            <li
              key={reply.index}
              class={`is-${kind}${telling?.vote?.majority === reply.index ? " is-wanted" : ""}`}
            >
              <b>{number}</b>
              <div>
                <p>{reply.act === "silence" ? words.telling.silence : reply.text}</p>
                <p class="f-does">
                  {does && actWords[does]}
                  {then?.answer &&
                    ` · ${said.heard} ${signed(then.heard)} · ${said.guard} ${signed(then.guard)}`}
                </p>
                {then?.answer && <p class="f-answer">{then.answer}</p>}
              </div>
              <button type="button" onClick={() => ask({ kind: "play", reply: reply.index })}>
                {said.play}
              </button>
            </li>
          );
        })}
      </ol>
      {telling && isOpen && (
        <>
          <h2>{words.panel.ownLine}</h2>
          <OwnLineForm ask={ask} />
          <h2>{words.panel.counts}</h2>
          <CountsForm telling={telling} ask={ask} />
        </>
      )}
    </section>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`);

/** What to say at this step, and what to look for. */
function PlanNotes({ view: { session } }: Pick<PartProps, "view">) {
  const step = session.plan && STEPS[session.plan][session.step];
  if (!step) return null;
  const { say, note } = guideSteps[step.id];
  return (
    <>
      <h2>{said.say}</h2>
      <p class="f-say">{say}</p>
      <p class="f-note">{note}</p>
    </>
  );
}

function Around({ view, ask }: PartProps) {
  const { session } = view;
  return (
    <section>
      {session.plan && (
        <>
          <PlanNotes view={view} />
          <h2>{planWords[session.plan]}</h2>
          <ol class="f-plan">
            {STEPS[session.plan].map(({ id, minutes }, i) => (
              <li key={id} aria-current={i === session.step ? "step" : undefined}>
                {stepWords[id].title} <small>{words.minutes(minutes)}</small>
              </li>
            ))}
          </ol>
        </>
      )}
      <TalkMap view={view} ask={ask} />
      <p class="small">{said.events(session.events)}</p>
    </section>
  );
}
