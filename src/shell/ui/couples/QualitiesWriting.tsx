import { useState } from "preact/hooks";
import { PLACES, type Place, type QualitiesCommand } from "../../../core/couples/qualities/state.ts";
import type { QualitiesView } from "../../../core/couples/qualities/view.ts";
import type { Names } from "../../../words/couples.ts";
import { qualityWords, qualitiesWords as words } from "../../../words/qualities.ts";
import { Heading } from "./EveningParts.tsx";
import { useTop } from "./OurTurnTop.tsx";
import { QualitiesGive } from "./QualitiesGive.tsx";
import { QualitySlip } from "./QualitySlip.tsx";

type WritingView = Extract<QualitiesView, { stage: "writing" }>;

export type WritingProps = {
  readonly writing: WritingView;
  readonly names: Names;
  readonly send: (command: QualitiesCommand) => void;
};

/** Three slips of paper, one after the other; then both ways of giving them are as large. */
export function QualitiesWriting({ writing, names, send }: WritingProps) {
  const { three, other, isReady } = writing;
  const open = PLACES.find((place) => three[place] === null) ?? null;
  const [at, lay] = useState<Place | null>(open);
  useTop(`${at}`);
  return (
    <section class="qualities is-writing">
      <header>
        <Heading>
          <bdi>{words.writing(names, other)}</bdi>
        </Heading>
        <p>{words.unseen(names, other)}</p>
      </header>
      <nav class="slips" aria-label={words.slips}>
        {PLACES.map((place) => {
          const said = three[place];
          return (
            <button
              key={place}
              type="button"
              class={said ? "is-written" : undefined}
              aria-current={place === at ? "step" : undefined}
              onClick={() => lay(place)}
            >
              {words.place(place)} <small>{said ? qualityWords[said.quality].name : words.empty}</small>
            </button>
          );
        })}
      </nav>
      {at === null && isReady ? (
        <QualitiesGive writing={writing} send={send} />
      ) : (
        <QualitySlip
          key={at}
          place={at ?? 0}
          said={three[at ?? 0]}
          send={send}
          next={() => lay(PLACES.find((place) => place !== at && three[place] === null) ?? null)}
        />
      )}
    </section>
  );
}
