import type { ComponentType } from "preact";
import { noticeWords } from "../../words/notices.ts";
import { later } from "./Later.tsx";
import afterwardsSheet from "./styles/afterwards.css?url";
import couplesSheet from "./styles/couples.css?url";
import pagesSheet from "./styles/pages.css?url";
import titleSheet from "./styles/title.css?url";
import workshopSheet from "./styles/workshop.css?url";
import { Talk } from "./talk/Talk.tsx";
import type { DialogId, Screen, Send, View } from "./view.ts";

type AppProps = { readonly view: View; readonly send: Send };

/** Every screen of the game. The talk is there at once; what comes before and after it is fetched when wanted. */
export function App({ view, send }: AppProps) {
  const Dialog = view.dialog && DIALOGS[view.dialog];
  return (
    <>
      <Notice view={view} send={send} />
      <div class="screen" inert={view.dialog !== null}>
        <ScreenOf view={view} send={send} />
      </div>
      {Dialog && <Dialog view={view} send={send} />}
    </>
  );
}

function ScreenOf({ view, send }: AppProps) {
  const { screen } = view;
  if (screen.kind === "talk") {
    return <Talk screen={screen} page={view.page} settings={view.settings} send={send} />;
  }
  const Screen = SCREENS[screen.kind];
  return <Screen view={view} send={send} />;
}

const SCREENS: Record<Exclude<Screen["kind"], "talk">, ComponentType<AppProps>> = {
  title: later(() => import("./title/Title.tsx").then((it) => it.Title), [titleSheet]),
  card: later(() => import("./title/CardScreen.tsx").then((it) => it.CardScreen), [titleSheet]),
  trouble: later(() => import("./title/TroubleScreen.tsx").then((it) => it.TroubleScreen), [titleSheet]),
  afterwards: later(
    () => import("./afterwards/Afterwards.tsx").then((it) => it.Afterwards),
    [afterwardsSheet],
  ),
  couples: later(() => import("./couples/Couples.tsx").then((it) => it.Couples), [couplesSheet]),
  workshop: later(() => import("./workshop/Workshop.tsx").then((it) => it.Workshop), [workshopSheet]),
  finished: later(() => import("./afterwards/Finished.tsx").then((it) => it.Finished), [afterwardsSheet]),
};

const DIALOGS: Record<DialogId, ComponentType<AppProps>> = {
  settings: later(() => import("./pages/Settings.tsx").then((it) => it.SettingsPage), [pagesSheet]),
  safety: later(() => import("./pages/Safety.tsx").then((it) => it.SafetyPage), [pagesSheet]),
  scoring: later(
    () => import("./pages/Scoring.tsx").then((it) => it.ScoringPage),
    [pagesSheet, afterwardsSheet],
  ),
};

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
