import type { Heard, TurnCommand } from "../../../core/couples/turn/state.ts";
import type { FloorView } from "../../../core/couples/turn/view.ts";
import type { Names } from "../../../words/couples.ts";
import { ourTurnWords as words } from "../../../words/ourTurn.ts";
import { useSettled } from "./OurTurnSettled.tsx";

type GoProps = {
  readonly floor: FloorView;
  readonly names: Names;
  readonly send: (command: TurnCommand) => void;
  readonly askRest: () => void;
};

const HEARD = ["yes", "partly", "more"] as const satisfies readonly Heard[];

/** One large button; where somebody answers, three. What is seldom wanted stands small below. */
export function FloorGo({ floor, names, send, askRest }: GoProps) {
  const { stage } = floor;
  const isSettled = useSettled(`${stage} ${floor.floor} ${floor.wasPartly}`);
  const go = (command: TurnCommand): void => {
    if (isSettled) send(command);
  };
  return (
    <div class="floor-go">
      {stage === "sayingBack" && floor.floor !== "both" ? (
        <fieldset class="floor-heard">
          <legend>
            <bdi>{words.wasThatIt(names, floor.floor)}</bdi>
          </legend>
          {HEARD.map((as) => (
            <button key={as} type="button" class="floor-button" onClick={() => go({ kind: "hear", as })}>
              {words.heard[as]}
            </button>
          ))}
        </fieldset>
      ) : (
        <button type="button" class="floor-button" onClick={() => go({ kind: "goOn" })}>
          {stage === "together" ? words.enough : words.sayBack}
        </button>
      )}
      <div class="floor-small">
        <button type="button" onClick={() => send({ kind: "help" })}>
          {words.stuck}
        </button>
        <button type="button" onClick={askRest}>
          {words.rest}
        </button>
        {stage === "speaking" && (
          <button type="button" onClick={() => send({ kind: "deal", depth: floor.depth })}>
            {words.anotherCard}
          </button>
        )}
        {stage !== "together" && (
          <button type="button" onClick={() => go({ kind: "skip" })}>
            {words.skip}
          </button>
        )}
      </div>
    </div>
  );
}
