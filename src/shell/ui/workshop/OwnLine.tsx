import { useState } from "preact/hooks";
import type { Act, Roadblock } from "../../../core/story/acts.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import { actWords, OWN_ACTS } from "../../../words/workshopActs.ts";
import type { PartProps } from "./asks.ts";
import { PanelFrame } from "./PanelFrame.tsx";

/** Longer than this nobody says at a table, in letters. */
const LONGEST = 160;

/** The room's own line: typed, given an act, and played. */
export function OwnLine({ view, ask }: PartProps) {
  return (
    <PanelFrame title={words.panel.ownLine} ask={ask}>
      {view.telling?.talk.phase === "answering" ? <OwnLineForm ask={ask} /> : <p>{words.panel.noHand}</p>}
    </PanelFrame>
  );
}

export function OwnLineForm({ ask }: Pick<PartProps, "ask">) {
  const [said, say] = useState("");
  const [act, choose] = useState<Act | Roadblock | null>(null);
  const canPlay = said.trim() !== "" && act !== null;
  return (
    <form
      class="own-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (act === null || said.trim() === "") return;
        ask({ kind: "ownLine", words: said, act });
        say("");
        choose(null);
      }}
    >
      <label>
        <span>{words.panel.ownLineWords}</span>
        <input
          type="text"
          value={said}
          maxLength={LONGEST}
          autocomplete="off"
          placeholder={words.panel.ownLineHow}
          onInput={({ currentTarget }) => say(currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{words.panel.act}</legend>
        {OWN_ACTS.map((one) => (
          <label key={one} class="own-act">
            <input type="radio" name="act" checked={act === one} onChange={() => choose(one)} />
            <span>{actWords[one]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary" aria-disabled={!canPlay}>
        {words.panel.play}
      </button>
    </form>
  );
}
