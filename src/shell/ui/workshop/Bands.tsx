import { assess } from "../../../core/empathy/assess.ts";
import { GROUPS, MEASURED } from "../../../core/empathy/dimensions.ts";
import { bandWords, dimensionWords, groupWords } from "../../../words/rubric.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";

/** How this way would be read, in words: of the story's listener, never of the room. */
export function Bands({ view }: PartProps) {
  const { telling } = view;
  if (!telling) return null;
  const { branch } = telling;
  const { band, dimensions } = assess(branch.log.slice(0, branch.seen));
  return (
    <section class="big-bands">
      <h2>{words.layers.bands}</h2>
      <p>{band === "none" ? words.layers.tooShort : words.layers.bandsHonest}</p>
      <div>
        {GROUPS.map((group) => (
          <dl key={group}>
            <dt>{groupWords[group].name}</dt>
            {MEASURED.filter((row) => row.group === group).map(({ id }) => {
              const found = dimensions[id];
              return (
                <dd key={id}>
                  {dimensionWords[id].name}
                  {found.band !== null && <b>{bandWords[found.band]}</b>}
                </dd>
              );
            })}
          </dl>
        ))}
      </div>
    </section>
  );
}
