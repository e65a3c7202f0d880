import { useEffect, useRef } from "preact/hooks";
import { SIDES } from "../../../core/couples/side.ts";
import { NameOf, eveningWords as words } from "../../../words/couples.ts";
import { type Ask, Heading, type Names } from "./EveningParts.tsx";
import type { Choosing } from "./Fork.tsx";
import { keysFor, strike } from "./forkKeys.ts";

type KeysProps = { readonly fork: Choosing; readonly names: Names; readonly ask: Ask };

/** Two hands on one keyboard, at once. Nothing shows of a key that was struck but how far its hand is. */
export function ForkKeys({ fork, names, ask }: KeysProps) {
  const { options, asked } = fork;
  const keys = keysFor(options.length);
  /** as it stands when a key is struck: two keys may come within one picture */
  const now = useRef(fork);
  now.current = fork;
  useEffect(() => {
    const struck = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      // a page lies over it, or the evening stands still
      if (document.querySelector("dialog[open], .paused")) return;
      const { asked, options } = now.current;
      const meant = strike(event.code, options.length);
      if (!meant) return;
      const { by, place } = meant;
      const option = place === "redo" ? undefined : options[place]?.index;
      if (place === "redo") ask({ kind: "evening", by, command: { kind: "reconsider" } });
      else if (option !== undefined && asked[by] !== "in") {
        ask({ kind: "evening", by, command: { kind: asked[by], option } });
      }
    };
    document.addEventListener("keydown", struck);
    return () => document.removeEventListener("keydown", struck);
  }, []);
  return (
    <>
      <Heading>{words.fork}</Heading>
      <ol class="cards is-for-keys">
        {options.map(({ index, words: said }, i) => (
          <li key={index} class={said === null ? "card is-quiet" : "card"}>
            <kbd>{keys.left[i]}</kbd>
            <span>{said ?? words.silence}</span>
            <kbd>{keys.right[i]}</kbd>
          </li>
        ))}
      </ol>
      <div class="lamps">
        {SIDES.map((side) => (
          <p key={side} class={`in-lamp is-${asked[side]} is-${side}`} role="status">
            <i aria-hidden="true" />
            <span>
              <b>
                <bdi>{names[side] === null ? words.keys.side[side] : NameOf(names, side)}</bdi>
              </b>
              <em>{words.keys.asked[asked[side]]}</em>
              <small>{asked[side] === "pick" ? words.keys.range(keys[side]) : words.keys.redo[side]}</small>
            </span>
          </p>
        ))}
      </div>
      <button
        type="button"
        class="plain"
        onClick={() => ask({ kind: "evening", by: "both", command: { kind: "sit", hands: "pass" } })}
      >
        {words.toPass}
      </button>
    </>
  );
}
