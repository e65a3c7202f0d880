import { workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";

/** How it ends: their last words, and how they tell it to somebody else later. */
export function Ending({ view }: PartProps) {
  const talk = view.telling?.talk;
  if (!talk) return null;
  const last = talk.spoken.at(-1)?.line;
  const verdict = talk.spoken.findLast(({ line }) => line.verdict !== null)?.line.verdict;
  return (
    <div class="big-ending">
      {last && <p class="big-was">{last.text}</p>}
      {verdict ? (
        <>
          <h2>{verdict.heading}</h2>
          <ol>
            {verdict.bubbles.map(({ from, words: said }, i) => (
              <li key={i} class={from === null ? "is-theirs" : ""}>
                {from !== null && <small>{from}</small>}
                {said}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <h2>{words.telling.ended}</h2>
      )}
    </div>
  );
}
