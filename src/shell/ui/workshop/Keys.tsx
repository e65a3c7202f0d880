import { keyWords, workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";
import { PanelFrame } from "./PanelFrame.tsx";

/** Every key, on one sheet. */
export const Keys = ({ ask }: PartProps) => (
  <PanelFrame title={words.panel.keys} ask={ask}>
    <dl class="workshop-keys">
      {keyWords.map(({ keys, does }) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </PanelFrame>
);
