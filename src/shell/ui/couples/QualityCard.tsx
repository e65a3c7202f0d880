import type { Turned } from "../../../core/couples/qualities/view.ts";
import { otherSide } from "../../../core/couples/side.ts";
import type { Names } from "../../../words/couples.ts";
import { qualityWords, qualitiesWords as words } from "../../../words/qualities.ts";

type CardProps = {
  readonly turned: Turned;
  readonly names: Names;
  /** it lay open before: what was to be said aloud was said */
  readonly wasTurned?: boolean;
};

/** A card that lies open: whose it is, what they see, and when that was. */
export function QualityCard({ turned: { by, said }, names, wasTurned = false }: CardProps) {
  return (
    <figure class={`quality-card is-${by}`}>
      <figcaption>
        <bdi>{words.sees(names, by, otherSide(by))}</bdi>
      </figcaption>
      {said.quality !== "own" && <b>{qualityWords[said.quality].name}</b>}
      {said.words === null ? (
        <p class="is-aloud">
          <bdi>{wasTurned ? words.saidAloud : words.sayIt(names, by)}</bdi>
        </p>
      ) : (
        <blockquote dir="auto">{said.words}</blockquote>
      )}
    </figure>
  );
}
