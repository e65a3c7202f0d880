import { focusOf } from "../../../core/attention/light.ts";
import type { SpokenLine } from "../../../core/attention/spoken.ts";
import type { TellingView } from "../../../core/workshop/view.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import { later } from "../Later.tsx";
import { shownWords } from "../talk/words.ts";

const Dust = later(() => import("../talk/Dust.tsx").then((it) => it.Dust));

/** Their words, one by one as they are said; what is said while the room is elsewhere turns to dust. */
export function BigWords({ telling, small }: { telling: TellingView; small: boolean }) {
  const { talk, now, name } = telling;
  const current = talk.spoken.at(-1);
  if (!current) return null;
  const before = small ? undefined : talk.spoken[Math.max(talk.turn.firstLine, talk.spoken.length - 2)];
  const away = focusOf(talk) !== "partner";
  return (
    <div class={`big-words${small ? " is-small" : ""}${away ? " is-away" : ""}`} aria-hidden="true">
      {current.line.image && <p class="big-seen">{current.line.image}</p>}
      <p class="big-name">{current.line.who ?? name}</p>
      {before && before !== current && (
        <p class="big-was">
          <Said spoken={before} telling={telling} now={now} />
        </p>
      )}
      <p class="big-line">
        <Said spoken={current} telling={telling} now={now} />
      </p>
      {away && <Elsewhere spoken={current} />}
    </div>
  );
}

function Said({ spoken, telling, now }: { spoken: SpokenLine; telling: TellingView; now: number }) {
  return (
    <>
      {shownWords(spoken, telling.talk.focus, now).map(({ word, state }, i) => (
        <span key={`${i}-${word}`} class={`word is-${state}`}>
          {state === "lost" ? <Dust word={word} /> : word}{" "}
        </span>
      ))}
    </>
  );
}

/** Where one is instead: at one's own clever answer, or simply somewhere else. */
function Elsewhere({ spoken }: { spoken: SpokenLine }) {
  const thought = spoken.line.calls.find((call) => call.kind === "thought");
  return <p class="big-thought">{thought?.kind === "thought" ? thought.words : words.telling.away}</p>;
}
