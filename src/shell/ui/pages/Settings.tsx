import { useState } from "preact/hooks";
import { settingsWords as words } from "../../../words/settings.ts";
import type { Send, Settings, View } from "../view.ts";
import { Page } from "./Page.tsx";

/** Settings: every change holds at once and is kept. */
export function SettingsPage({ view, send }: { view: View; send: Send }) {
  const { settings } = view;
  const set = (next: Partial<Settings>) => send({ kind: "set", settings: next });
  return (
    <Page title={words.title} close={words.close} onClose={() => send({ kind: "open", dialog: null })}>
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
      <Check label={words.calm} why={words.calmWhy} on={settings.calm} turn={(calm) => set({ calm })} />
      <Check label={words.gaze} why={words.gazeWhy} on={!settings.gaze} turn={(off) => set({ gaze: !off })} />
      <div class="choices">
        <button type="button" onClick={() => send({ kind: "open", dialog: "scoring" })}>
          {words.scoring}
        </button>
        <button type="button" onClick={() => send({ kind: "open", dialog: "safety" })}>
          {words.safety}
        </button>
        <button type="button" onClick={() => send({ kind: "exportLog" })}>
          {words.keep}
        </button>
        <Forget send={send} />
      </div>
    </Page>
  );
}

type ChoiceProps<T> = {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly choose: (value: T) => void;
};

function Choice<T extends string | number>({ legend, value, options, choose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={String(option.value)} class="option">
          <input
            type="radio"
            name={legend}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Check(props: { label: string; why: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label class="option is-check">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.turn(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        <small>{props.why}</small>
      </span>
    </label>
  );
}

/** Forgetting asks once more: it is the one thing here that cannot be taken back. */
function Forget({ send }: { send: Send }) {
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <button type="button" onClick={() => ask(true)}>
        {words.forget}
      </button>
    );
  }
  return (
    <div class="sure" role="group" aria-label={words.forgetSure}>
      <p>{words.forgetSure}</p>
      <button type="button" onClick={() => send({ kind: "forgetEverything" })}>
        {words.forgetYes}
      </button>
      <button type="button" onClick={() => ask(false)}>
        {words.forgetNo}
      </button>
    </div>
  );
}
