import { settingsWords } from "../../../words/settings.ts";
import { titleWords as words } from "../../../words/title.ts";
import { Icon } from "../Icon.tsx";
import type { EveningWindow, Send, View } from "../view.ts";

/** The front of the house at dusk. Every window is an evening with one couple. */
export function Title({ view, send }: { view: View; send: Send }) {
  if (view.screen.kind !== "title") return null;
  return (
    <main class="title">
      <div class="house" aria-hidden="true" />
      <header>
        <h1>{words.name}</h1>
        <p>{words.line}</p>
      </header>
      <ul class="windows" aria-label={words.windows}>
        {view.screen.windows.map((evening) => (
          <Window key={evening.id} evening={evening} send={send} />
        ))}
      </ul>
      <nav class="doors">
        <button type="button" class="plain" onClick={() => send({ kind: "open", dialog: "settings" })}>
          <Icon name="gear-six" /> {settingsWords.title}
        </button>
        <button type="button" class="plain" onClick={() => send({ kind: "open", dialog: "safety" })}>
          <Icon name="door-open" /> {settingsWords.safety}
        </button>
      </nav>
    </main>
  );
}

function Window({ evening, send }: { evening: EveningWindow; send: Send }) {
  return (
    <li>
      <button
        type="button"
        class={`window is-${evening.window}`}
        onClick={() => send({ kind: "choose", evening: evening.id })}
      >
        <span class="window-title">{evening.title}</span>
        <span class="for-readers">, {words.window[evening.window]}</span>
      </button>
    </li>
  );
}
