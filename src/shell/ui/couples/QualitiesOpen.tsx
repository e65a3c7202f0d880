import { PLACES } from "../../../core/couples/qualities/state.ts";
import type { QualitiesView, Turned } from "../../../core/couples/qualities/view.ts";
import { SIDES } from "../../../core/couples/side.ts";
import type { Names } from "../../../words/couples.ts";
import { qualitiesWords as words } from "../../../words/qualities.ts";
import { Heading } from "./EveningParts.tsx";
import { QualityCard } from "./QualityCard.tsx";

type OpenProps = {
  readonly open: Extract<QualitiesView, { stage: "open" }>;
  readonly names: Names;
  readonly done: () => void;
};

/** All six on the table, one's on the left, the other's on the right. */
export function QualitiesOpen({ open: { turned, kept }, names, done }: OpenProps) {
  return (
    <section class="qualities is-open">
      <Heading>{words.open}</Heading>
      <div class="open-table">
        {SIDES.map((side) => (
          <Three key={side} turned={turned.filter(({ by }) => by === side)} names={names} />
        ))}
      </div>
      <p>{kept ? words.kept : words.notKept}</p>
      <button type="button" class="turning-next" onClick={done}>
        {words.done}
      </button>
    </section>
  );
}

const Three = ({ turned, names }: { readonly turned: readonly Turned[]; readonly names: Names }) => (
  <div>
    {PLACES.map((place) => {
      const one = turned[place];
      return one && <QualityCard key={place} turned={one} names={names} wasTurned />;
    })}
  </div>
);
