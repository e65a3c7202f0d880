import type { QualitiesCommand } from "../../../core/couples/qualities/state.ts";
import type { QualitiesView, Turned } from "../../../core/couples/qualities/view.ts";
import { SIDES } from "../../../core/couples/side.ts";
import type { Names } from "../../../words/couples.ts";
import { qualityWords, qualitiesWords as words } from "../../../words/qualities.ts";
import { Heading } from "./EveningParts.tsx";
import { useSettled } from "./OurTurnSettled.tsx";
import { QualityCard } from "./QualityCard.tsx";

type TurningProps = {
  readonly turning: Extract<QualitiesView, { stage: "turning" }>;
  readonly names: Names;
  readonly send: (command: QualitiesCommand) => void;
};

/** One card at a time, in pairs, and each pair begins with the other one. There is time to say something. */
export function QualitiesTurning({ turning: { turned, next }, names, send }: TurningProps) {
  const last = turned.at(-1);
  const isSettled = useSettled(`${turned.length}`);
  return (
    <section class="qualities is-turning">
      <Heading>{words.turning}</Heading>
      <div class="turning-table" aria-live="polite">
        {SIDES.map((side) => (
          <Pile key={side} side={side} turned={turned.slice(0, -1)} />
        ))}
        {last ? (
          <QualityCard key={turned.length} turned={last} names={names} />
        ) : (
          next && (
            <p class="turning-first">
              <bdi>{words.begins(names, next)}</bdi>
            </p>
          )
        )}
      </div>
      <button type="button" class="turning-next" onClick={() => isSettled && send({ kind: "turn" })}>
        <bdi>{next ? words.turn(names, next) : words.seeAll}</bdi>
      </button>
    </section>
  );
}

/** What lies open already, small, on the side of whoever wrote it; three places each. */
function Pile({ side, turned }: { readonly side: "left" | "right"; readonly turned: readonly Turned[] }) {
  const own = turned.filter(({ by }) => by === side);
  return (
    <ol class={`pile is-${side}`} aria-hidden="true">
      {[0, 1, 2].map((place) => {
        const said = own[place]?.said;
        return (
          <li key={place} class={said ? "is-open" : undefined}>
            {said && qualityWords[said.quality].name}
          </li>
        );
      })}
    </ol>
  );
}
