import { useEffect, useRef, useState } from "preact/hooks";
import type { WorkshopOffers } from "../../../core/workshop/offers.ts";
import type { OwnEvening as Evening, KeptOwn, OwnFile, OwnResult } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";
import { OwnDrop } from "./OwnDrop.tsx";
import { OwnKept } from "./OwnKept.tsx";
import { OwnPlays } from "./OwnPlays.tsx";
import { OwnProblems } from "./OwnProblems.tsx";

export type OwnEveningProps = {
  readonly offers: WorkshopOffers;
  /** it goes on the table; the house has it under its id */
  readonly play: (evening: Evening) => void;
  readonly print: (evening: Evening) => void;
  /** what is kept in this browser has changed */
  readonly changed: () => void;
};

type State =
  | { readonly kind: "empty" | "reading" | "failed" }
  | { readonly kind: "read"; readonly files: readonly OwnFile[]; readonly result: OwnResult };

/** An evening of one's own: dropped, read in a worker, answered by file and line, shown to the room. */
export function OwnEvening({ offers, play, print, changed }: OwnEveningProps) {
  const [state, set] = useState<State>({ kind: "empty" });
  const [kept, setKept] = useState<readonly KeptOwn[]>([]);
  const reread = (): Promise<void> => offers.kept().then(setKept);
  useEffect(() => void reread(), [offers]);

  const read = async (files: readonly OwnFile[]): Promise<void> => {
    set({ kind: "reading" });
    try {
      set({ kind: "read", files, result: await offers.compile(files) });
    } catch {
      set({ kind: "failed" });
    }
  };
  const keep = async (evening: Evening): Promise<void> => {
    await offers.keep(evening);
    await reread();
    changed();
  };
  const forget = async (id: string): Promise<void> => {
    await offers.forget(id);
    await reread();
    changed();
  };
  return (
    <div class="own-evening">
      <p class="own-lead">{words.lead}</p>
      <OwnDrop isReading={state.kind === "reading"} dropped={(files) => void read(files)} />
      <div class="own-answer" role="status" ref={useSeen(state)}>
        {state.kind === "failed" && <p>{words.failed}</p>}
        {state.kind === "read" && state.result.kind === "problems" && (
          <OwnProblems problems={state.result.problems} files={state.files} />
        )}
      </div>
      {state.kind === "read" && state.result.kind === "story" && (
        <OwnPlays
          key={state.result.json}
          evening={state.result}
          isKept={kept.some(({ id, json }) => sameAs(state.result, id, json))}
          {...{ offers, play, print, keep }}
        />
      )}
      <OwnKept kept={kept} open={(files) => void read(files)} forget={(id) => void forget(id)} />
      <Begin offers={offers} />
    </div>
  );
}

/** An answer is brought into view when it comes. */
function useSeen(state: State) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === "read") answer.current?.scrollIntoView?.({ block: "start" });
  }, [state]);
  return answer;
}

const sameAs = (result: OwnResult, id: string, json: string): boolean =>
  result.kind === "story" && result.id === id && result.json === json;

/** What somebody begins from who has never written one. */
const EXAMPLE = "slide-six";

function Begin({ offers }: Pick<OwnEveningProps, "offers">) {
  const save = async (): Promise<void> => {
    const file = await offers.source(EXAMPLE);
    if (file) offers.save(file.name, file.text, "text/plain");
  };
  return (
    <section class="own-begin">
      <h3>{words.begin}</h3>
      <p>{words.beginHow}</p>
      <button type="button" onClick={() => void save()}>
        {words.example}
      </button>
    </section>
  );
}
