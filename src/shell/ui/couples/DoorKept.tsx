import { SIDES } from "../../../core/couples/side.ts";
import { couplesWords as words } from "../../../words/couples.ts";
import { qualityWords } from "../../../words/qualities.ts";
import type { KeptQualities } from "../view.ts";

/** What the two see in each other, where both wanted it kept: folded away until one of them opens it. */
export function DoorKept({ kept: { names, written } }: { kept: KeptQualities }) {
  return (
    <details class="door-kept">
      <summary>{words.kept}</summary>
      {SIDES.map((side) => (
        <section key={side}>
          <h3>{words.keptOf(names, side)}</h3>
          <ul>
            {written[side].map((said, place) => (
              <li key={place}>
                <b>{qualityWords[said.quality].name}</b>
                {said.words === null ? words.keptAloud : `: ${said.words}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
