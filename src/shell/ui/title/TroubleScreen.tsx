import { useEffect, useRef } from "preact/hooks";
import { frontOf } from "../../../scene/housefront.ts";
import { titleWords as words } from "../../../words/title.ts";
import type { Send, View } from "../view.ts";
import { House } from "./House.tsx";

/** When nothing can be played: what is wrong, and one thing to do about it. */
export function TroubleScreen({ view, send }: { view: View; send: Send }) {
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus({ preventScroll: true }), []);
  if (view.screen.kind !== "trouble") return null;
  const front = frontOf(view.page, 0);
  return (
    <main class={`card-screen is-dark is-${front.shape}`}>
      <House front={front} lights={[]} closer={null} />
      <article class="evening-card">
        <h1>{words.trouble}</h1>
        <p class="about">{words.troubleWhy}</p>
        {view.screen.message && (
          <dl>
            <div>
              <dt>{words.troubleSays}</dt>
              <dd>{view.screen.message}</dd>
            </div>
          </dl>
        )}
        <div class="choices">
          <button ref={primary} type="button" class="primary" onClick={() => send({ kind: "home" })}>
            {words.tryAgain}
          </button>
        </div>
      </article>
    </main>
  );
}
