import { workshopWords as words } from "../../../words/workshop.ts";
import { later } from "../Later.tsx";
import type { PartProps } from "./asks.ts";
import { hiddenNow } from "./hidden.ts";
import { StatePicture } from "./StatePicture.tsx";

const Bands = later<PartProps>(() => import("./Bands.tsx").then((it) => it.Bands));

/** What is laid over the picture, one key each. */
export function Layers({ view, ask }: PartProps) {
  const { telling, session } = view;
  if (!telling) return null;
  const { talk, name } = telling;
  const { thoughts, state, bands } = session.layers;
  const hidden = thoughts ? hiddenNow(talk) : [];
  return (
    <aside class="big-layers">
      {thoughts && (
        <div class="big-hidden">
          <h2>{words.layers.thoughts(name)}</h2>
          {hidden.length === 0 && <p class="is-none">{words.layers.noThought}</p>}
          {hidden.map((thought) => (
            <p key={thought}>{thought}</p>
          ))}
        </div>
      )}
      {state && <StatePicture talk={talk} name={name} />}
      {bands && <Bands view={view} ask={ask} />}
    </aside>
  );
}
