import type { ComponentChildren } from "preact";
import type { PlanId } from "../../../../core/workshop/event.ts";
import type { Helplines } from "../../../../core/workshop/helplines.ts";
import { STEPS } from "../../../../core/workshop/plan.ts";
import { keyWords } from "../../../../words/workshop.ts";
import { guideSteps, guideWords as words } from "../../../../words/workshopGuide.ts";
import { HelplineTable } from "./Helplines.tsx";
import { PaperHead } from "./Paper.tsx";

type GuideProps = { readonly helplines: Helplines; readonly children?: ComponentChildren };

/** The facilitator's guide: two plans by the minute, rules, keys, and what to do when it gets serious. */
export const Guide = ({ helplines, children }: GuideProps) => (
  <article class="leaf is-guide">
    <PaperHead kind={words.kind} title={words.title}>
      <p class="paper-lead">{words.lead}</p>
    </PaperHead>
    <Listed title={words.before} items={words.beforeList} />
    <Listed title={words.rules} how={words.rulesHow} items={words.rulesList} />
    <section class="keep">
      <h2>{words.keys}</h2>
      <p>{words.keysHow}</p>
      <dl class="keys">
        {keyWords.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
    <Plan plan="forty-five" />
    <section class="keep">
      <h2>{words.own}</h2>
      <p>{words.ownHow}</p>
    </section>
    <Plan plan="ninety" />
    <section class="new-page">
      <h2>{words.serious}</h2>
      <p class="paper-lead">{words.seriousLead}</p>
      <Steps items={words.seriousList} />
      <Listed title={words.notThis} items={words.notThisList} level={3} />
      <div class="keep">
        <h3>{words.harms}</h3>
        <p>{words.harmsHow}</p>
      </div>
      <div class="keep">
        <h3>{words.after}</h3>
        <p>{words.afterHow}</p>
      </div>
    </section>
    <section class="keep">
      <h2>{words.helplines}</h2>
      <HelplineTable lines={helplines} />
      <p class="paper-small">{words.helplinesHow}</p>
      {children}
    </section>
  </article>
);

function Plan({ plan }: { readonly plan: PlanId }) {
  let at = 0;
  const steps = STEPS[plan].map((step) => {
    const from = at;
    at += step.minutes;
    return { ...step, from };
  });
  return (
    <section class="plan new-page">
      <div class="with-next">
        <h2>{words.plans[plan]}</h2>
        <p>{words.planHow}</p>
      </div>
      <table class="plan-steps">
        <thead>
          <tr>
            <th scope="col">{words.columns.at}</th>
            <th scope="col">{words.columns.step}</th>
            <th scope="col">{words.columns.say}</th>
            <th scope="col">{words.columns.keys}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, from, minutes }, i) => (
            <tr key={`${id} ${i}`}>
              <td class="at">
                <b>{`${Math.floor(from / 60)}:${String(from % 60).padStart(2, "0")}`}</b>
                <small>{words.minutes(minutes)}</small>
              </td>
              <th scope="row">{guideSteps[id].name}</th>
              <td>
                {guideSteps[id].say}
                <small>{guideSteps[id].note}</small>
              </td>
              <td>{guideSteps[id].keys}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ListedProps = {
  readonly title: string;
  readonly how?: string;
  readonly items: readonly string[];
  readonly level?: 2 | 3;
};

function Listed({ title, how, items, level = 2 }: ListedProps) {
  return (
    <section class="keep">
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {how && <p>{how}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

const Steps = ({ items }: { readonly items: readonly string[] }) => (
  <ol class="steps">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ol>
);
