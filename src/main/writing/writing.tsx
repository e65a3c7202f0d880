import { render } from "preact";
import type { Game } from "../interface.ts";
import { Overlay } from "./Overlay.tsx";
import "./writing.css";

/** How often the writer's overlay looks at the talk, ms. */
const LOOK_MS = 250;

/**
 * The writer's overlay, only while developing: F2 (or its button) opens and closes it. It reads the talk, and neither
 * touches it nor anything that is kept.
 */
export function openWriting(game: Game): void {
  const root = document.createElement("aside");
  root.className = "writing";
  root.setAttribute("aria-label", "For who writes");
  document.body.append(root);
  let isOpen = new URLSearchParams(location.search).has("from");

  const toggle = (): void => {
    isOpen = !isOpen;
    show();
  };
  const show = (): void => {
    const evening = game.evening();
    root.hidden = !evening;
    if (!evening) return;
    render(
      <>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          Writer (F2)
        </button>
        {isOpen && <Overlay talk={evening.talk} from={evening.from} />}
      </>,
      root,
    );
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "F2") toggle();
  });
  setInterval(show, LOOK_MS);
}
