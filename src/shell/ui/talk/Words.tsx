import { focusOf } from "../../../core/attention/light.ts";
import type { SpokenLine } from "../../../core/attention/spoken.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import { talkWords } from "../../../words/talk.ts";
import { later } from "../Later.tsx";
import { type ShownWord, shownWords, wasMissed } from "./words.ts";

const Dust = later(() => import("./Dust.tsx").then((it) => it.Dust));

type WordsProps = { readonly talk: Conversation; readonly now: number; readonly name: string };

/**
 * The partner's words beside their mouth, one by one as they are said. What is said while you are elsewhere turns
 * to dust made of its own letters. Screen readers read the transcript instead.
 */
export function Words({ talk, now, name }: WordsProps) {
  const current = talk.spoken.at(-1);
  if (!current || isAnswered(talk)) return null;
  const answering = talk.phase === "answering";
  const before = answering ? undefined : lineBefore(talk);
  const away = focusOf(talk) !== "partner";
  const image = imageNow(talk);
  return (
    <div class={`words${away ? " is-away" : ""}`} aria-hidden="true">
      {image && <p class="seen">{image}</p>}
      <p class="name">{current.line.who ?? name}</p>
      {before && (
        <p class="was">
          <Line words={shownWords(before, talk.focus, now)} />
        </p>
      )}
      <p class="line">
        <Current talk={talk} spoken={current} now={now} />
      </p>
    </div>
  );
}

/** The line being said: through the television a few words reach you, if its author let any. */
function Current({ talk, spoken, now }: { talk: Conversation; spoken: SpokenLine; now: number }) {
  const begunAway = wasMissed(spoken, talk.focus) && now > spoken.at;
  if (begunAway && spoken.line.through) return <span class="through">{spoken.line.through}</span>;
  const words = shownWords(spoken, talk.focus, now);
  const lostSoFar = words.some((word) => word.state === "lost");
  const away = focusOf(talk) !== "partner" && talk.line === spoken;
  return (
    <>
      <Line words={words} />
      {away && lostSoFar && <span class="gone">{talkWords.elsewhere}</span>}
    </>
  );
}

function Line({ words }: { words: readonly ShownWord[] }) {
  return (
    <>
      {words.map(({ word, state }, i) => (
        <span key={`${i}-${word}`} class={`word is-${state}`}>
          {state === "lost" ? <Dust word={word} /> : word}{" "}
        </span>
      ))}
    </>
  );
}

/** You have answered, and they have not begun: your own words stand there then. */
export const isAnswered = (talk: Conversation): boolean =>
  talk.phase !== "answering" && talk.given.at(-1)?.lines[1] === talk.spoken.length;

/** The line before, of the same turn: it stays a little, smaller, so that reading is never a race. */
function lineBefore(talk: Conversation): SpokenLine | undefined {
  const i = talk.spoken.length - 2;
  return i >= talk.turn.firstLine ? talk.spoken[i] : undefined;
}

/** What is seen, where the stage has no picture for it: it stays as long as its line. */
const imageNow = (talk: Conversation): string | null => talk.spoken.at(-1)?.line.image ?? null;
