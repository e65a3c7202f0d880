import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { noticeWords } from "../../words/settings.ts";
import { Talk } from "./talk/Talk.tsx";
import type { DialogId, Screen, Send, View } from "./view.ts";

type AppProps = { readonly view: View; readonly send: Send };

/** Every screen of the game. The talk is there at once; what comes before and after it is fetched when wanted. */
export function App({ view, send }: AppProps) {
  return (
    <>
      <Notice view={view} send={send} />
      <div class="screen" inert={view.dialog !== null}>
        <ScreenOf view={view} send={send} />
      </div>
      {view.dialog && <Dialog id={view.dialog} view={view} send={send} />}
    </>
  );
}

function ScreenOf({ view, send }: AppProps) {
  const { screen } = view;
  if (screen.kind === "talk")
    return <Talk screen={screen} page={view.page} settings={view.settings} send={send} />;
  return <Later key={screen.kind} load={SCREENS[screen.kind]} view={view} send={send} />;
}

type Loader = () => Promise<ComponentType<AppProps>>;

const SCREENS: Record<Exclude<Screen["kind"], "talk">, Loader> = {
  title: () => import("./title/Title.tsx").then((it) => it.Title),
  card: () => import("./title/CardScreen.tsx").then((it) => it.CardScreen),
  afterwards: () => import("./afterwards/Afterwards.tsx").then((it) => it.Afterwards),
  finished: () => import("./afterwards/Finished.tsx").then((it) => it.Finished),
  trouble: () => import("./title/TroubleScreen.tsx").then((it) => it.TroubleScreen),
};

const DIALOGS: Record<DialogId, Loader> = {
  settings: () => import("./pages/Settings.tsx").then((it) => it.SettingsPage),
  safety: () => import("./pages/Safety.tsx").then((it) => it.SafetyPage),
  scoring: () => import("./pages/Scoring.tsx").then((it) => it.ScoringPage),
};

const Dialog = ({ id, view, send }: AppProps & { id: DialogId }) => (
  <Later key={id} load={DIALOGS[id]} view={view} send={send} />
);

/** What has been fetched once is there at once the next time. */
const fetched = new Map<Loader, ComponentType<AppProps>>();

function Later({ load, view, send }: AppProps & { load: Loader }) {
  const [, refresh] = useState(0);
  const Loaded = fetched.get(load);
  useEffect(() => {
    let wanted = true;
    if (!fetched.has(load)) {
      void load().then((component) => {
        fetched.set(load, component);
        if (wanted) refresh((n) => n + 1);
      });
    }
    return () => {
      wanted = false;
    };
  }, [load]);
  return Loaded ? <Loaded view={view} send={send} /> : null;
}

function Notice({ view, send }: AppProps) {
  if (!view.notice) return null;
  return (
    <div class="notice" role="alert">
      <p>{noticeWords[view.notice]}</p>
      <button type="button" onClick={() => send({ kind: "dismiss" })}>
        {noticeWords.dismiss}
      </button>
    </div>
  );
}
