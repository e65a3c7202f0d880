import { PLACES } from "../../../core/couples/qualities/state.ts";
import { qualityWords, qualitiesWords as words } from "../../../words/qualities.ts";
import type { WritingProps } from "./QualitiesWriting.tsx";

/** All three are there. Keeping them and not are as large: each says it for themselves, before anything is shown. */
export function QualitiesGive({ writing: { three }, send }: Pick<WritingProps, "writing" | "send">) {
  return (
    <div class="qualities-give">
      <ul>
        {PLACES.map((place) => {
          const said = three[place];
          return (
            said && (
              <li key={place}>
                <b>{qualityWords[said.quality].name}</b>
                <span dir="auto">{said.words ?? words.aloudSet}</span>
              </li>
            )
          );
        })}
      </ul>
      <p>
        {words.keepAsk} {words.keepHow}
      </p>
      <div class="give-ways">
        <button type="button" onClick={() => send({ kind: "give", keep: true })}>
          {words.keep}
        </button>
        <button type="button" onClick={() => send({ kind: "give", keep: false })}>
          {words.drop}
        </button>
      </div>
    </div>
  );
}
