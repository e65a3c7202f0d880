import type { WorkshopLog } from "../../core/workshop/event.ts";
import { evolveSession, replaySession, timerLeft } from "../../core/workshop/session.ts";
import { tellingOf, type WorkshopCommand, type WorkshopView } from "../../core/workshop/view.ts";
import { listenToRemote } from "../../shell/input/remote.ts";
import type { OpenUse, Use } from "../uses.ts";
import { type Beside, type Message, openLink } from "./link.ts";

/** How often it asks for the big screen until somebody answers, and how often a timer is looked at, ms. */
const ASKS_MS = 1000;
const TICK_MS = 250;

/**
 * The facilitator's own window: what comes next, acts, hidden thoughts, the map. It folds the same log as the big
 * screen and decides nothing: what is asked here is asked there. Closed and opened again it catches up.
 */
export const openCompanion: OpenUse = async ({ wall, changed }): Promise<Use> => {
  let log: WorkshopLog = [];
  let session = replaySession(log);
  let beside: Beside | null = null;
  /** wall clock when `beside` was said */
  let heardAt = wall();
  let isThere = false;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setTimeout> | undefined;

  const now = (): number => (beside ? beside.at + wall() - heardAt : session.at);

  function hear(message: Message): void {
    switch (message.kind) {
      case "whole":
        log = message.log;
        session = replaySession(log);
        take(message.beside);
        return;
      case "entries":
        if (!isThere) return;
        if (message.from !== log.length) {
          isThere = false;
          ask();
          return;
        }
        log = [...log, ...message.entries];
        session = message.entries.reduce(evolveSession, session);
        take(message.beside);
        return;
      case "closed":
        isThere = false;
        changed();
        ask();
        return;
      default:
        return;
    }
  }

  function take(next: Beside): void {
    beside = next;
    heardAt = wall();
    isThere = true;
    tick();
    changed();
  }

  function tick(): void {
    clearTimeout(ticking);
    if (!session.timer?.running || timerLeft(session, now()) === 0) return;
    ticking = setTimeout(() => {
      changed();
      tick();
    }, TICK_MS);
  }

  const link = openLink(hear);
  function ask(): void {
    clearTimeout(asking);
    if (isThere) return;
    link.say({ kind: "hello" });
    asking = setTimeout(ask, ASKS_MS);
  }

  const obey = (command: WorkshopCommand): void => {
    if (command.kind !== "leave") link.say({ kind: "command", command });
    else close();
  };
  const unlisten = listenToRemote(document, () => ({ kind: "take" }), obey);
  const goodbye = (): void => link.say({ kind: "bye" });
  addEventListener("pagehide", goodbye);
  ask();

  const view = (): WorkshopView => ({
    role: "facilitator",
    log,
    session,
    telling: tellingOf(session, {
      now: Number.MAX_SAFE_INTEGER,
      card: () => beside?.card ?? null,
      name: beside?.name ?? "",
    }),
    timer: timerLeft(session, now()),
    panel: null,
    evenings: beside?.evenings ?? [],
    takes: beside?.takes ?? null,
    ahead: beside?.ahead ?? [],
    busy: !isThere,
    trouble: null,
    partnerOf: () => beside?.card?.partner ?? null,
    accompanied: true,
    offers: null,
    helplines: [],
  });

  return {
    screen: () => ({ kind: "workshop", view: view() }),
    send: (intent) => {
      if (intent.kind === "workshop") obey(intent.command);
    },
    pause: () => undefined,
    settings: () => undefined,
    close() {
      clearTimeout(asking);
      clearTimeout(ticking);
      removeEventListener("pagehide", goodbye);
      goodbye();
      link.close();
      unlisten();
    },
  };
};
