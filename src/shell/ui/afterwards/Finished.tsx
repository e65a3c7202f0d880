import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Send, View } from "../view.ts";

/** The end of a story with nobody in it to be heard: its last line, and the ways on. Nothing is scored. */
export function Finished({ view, send }: { view: View; send: Send }) {
  if (view.screen.kind !== "finished") return null;
  const { card, talk } = view.screen;
  return (
    <main class="afterwards is-finished" style={{ "--size": view.settings.textSize }}>
      <h1 class="afterwards-title">{card.title}</h1>
      <section class="step">
        <p class="last-line">{talk.spoken.at(-1)?.line.text ?? afterwardsWords.finished.end}</p>
        <div class="ways">
          <button type="button" class="way" onClick={() => send({ kind: "choose", evening: card.id })}>
            {afterwardsWords.finished.again}
          </button>
          <button type="button" class="way" onClick={() => send({ kind: "home" })}>
            {afterwardsWords.home}
          </button>
        </div>
      </section>
    </main>
  );
}
