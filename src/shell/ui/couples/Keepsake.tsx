import type { KeepsakeCommand, KeepsakeView } from "../../../core/couples/keepsake.ts";
import type { Names } from "../../../words/couples.ts";
import { KeepsakeChoosing } from "./KeepsakeChoosing.tsx";
import { KeepsakePage } from "./KeepsakePage.tsx";
import { useTop } from "./OurTurnTop.tsx";

export type KeepsakeProps = {
  readonly view: KeepsakeView;
  readonly names: Names;
  readonly send: (command: KeepsakeCommand) => void;
  /** back to the table; the page can be made again */
  readonly done: () => void;
  /** nothing of this evening stays on the device */
  readonly forget: () => void;
};

/** One page to keep: what both said yes to, each alone. */
export function Keepsake({ view, names, send, done, forget }: KeepsakeProps) {
  useTop(view.stage);
  switch (view.stage) {
    case "hidden":
      return null;
    case "choosing":
      return <KeepsakeChoosing key={view.by} items={view.items} names={names} send={send} />;
    case "page":
      return <KeepsakePage kept={view.kept} names={names} done={done} forget={forget} />;
  }
}
