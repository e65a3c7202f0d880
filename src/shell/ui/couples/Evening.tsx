import type { CouplesView } from "../../../core/couples/view.ts";
import { couplesWords, eveningWords as words } from "../../../words/couples.ts";
import { settingsWords } from "../../../words/settings.ts";
import type { Send, View, WatchedTalk } from "../view.ts";
import { Compare } from "./Compare.tsx";
import type { Ask } from "./EveningParts.tsx";
import { EveningTold } from "./EveningTold.tsx";
import { EveningWays } from "./EveningWays.tsx";
import { Fork } from "./Fork.tsx";
import { Reveal } from "./Reveal.tsx";

export type EveningProps = {
  readonly seen: Extract<CouplesView, { stage: "evening" }>;
  readonly told: WatchedTalk | null;
  readonly view: View;
  readonly ask: Ask;
  readonly send: Send;
};

/** One evening, two of us: watched together, chosen apart, talked about together. */
export function Evening({ seen: { names, evening }, told, view, ask, send }: EveningProps) {
  if (!told) return null;
  const tale = { told, page: view.page, settings: view.settings, send };
  switch (evening.stage) {
    case "hidden":
      return null;
    case "watching":
      if (told.talk.phase === "stumbled") return <Stumbled ask={ask} send={send} />;
      return (
        <EveningTold {...tale}>
          {told.talk.settings.pace === "untimed" && (
            <button type="button" class="go-on" onClick={() => ask({ kind: "step" })}>
              {words.step}
            </button>
          )}
        </EveningTold>
      );
    case "choosing":
      return (
        <EveningTold {...tale} quiet>
          <Fork key={evening.by} fork={evening} names={names} name={told.person?.name ?? ""} ask={ask} />
        </EveningTold>
      );
    case "revealed":
      return (
        <EveningTold {...tale} quiet>
          <Reveal reveal={evening} names={names} ask={ask} />
        </EveningTold>
      );
    case "between":
    case "parting":
      return (
        <EveningTold {...tale}>
          <EveningWays key={evening.stage} ways={evening} names={names} ask={ask} />
        </EveningTold>
      );
    case "ended":
      return <Compare ended={evening} names={names} ask={ask} send={send} />;
  }
}

/** The story could not go on, and there is no hand to go back to. */
function Stumbled({ ask, send }: { ask: Ask; send: Send }) {
  return (
    <main class="couples elsewhere">
      <div class="hand-over-words">
        <p>{words.trouble}</p>
        <button type="button" class="take" onClick={() => ask({ kind: "finish", by: "both" })}>
          {words.done}
        </button>
      </div>
      <footer>
        <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
          {couplesWords.home}
        </button>
        <button type="button" class="way-out" onClick={() => send({ kind: "open", dialog: "safety" })}>
          {settingsWords.safety}
        </button>
      </footer>
    </main>
  );
}
