import { useState } from "preact/hooks";
import { otherSide, type Side } from "../../../core/couples/side.ts";
import { isNearlyOver, isOver } from "../../../core/couples/turn/clock.ts";
import type { TurnCommand } from "../../../core/couples/turn/state.ts";
import type { FloorView } from "../../../core/couples/turn/view.ts";
import type { Names } from "../../../words/couples.ts";
import { deckWords } from "../../../words/deck.ts";
import { calledWords, stuckWords, ourTurnWords as words } from "../../../words/ourTurn.ts";
import { Heading } from "./EveningParts.tsx";
import { FloorDial } from "./FloorDial.tsx";
import { FloorGo } from "./FloorGo.tsx";
import { useAwake, useLight } from "./FloorLight.tsx";
import { FloorRest } from "./FloorRest.tsx";

type FloorProps = {
  readonly floor: FloorView;
  readonly names: Names;
  readonly now: number;
  readonly send: (command: TurnCommand) => void;
};

/** Whose turn it is, what they do, how long: the lamp lies with whoever talks. It goes dark while they do. */
export function Floor({ floor, names, now, send }: FloorProps) {
  const [isAsking, askRest] = useState(false);
  const { stage, question, stuck, clock } = floor;
  const talks = whoTalks(floor);
  const time = isOver(clock, now) ? "over" : isNearlyOver(clock, now) ? "nearly" : "amid";
  const { isDark, light } = useLight(`${stage} ${talks} ${stuck} ${floor.wasPartly} ${time} ${isAsking}`);
  useAwake();
  if (isAsking) return <FloorRest send={send} cancel={() => askRest(false)} />;
  const said = saidOf(floor, names);
  return (
    <section class={`floor is-at-${talks} is-${time}${isDark ? " is-dark" : ""}`}>
      <p class="floor-across" aria-hidden="true">
        <bdi>{said.who}</bdi> {said.does}
      </p>
      <p class="floor-question">{question && deckWords[question]}</p>
      <div class="floor-who">
        <Heading key={`${stage} ${talks}`}>
          <bdi class={`is-long-${Math.min(3, Math.floor(said.who.length / 7))}`}>{said.who}</bdi>{" "}
          <span>{said.does}</span>
        </Heading>
        <p>{time === "amid" ? said.other : timeWords(floor, time, said.other)}</p>
        <p class="floor-stuck" role="status">
          {stuck && stuckWords[stuck]}
        </p>
      </div>
      <FloorDial clock={clock} now={now} />
      <FloorGo floor={floor} names={names} send={send} askRest={() => askRest(true)} />
      {/* for fingers only: keys light it anywhere, and who listens to the page needs no light */}
      {isDark && <div class="floor-dark" onClick={light} aria-hidden="true" />}
    </section>
  );
}

/** Where the lamp lies. */
function whoTalks({ stage, floor }: FloorView): Side | "both" {
  if (floor === "both") return "both";
  return stage === "sayingBack" ? otherSide(floor) : floor;
}

type Said = { readonly who: string; readonly does: string; readonly other: string };

function saidOf({ stage, floor, wasPartly }: FloorView, names: Names): Said {
  if (floor === "both") return { who: words.both, does: words.talk, other: words.togetherHow };
  const listener = otherSide(floor);
  if (stage === "sayingBack") {
    const other = wasPartly ? words.afterPartly(names, floor) : words.answers(names, floor);
    return { who: calledWords(names, listener), does: words.saysBack, other };
  }
  return { who: calledWords(names, floor), does: words.speaks, other: words.listens(names, listener) };
}

function timeWords({ stage }: FloorView, time: "nearly" | "over", other: string): string {
  if (stage === "sayingBack") return other;
  if (time === "over") return words.overHow;
  return stage === "speaking" ? words.nearly : other;
}
