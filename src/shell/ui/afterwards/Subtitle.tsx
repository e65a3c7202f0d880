import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Cue } from "./reel.ts";

type SubtitleProps = { readonly cue: Cue | null; readonly said: number; readonly whisper: string | null };

/** The whole line, as it was said. What was "…" for you warms to light as it is said again. */
export function Subtitle({ cue, said, whisper }: SubtitleProps) {
  if (!cue) return null;
  return (
    <>
      {whisper !== null && <p class="whisper">{whisper}</p>}
      <p class="subtitle" aria-hidden="true">
        {cue.who && <span class="who">{cue.who} </span>}
        {cue.words.map(({ word, lost }, i) => (
          <span key={`${i}-${word}`} class={lost ? `was-lost${i < said ? " is-back" : ""}` : undefined}>
            {word}{" "}
          </span>
        ))}
      </p>
    </>
  );
}

/** A cue as it is read aloud: what was not heard is said to be so. */
export function readAloud({ words }: Cue): string {
  const lost = words.filter((word) => word.lost).map(({ word }) => word);
  const all = words.map(({ word }) => word).join(" ");
  return lost.length === 0 ? all : `${all} ${afterwardsWords.chair.missed(lost.join(" "))}`;
}
