import { settingsWords as words } from "../../../words/settings.ts";
import type { DialogId, Send, Settings, View } from "../view.ts";
import { AskOnce } from "./AskOnce.tsx";
import { Check, Choice } from "./Choice.tsx";
import { Page } from "./Page.tsx";
import { Sounds } from "./Sounds.tsx";

/** Settings: every change holds at once and is kept. */
export function SettingsPage({ view, send }: { view: View; send: Send }) {
  const { settings } = view;
  const set = (next: Partial<Settings>) => send({ kind: "set", settings: next });
  const open = (dialog: DialogId | null) => () => send({ kind: "open", dialog });
  return (
    <Page title={words.title} close={words.close} onClose={open(null)}>
      <Choice
        legend={words.pace}
        value={settings.pace}
        options={(["slow", "normal", "fast", "untimed", "instant"] as const).map((value) => ({
          value,
          words: words.paces[value],
        }))}
        choose={(pace) => set({ pace })}
      />
      <Choice
        legend={words.textSize}
        value={settings.textSize}
        options={words.textSizes}
        choose={(textSize) => set({ textSize })}
      />
      <Choice
        legend={words.font}
        value={settings.font}
        options={(["nunito", "hyperlegible", "dyslexic"] as const).map((value) => ({
          value,
          words: words.fonts[value],
        }))}
        choose={(font) => set({ font })}
      />
      <div class="checks">
        <Check label={words.calm} why={words.calmWhy} on={settings.calm} turn={(calm) => set({ calm })} />
        <Check
          label={words.gaze}
          why={words.gazeWhy}
          on={!settings.gaze}
          turn={(off) => set({ gaze: !off })}
        />
      </div>
      <Sounds sound={settings.sound} send={send} />
      <div class="ways">
        <button type="button" onClick={open("scoring")}>
          {words.scoring}
        </button>
        <button type="button" onClick={open("safety")}>
          {words.safety}
        </button>
        <button type="button" onClick={() => send({ kind: "exportLog", which: "all" })}>
          {words.keep}
        </button>
      </div>
      <div class="forget">
        <AskOnce
          words={words.forget}
          classes={{ asking: "is-sure", yes: "yes" }}
          onYes={() => send({ kind: "forgetEverything" })}
        />
      </div>
    </Page>
  );
}
