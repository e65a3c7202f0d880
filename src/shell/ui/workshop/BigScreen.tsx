import type { ComponentType } from "preact";
import type { Shown } from "../../../core/workshop/event.ts";
import type { Panel } from "../../../core/workshop/view.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import { later } from "../Later.tsx";
import ownSheet from "../styles/own-evening.css?url";
import printSheet from "../styles/print.css?url";
import type { PartProps } from "./asks.ts";
import { Bar } from "./Bar.tsx";
import { BigTalk } from "./BigTalk.tsx";
import { Clock } from "./Clock.tsx";
import { Door } from "./Door.tsx";
import { Pairs } from "./Pairs.tsx";
import { Slide } from "./Slide.tsx";

const SCREENS: Record<Shown["kind"], ComponentType<PartProps>> = {
  door: Door,
  slide: Slide,
  talk: BigTalk,
  pairs: Pairs,
  sides: later<PartProps>(() => import("./Sides.tsx").then((it) => it.Sides)),
  halves: later<PartProps>(() => import("./Halves.tsx").then((it) => it.Halves)),
  map: later<PartProps>(() => import("./TalkMap.tsx").then((it) => it.TalkMap)),
};

const PANELS: Partial<Record<Panel, ComponentType<PartProps>>> = {
  ownLine: later<PartProps>(() => import("./OwnLine.tsx").then((it) => it.OwnLine)),
  counts: later<PartProps>(() => import("./Counts.tsx").then((it) => it.Counts)),
  ownEvening: later<PartProps>(() => import("./OwnPanel.tsx").then((it) => it.OwnPanel), [ownSheet]),
  print: later<PartProps>(() => import("./PrintPanel.tsx").then((it) => it.PrintPanel), [printSheet]),
  keys: later<PartProps>(() => import("./Keys.tsx").then((it) => it.Keys)),
};

/** What the room sees: one thing at a time, large. */
export function BigScreen({ view, ask }: PartProps) {
  const { session, panel, trouble } = view;
  const Screen = SCREENS[session.shown.kind];
  const Over = panel ? PANELS[panel] : undefined;
  const isClocked = view.timer !== null && session.shown.kind !== "pairs";
  return (
    <main class={`workshop is-${session.shown.kind}`} data-events={session.events}>
      <div class="workshop-screen" inert={session.blank || Over !== undefined}>
        <Screen view={view} ask={ask} />
        {isClocked && <Clock left={view.timer ?? 0} small />}
      </div>
      {session.frozen && !session.blank && (
        <p class="workshop-note" role="status">
          {words.frozen}
        </p>
      )}
      {trouble && (
        <p class="workshop-note is-trouble" role="alert">
          {trouble}
        </p>
      )}
      {session.shown.kind !== "door" && !session.blank && <Bar view={view} ask={ask} />}
      {Over && <Over view={view} ask={ask} />}
      {session.blank && (
        <button type="button" class="workshop-blank" onClick={() => ask({ kind: "blank" })}>
          <span class="for-readers">{words.blank}</span>
        </button>
      )}
    </main>
  );
}
