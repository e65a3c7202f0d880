import type { QualitiesCommand } from "../../../core/couples/qualities/state.ts";
import type { QualitiesView } from "../../../core/couples/qualities/view.ts";
import type { Names } from "../../../words/couples.ts";
import { useTop } from "./OurTurnTop.tsx";
import { QualitiesOpen } from "./QualitiesOpen.tsx";
import { QualitiesTurning } from "./QualitiesTurning.tsx";
import { QualitiesWriting } from "./QualitiesWriting.tsx";

export type QualitiesProps = {
  readonly view: QualitiesView;
  readonly names: Names;
  readonly send: (command: QualitiesCommand) => void;
  /** put away */
  readonly done: () => void;
};

/** What I see in you: three each, unseen, turned over in pairs (S13). */
export function Qualities({ view, names, send, done }: QualitiesProps) {
  useTop(view.stage);
  switch (view.stage) {
    case "hidden":
      return null;
    case "writing":
      return <QualitiesWriting key={view.by} writing={view} names={names} send={send} />;
    case "turning":
      return <QualitiesTurning turning={view} names={names} send={send} />;
    case "open":
      return <QualitiesOpen open={view} names={names} done={done} />;
  }
}
