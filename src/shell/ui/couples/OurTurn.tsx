import type { TurnCommand } from "../../../core/couples/turn/state.ts";
import type { TurnView } from "../../../core/couples/turn/view.ts";
import type { Names } from "../../../words/couples.ts";
import { Deck } from "./Deck.tsx";
import { Floor } from "./Floor.tsx";
import { FloorResting } from "./FloorRest.tsx";
import { useTop } from "./OurTurnTop.tsx";
import { Understood } from "./Understood.tsx";
import { UnderstoodShown } from "./UnderstoodShown.tsx";

export type OurTurnProps = {
  readonly view: TurnView;
  readonly names: Names;
  /** session time, ms: once a second is enough */
  readonly now: number;
  /** what the device's clock says at that moment, ms since 1970 */
  readonly wall: number;
  readonly send: (command: TurnCommand) => void;
  /** put away; what was said stays said */
  readonly done: () => void;
};

/** A real talk of the two, at their own table. The device lies between them and keeps whose turn it is. */
export function OurTurn({ view, names, now, wall, send, done }: OurTurnProps) {
  useTop(`${view.stage} ${"floor" in view ? view.floor : ""}`);
  switch (view.stage) {
    case "hidden":
      return null;
    case "card":
      return <Deck card={view} names={names} send={send} />;
    case "speaking":
    case "sayingBack":
    case "together":
      return <Floor floor={view} names={names} now={now} send={send} />;
    case "rest":
      return <FloorResting until={view.until} now={now} wall={wall} send={send} />;
    case "understood":
      return <Understood key={view.by} other={view.other} names={names} send={send} />;
    case "shown":
      return <UnderstoodShown shown={view.shown} names={names} done={done} />;
  }
}
