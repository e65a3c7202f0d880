import { render } from "preact";
import { App } from "./App.tsx";
import type { Send, View } from "./view.ts";

/** The page above the picture: draws a view, sends what hands ask for. Holds nothing itself. */
export type Ui = { show(view: View): void; destroy(): void };

export function createUi(root: HTMLElement, send: Send): Ui {
  return {
    show(view) {
      root.dataset.font = view.settings.font;
      root.dataset.calm = String(view.settings.calm);
      root.style.setProperty("--size", String(view.settings.textSize));
      render(<App view={view} send={send} />, root);
    },
    destroy: () => render(null, root),
  };
}
