import { workshopWords as words } from "../../../words/workshop.ts";
import { groupChat } from "../../../words/workshopChat.ts";
import { isAnswered } from "../talk/Words.tsx";
import type { PartProps } from "./asks.ts";
import { BigWords } from "./BigWords.tsx";
import { JustSaid } from "./JustSaid.tsx";

/** Half the room reads a group chat while somebody speaks; then both say what they have. */
export function Halves({ view }: PartProps) {
  const { telling, session } = view;
  const { shown } = session;
  if (shown.kind !== "halves") return null;
  if (shown.phase === "ready") {
    return (
      <section class="halves is-ready">
        <h1>{words.halves.title}</h1>
        <ul>
          {words.halves.ready.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  }
  const said = telling?.talk.spoken ?? [];
  const bubbles = groupChat.slice(0, Math.max(1, said.length * 2 - 1));
  if (shown.phase === "compare") {
    return (
      <section class="halves is-compare">
        <div>
          <h2>{words.halves.left}</h2>
          <p class="halves-ask">{words.halves.askLeft}</p>
          <p>{words.halves.chatQuestion}</p>
        </div>
        <div>
          <h2>{words.halves.right}</h2>
          <p class="halves-ask">{words.halves.askRight}</p>
          <h3>{words.halves.heard}</h3>
          <ul>
            {said.slice(-4).map(({ line }, i) => (
              <li key={i}>{line.text}</li>
            ))}
          </ul>
        </div>
      </section>
    );
  }
  return (
    <section class="halves is-running">
      <div class="halves-chat">
        <h2>{words.halves.chat}</h2>
        <ol>
          {bubbles.slice(-5).map(({ from, words: written }) => (
            <li key={written} class={from === "Hal" ? "is-theirs" : ""}>
              <small>{from}</small>
              {written}
            </li>
          ))}
        </ol>
      </div>
      <div class="halves-talk">
        {telling &&
          (isAnswered(telling.talk) ? (
            <JustSaid view={view} />
          ) : (
            <BigWords telling={telling} small={false} />
          ))}
      </div>
    </section>
  );
}
