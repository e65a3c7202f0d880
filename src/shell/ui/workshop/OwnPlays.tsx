import { useEffect, useRef } from "preact/hooks";
import type { OwnEvening } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";
import type { OwnEveningProps } from "./OwnEvening.tsx";
import { OwnLooker } from "./OwnLooker.tsx";
import { ProblemList } from "./OwnProblems.tsx";

type PlaysProps = Omit<OwnEveningProps, "changed"> & {
  readonly evening: OwnEvening;
  readonly isKept: boolean;
  readonly keep: (evening: OwnEvening) => Promise<void>;
};

/** An evening that plays: what it is, what to do with it, and what could be better. */
export function OwnPlays({ evening, isKept, offers, play, print, keep }: PlaysProps) {
  const { title, notes, files, sheet } = evening;
  const stuck = notes.filter(({ severity }) => severity === "error");
  const others = notes.filter(({ severity }) => severity !== "error");
  return (
    <section class="own-plays">
      <h3>{stuck.length > 0 ? words.playsBut(title) : words.plays(title)}</h3>
      {sheet.card.about && <p>{sheet.card.about}</p>}
      {stuck.length > 0 && <ProblemList problems={stuck} files={files} />}
      <div class="own-ways">
        <Play evening={evening} play={play} />
        <button type="button" disabled={isKept} onClick={() => void keep(evening)}>
          {isKept ? words.kept : words.keep}
        </button>
        <button type="button" onClick={() => print(evening)}>
          {words.print}
        </button>
      </div>
      <OwnLooker offers={offers} files={files} />
      {others.length > 0 && (
        <details class="own-notes">
          <summary>{words.notes(others.length)}</summary>
          <p>{words.notesHow}</p>
          <ProblemList problems={others} files={files} />
        </details>
      )}
    </section>
  );
}

/** What one most likely came for has the focus when it is there. */
function Play({ evening, play }: Pick<PlaysProps, "evening" | "play">) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="is-main" onClick={() => play(evening)}>
      {words.play}
    </button>
  );
}
