import { titleWords } from "../../../words/title.ts";
import type { Send, View } from "../view.ts";

/** When nothing can be played: what is wrong, and one thing to do about it. */
export function TroubleScreen({ view, send }: { view: View; send: Send }) {
  if (view.screen.kind !== "trouble") return null;
  return (
    <main class="card-screen">
      <div class="evening-card">
        <h1>{titleWords.trouble}</h1>
        <p>{view.screen.message}</p>
        <button type="button" class="primary" onClick={() => send({ kind: "home" })}>
          {titleWords.tryAgain}
        </button>
      </div>
    </main>
  );
}
