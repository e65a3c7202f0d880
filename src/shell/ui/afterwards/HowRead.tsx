import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Assessment } from "../../../core/empathy/assessment.ts";
import { type Finding, wholeOf } from "../../../core/empathy/bands.ts";
import { GROUPS, MEASURED, type MeasuredId } from "../../../core/empathy/dimensions.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import {
  bandWords,
  dimensionWords,
  groupWords,
  limitWords,
  rubricWords,
  ruleWords,
  wholeWords,
} from "../../../words/rubric.ts";
import type { Send } from "../view.ts";
import { foundIn } from "./quotes.ts";

type HowReadProps = { readonly assessment: Assessment; readonly talk: Conversation; readonly send: Send };

const words = afterwardsWords.closer;

/** Bands in words, each with what it was read from. No number, no star, no rank; and what it does not say. */
export function HowRead({ assessment, talk, send }: HowReadProps) {
  const { band, caps, dimensions } = assessment;
  return (
    <section class="how-read">
      <h3>{words.read}</h3>
      <p class="small">{words.honest}</p>
      {band === "none" ? (
        <p class="small">{rubricWords.noBand}</p>
      ) : (
        <div class="together">
          <p>
            {words.together}: <b class={`band is-${band}`}>{wholeWords[band]}</b>
          </p>
          {caps
            .filter(({ bound }) => bound)
            .map(({ id, limit }) => (
              <p key={id} class="small">
                {limitWords[id](wholeWords[wholeOf(limit)])}
              </p>
            ))}
        </div>
      )}
      <div class="groups">
        {GROUPS.map((group) => (
          <div key={group}>
            <h4>{groupWords[group].name}</h4>
            {MEASURED.filter((row) => row.group === group).map(({ id }) => (
              <Dimension key={id} id={id} finding={dimensions[id]} talk={talk} />
            ))}
          </div>
        ))}
      </div>
      <button type="button" class="way" onClick={() => send({ kind: "open", dialog: "scoring" })}>
        {words.scoring}
      </button>
    </section>
  );
}

function Dimension({ id, finding, talk }: { id: MeasuredId; finding: Finding; talk: Conversation }) {
  const { band, evidence } = finding;
  return (
    <details class="dimension">
      <summary>
        <span>{dimensionWords[id].name}</span>
        <b class={`band is-${band}`}>{band === null ? words.absent : bandWords[band]}</b>
      </summary>
      <p class="asks">{dimensionWords[id].asks}</p>
      <ul>
        {foundIn(evidence, talk).map(({ rule, quotes }) => (
          <li key={rule}>
            {ruleWords[rule]}
            {quotes.map((quote, i) => (
              <q key={i}>{quote}</q>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
