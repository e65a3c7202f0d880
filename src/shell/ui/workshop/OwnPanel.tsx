import { ownWords } from "../../../words/ownEvening.ts";
import type { PartProps } from "./asks.ts";
import { OwnEvening } from "./OwnEvening.tsx";
import { PanelFrame } from "./PanelFrame.tsx";

/** An evening of one's own, and the way from there to the screen. */
export function OwnPanel({ view, ask }: PartProps) {
  const { offers } = view;
  if (!offers) return null;
  const lay = (id: string, title: string): void => ask({ kind: "choose", evening: id, title, source: "own" });
  return (
    <PanelFrame title={ownWords.title} ask={ask}>
      <OwnEvening
        offers={offers}
        play={({ id, title }) => lay(id, title)}
        print={({ id, title }) => {
          lay(id, title);
          ask({ kind: "panel", panel: "print" });
        }}
        changed={() => ask({ kind: "ownChanged" })}
      />
    </PanelFrame>
  );
}
