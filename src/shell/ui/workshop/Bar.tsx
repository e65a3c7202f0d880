import { useEffect, useState } from "preact/hooks";
import { LAYERS } from "../../../core/workshop/event.ts";
import type { WorkshopCommand } from "../../../core/workshop/view.ts";
import { layerWords, workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";

/** The bar comes when a mouse moves or a finger touches, and leaves the picture alone after so long, ms. */
const STAYS = 3500;

/** Everything that the keys do, for a hand at the machine. */
export function Bar({ view, ask }: PartProps) {
  const shown = useMoving();
  const { session, telling } = view;
  const isHand = telling?.talk.phase === "answering";
  return (
    <div class={`workshop-bar${shown ? " is-shown" : ""}`} role="toolbar" aria-label={words.bar.name}>
      <Key command={{ kind: "back" }} ask={ask} name={words.bar.back} />
      <Key command={{ kind: "on" }} ask={ask} name={words.bar.on} strong />
      <span class="bar-gap" />
      <Key command={{ kind: "freeze" }} ask={ask} name={words.bar.freeze} on={session.frozen} />
      <Key command={{ kind: "blank" }} ask={ask} name={words.bar.blank} />
      {session.shown.kind === "talk" && <Drift ask={ask} />}
      {telling &&
        LAYERS.map((layer) => (
          <Key
            key={layer}
            command={{ kind: "reveal", layer }}
            ask={ask}
            name={layerWords[layer].short}
            on={session.layers[layer]}
          />
        ))}
      <Key command={{ kind: "pairs", grouping: "pairs" }} ask={ask} name={words.bar.pairs} />
      {isHand && <Key command={{ kind: "panel", panel: "ownLine" }} ask={ask} name={words.bar.own} />}
      {isHand && <Key command={{ kind: "panel", panel: "counts" }} ask={ask} name={words.bar.counts} />}
      {telling && (
        <Key command={{ kind: "map" }} ask={ask} name={words.bar.map} on={session.shown.kind === "map"} />
      )}
      <Key command={{ kind: "door" }} ask={ask} name={words.bar.door} />
    </div>
  );
}

type KeyProps = {
  readonly command: WorkshopCommand;
  readonly name: string;
  readonly ask: PartProps["ask"];
  readonly on?: boolean;
  readonly strong?: boolean;
};

/** A click leaves no focus behind, so that Space of the remote stays Space of the remote; Tab and Enter keep theirs. */
const Key = ({ command, name, ask, on, strong }: KeyProps) => (
  <button
    type="button"
    class={strong ? "is-strong" : ""}
    aria-pressed={on}
    onClick={(event) => {
      if (event.detail > 0) event.currentTarget.blur();
      ask(command);
    }}
  >
    {name}
  </button>
);

const Drift = ({ ask }: Pick<PartProps, "ask">) => (
  <button
    type="button"
    onPointerDown={() => ask({ kind: "drift", on: true })}
    onPointerUp={() => ask({ kind: "drift", on: false })}
    onPointerLeave={() => ask({ kind: "drift", on: false })}
    onClick={({ currentTarget }) => currentTarget.blur()}
  >
    {words.bar.drift}
  </button>
);

function useMoving(): boolean {
  const [moving, move] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      move(true);
      clearTimeout(timer);
      timer = setTimeout(() => move(false), STAYS);
    };
    addEventListener("pointermove", moved);
    addEventListener("pointerdown", moved);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", moved);
      removeEventListener("pointerdown", moved);
    };
  }, []);
  return moving;
}
