import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { workshopWords as words } from "../../../words/workshop.ts";
import type { Ask } from "./asks.ts";

type FrameProps = { readonly title: string; readonly ask: Ask; readonly children: ComponentChildren };

/** A form that lies over the screen while somebody at the keyboard fills it in. Escape closes it. */
export function PanelFrame({ title, ask, children }: FrameProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => ask({ kind: "panel", panel: null });
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, textarea, button")?.focus();
  }, []);
  return (
    <div
      ref={panel}
      class="workshop-panel"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" class="plain panel-close" onClick={close}>
        {words.panel.close}
      </button>
    </div>
  );
}
