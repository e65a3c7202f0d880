import { useEffect, useState } from "preact/hooks";
import type { CouplesView } from "../../../core/couples/view.ts";
import { couplesWords, eveningWords, handOverWords as words } from "../../../words/couples.ts";
import type { Send } from "../view.ts";
import { WayOut } from "../WayOut.tsx";
import { type Ask, Heading } from "./EveningParts.tsx";

type HandOverProps = {
  readonly seen: Extract<CouplesView, { stage: "handOver" }>;
  readonly ask: Ask;
  readonly send: Send;
};

/** A second tap of the same finger takes nothing: so long nothing can be taken, ms. */
const A_MOMENT = 600;

/** Everything is hidden until whoever it is for has the device: by tap, key or switch. */
export function HandOver({ seen: { names, to, from, activity }, ask, send }: HandOverProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), A_MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class={`couples hand-over is-to-${to}`}>
      <div class="hand-over-lamps" aria-hidden="true">
        <i class={`lamp is-left${to === "right" ? "" : " is-lit"}`} />
        <i class={`lamp is-right${to === "left" ? "" : " is-lit"}`} />
      </div>
      <div class="hand-over-words">
        {from === null && <p class="back-again">{words.back}</p>}
        <Heading>
          <bdi>{words.title(names, to)}</bdi>
        </Heading>
        <p>{words.why(names, to)}</p>
        <button
          type="button"
          class="take"
          aria-disabled={!ready || undefined}
          onClick={() => ready && ask({ kind: "take", by: to })}
        >
          <bdi>{words.take(names, to)}</bdi>
        </button>
        {from === null && <p class="small">{words.kept}</p>}
      </div>
      <footer>
        {activity === "evening" && to !== "both" && (
          <button
            type="button"
            class="plain for-keyboards"
            onClick={() => ask({ kind: "evening", by: "both", command: { kind: "sit", hands: "keys" } })}
          >
            {eveningWords.toKeys}
          </button>
        )}
        <button type="button" class="plain" onClick={() => ask({ kind: "finish", by: "both" })}>
          {couplesWords.putAway}
        </button>
        <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
          {couplesWords.leave}
        </button>
        <WayOut send={send} />
      </footer>
    </main>
  );
}
