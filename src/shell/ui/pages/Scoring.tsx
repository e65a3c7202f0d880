import { wholeOf } from "../../../core/empathy/bands.ts";
import { CAPS, type CapId, FLOOR } from "../../../core/empathy/caps.ts";
import {
  DIMENSIONS,
  GROUPS,
  MEASURED,
  type MeasuredRow,
  type SourceId,
} from "../../../core/empathy/dimensions.ts";
import {
  bandWords,
  dimensionWords,
  groupWords,
  limitWords,
  notMeasuredWords,
  thresholdWords,
  wholeWords,
  rubricWords as words,
} from "../../../words/rubric.ts";
import { settingsWords } from "../../../words/settings.ts";
import { sourceWords } from "../../../words/sources.ts";
import type { Send, View } from "../view.ts";
import { Page } from "./Page.tsx";

/** How you are scored: the rubric's own tables, in plain words, with whom each line comes from (RUBRIC §3). */
export function ScoringPage({ send }: { view: View; send: Send }) {
  return (
    <Page
      title={words.title}
      close={settingsWords.close}
      onClose={() => send({ kind: "open", dialog: null })}
    >
      <div class="scoring">
        <p>{words.intro}</p>
        <p>{words.noBand}</p>
        <h3>{words.groups}</h3>
        {GROUPS.map((group) => (
          <section key={group}>
            <h4>{groupWords[group].name}</h4>
            <p class="small">{groupWords[group].about}</p>
            {MEASURED.filter((row) => row.group === group).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </section>
        ))}
        <section>
          <h4>{dimensionWords.priority.name}</h4>
          <p>{dimensionWords.priority.counted}</p>
          <p class="small">{dimensionWords.priority.grounds}</p>
          <Sources ids={DIMENSIONS.priority.sources} />
        </section>
        <p>{words.absent}</p>
        <h3>{words.limits}</h3>
        <ul>
          {LIMITS.map(([id, limit]) => (
            <li key={id}>{limitWords[id](wholeWords[wholeOf(limit)])}</li>
          ))}
        </ul>
        <h3>{words.notMeasured}</h3>
        <ul>
          {notMeasuredWords.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

const CAP_IDS = Object.keys(CAPS) as readonly CapId[];
const LIMITS: readonly (readonly [CapId | "floor", number])[] = [
  ...CAP_IDS.map((id) => [id, CAPS[id].limit] as const),
  ["floor", FLOOR.limit],
];

function Row({ row }: { row: MeasuredRow }) {
  const { name, asks, counted, grounds } = dimensionWords[row.id];
  const inWords = thresholdWords[row.id];
  return (
    <details class="dimension">
      <summary>
        <span>{name}</span>
        <small>{asks}</small>
      </summary>
      <p>{counted}</p>
      <p class="thresholds">
        <span>{words.from(bandWords[1], inWords(row.fair))}</span>
        <span>{words.from(bandWords[2], inWords(row.good))}</span>
      </p>
      <p class="small">{grounds}</p>
      {row.ours && <p class="small">{words.ours}</p>}
      <Sources ids={row.sources} />
    </details>
  );
}

/** The principles it comes from, and who measured what. */
const Sources = ({ ids }: { ids: readonly SourceId[] }) => (
  <>
    <p class="small">
      <b>{words.grounds}</b>
    </p>
    <ul class="sources">
      {ids.map((id) => (
        <li key={id}>{sourceWords[id]}</li>
      ))}
    </ul>
  </>
);
