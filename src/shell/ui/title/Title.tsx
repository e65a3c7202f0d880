import { useRef } from "preact/hooks";
import { type Front, frontOf, type HouseWindow, windowBeside } from "../../../scene/housefront.ts";
import { titleWords as words } from "../../../words/title.ts";
import type { EveningWindow, Send, View } from "../view.ts";
import { arrowOf } from "./arrowOf.ts";
import { Doors } from "./Doors.tsx";
import { House } from "./House.tsx";

/** The front of the house at dusk. Every window is an evening with one couple. */
export function Title({ view, send }: { view: View; send: Send }) {
  const list = useRef<HTMLUListElement>(null);
  if (view.screen.kind !== "title") return null;
  const { windows, first, couple } = view.screen;
  const front = frontOf(view.page, windows.length);
  const evenings = windows.flatMap((evening, place) => {
    const at = front.windows[place];
    return at ? [{ evening, at }] : [];
  });
  const move = (event: KeyboardEvent, from: number): void => {
    const direction = arrowOf(event);
    if (!direction) return;
    event.preventDefault();
    const to = windowBeside(front.windows, from, direction);
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <main
      class={`title is-${front.shape}${first ? " is-first" : ""}`}
      style={{ "--heading-x": `${front.heading.x}px` }}
    >
      <House
        front={front}
        lights={evenings.map(({ evening, at }) => ({ at, glow: evening.window }))}
        closer={null}
      />
      <Heading front={front} />
      <ul ref={list} class="windows" aria-label={words.windows}>
        {evenings.map(({ evening, at }, place) => (
          <li key={evening.id}>
            <Window
              evening={evening}
              at={at}
              unit={front.scale}
              choose={() => send({ kind: "choose", evening: evening.id })}
              move={(event) => move(event, place)}
            />
          </li>
        ))}
      </ul>
      <Doors dialog={view.dialog} couple={couple} send={send} />
    </main>
  );
}

function Heading({ front: { heading, type } }: { front: Front }) {
  return (
    <header
      style={{
        left: `${heading.x}px`,
        top: `${heading.y}px`,
        width: `${heading.w}px`,
        height: `${heading.h}px`,
        "--name": `${type.name}px`,
        "--line": `${type.line}px`,
      }}
    >
      <h1>{words.name}</h1>
      <p>{words.line}</p>
    </header>
  );
}

type WindowProps = {
  readonly evening: EveningWindow;
  readonly at: HouseWindow;
  /** px of the page for one unit of the picture */
  readonly unit: number;
  readonly choose: () => void;
  readonly move: (event: KeyboardEvent) => void;
};

function Window({ evening, at: { id, target, plate }, unit, choose, move }: WindowProps) {
  const { title, person, window } = evening;
  return (
    <button
      type="button"
      class={`window is-${window}${id === "tonight" ? " has-balcony" : ""}`}
      style={{
        left: `${target.x}px`,
        top: `${target.y}px`,
        width: `${target.w}px`,
        height: `${target.h}px`,
        "--plate-y": `${plate.y - target.y}px`,
        "--plate-w": `${plate.w}px`,
        "--plate-widest": `${plate.widest}px`,
        "--unit": unit,
      }}
      onClick={choose}
      onKeyDown={move}
    >
      <span class="plate">
        <span class="evening-title">{title}</span>
        {person && (
          <span class="who">
            <span class="for-readers">, </span>
            {window === "waiting" ? words.stillThere(person.name) : words.with(person.name)}
          </span>
        )}
      </span>
      <span class="for-readers">, {words.window[window]}</span>
    </button>
  );
}
