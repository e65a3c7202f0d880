import { useEffect, useRef, useState } from "preact/hooks";
import type { Verdict } from "../../../core/story/story.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";

type ChatProps = { readonly verdict: Verdict; readonly shown: number };

const words = afterwardsWords.verdict;

/** The chat in which the partner tells the evening to somebody else; `shown` of its bubbles are there. */
export function ChatPhone({ verdict, shown }: ChatProps) {
  const other = verdict.bubbles.find(({ from }) => from !== null)?.from ?? "";
  const next = verdict.bubbles[shown];
  const chat = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chat.current) chat.current.scrollTop = chat.current.scrollHeight;
  }, [shown]);
  return (
    <div class="chat-phone">
      <div class="chat-screen">
        <p class="chat-top" aria-hidden="true">
          <i>{other.slice(0, 1)}</i>
          {other}
          <small>{words.time}</small>
        </p>
        <ol ref={chat} class="chat" aria-label={words.chat} aria-live="polite">
          {verdict.bubbles.slice(0, shown).map(({ from, words: said }, i) => (
            <li key={i} class={from === null ? "bubble is-theirs" : "bubble"}>
              {from !== null && <span class="for-readers">{from}: </span>}
              {said}
            </li>
          ))}
          {next && (
            <li
              key="writing"
              class={`bubble is-writing${next.from === null ? " is-theirs" : ""}`}
              aria-hidden="true"
            >
              <span />
              <span />
              <span />
            </li>
          )}
        </ol>
      </div>
    </div>
  );
}

/** One bubble after another, each after the time it takes to write; `all` shows the rest at once. */
export function useBubbles(verdict: Verdict | null, calm: boolean): { shown: number; all: () => void } {
  const count = verdict?.bubbles.length ?? 0;
  const [shown, show] = useState(calm ? count : 0);
  useEffect(() => {
    if (shown >= count) return;
    const before = verdict?.bubbles[shown - 1]?.words.length ?? 0;
    const timer = setTimeout(() => show(shown + 1), 1100 + 28 * before);
    return () => clearTimeout(timer);
  }, [shown, count]);
  return { shown, all: () => show(count) };
}
