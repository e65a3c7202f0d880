import { seenTalk } from "../../core/workshop/branches.ts";
import { decideWorkshop } from "../../core/workshop/decide.ts";
import type { WorkshopLog } from "../../core/workshop/event.ts";
import type { Helplines } from "../../core/workshop/helplines.ts";
import { branchIn, branchShown, timerLeft } from "../../core/workshop/session.ts";
import { storyOf } from "../../core/workshop/telling.ts";
import {
  type Choosable,
  type Panel,
  type SessionCommand,
  tellingOf,
  type WorkshopCommand,
  type WorkshopView,
} from "../../core/workshop/view.ts";
import { listenToRemote } from "../../shell/input/remote.ts";
import type { OpenUse, Use } from "../uses.ts";
import { aheadOf } from "./ahead.ts";
import { createDisplay } from "./display.ts";
import { createFrames } from "./frames.ts";
import { readKept } from "./kept.ts";
import { type Beside, openLink } from "./link.ts";
import { openOffers } from "./offers.ts";
import { createPainter } from "./picture.ts";
import { openStories } from "./stories.ts";
import { createTable } from "./table.ts";

/** Where the cards lie: always the same, so that a second room sees what the first saw. */
const SEED = 7;

/** The big screen: the one window that decides what comes of a command. */
export const openHost: OpenUse = async (options): Promise<Use> => {
  const { storage, wall, changed, leave } = options;
  const offers = openOffers(options);
  const stories = await openStories(offers);
  let helplines: Helplines = await offers.helplines();
  let panel: Panel | null = null;
  let busy = false;
  let trouble: string | null = null;
  let accompanied = false;
  const display = createDisplay(wall);
  const table = createTable({
    storage,
    wall,
    wrote(entries, from) {
      settle();
      link.say({ kind: "entries", from, entries, beside: beside() });
    },
  });
  const frames = createFrames({
    isMoving: display.isMoving,
    isTicking: () => table.session.timer?.running === true && timerLeft(table.session, table.now()) !== 0,
    changed,
  });
  const painter = createPainter({
    story: stories.story,
    session: () => table.session,
    now: display.now,
    stageFor: options.stageFor,
  });
  const link = openLink((message) => {
    if (message.kind === "command") void obey(message.command);
    if (message.kind !== "hello" && message.kind !== "bye") return;
    accompanied = message.kind === "hello";
    if (accompanied) link.say({ kind: "whole", log: table.log, beside: beside() });
    changed();
  });
  const unlisten = listenToRemote(document, spaceNow, (command) => void obey(command));

  /** Space takes what is marked; while somebody speaks it freezes the picture, and it holds a timer. */
  function spaceNow(): WorkshopCommand {
    const { shown, frozen } = table.session;
    if (shown.kind === "pairs" && shown.round > 0) return { kind: "timer" };
    const talk = telling()?.talk;
    const isTold = shown.kind === "talk" && talk && talk.phase !== "answering";
    return frozen || isTold ? { kind: "freeze" } : { kind: "take" };
  }

  function telling() {
    const branch = branchShown(table.session);
    const name = stories.nameOf(branch && stories.card(storyOf(branch)));
    return tellingOf(table.session, { now: display.now(), card: stories.card, name });
  }

  /** The clock of the screen, and the stage, follow the session. */
  function settle(): void {
    const { session } = table;
    const branch = branchShown(session);
    const talk = branch && seenTalk(branch);
    display.at(
      talk,
      branch && talk ? `${branch.id} ${talk.spoken.length} ${talk.phase} ${talk.given.length}` : "",
    );
    display.freeze(session.frozen || session.blank);
    painter.follow();
    frames.follow();
  }

  const takeStory = (): string => stories.takeOf(table.session.evening?.id ?? null);

  const takes = (): Choosable | null => stories.listed().find(({ id }) => id === takeStory()) ?? null;

  function beside(): Beside {
    const seen = telling();
    return {
      at: table.now(),
      card: seen?.card ?? null,
      name: seen?.name ?? "",
      evenings: stories.listed(),
      takes: takes(),
      ahead: seen && accompanied ? aheadOf(seen, stories.story(storyOf(seen.branch))) : [],
    };
  }

  async function obey(command: WorkshopCommand): Promise<void> {
    switch (command.kind) {
      case "leave":
        leave();
        return;
      case "openWindow":
        open(
          `${location.pathname}?window=facilitator`,
          "undivided-facilitator",
          "popup,width=1180,height=820",
        );
        return;
      case "fullScreen":
        await (document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen());
        return;
      case "panel":
        if (panel === "print") helplines = await offers.helplines();
        panel = panel === command.panel ? null : command.panel;
        break;
      case "newSession":
        await begin(null);
        break;
      case "ownChanged":
        await stories.reread(null);
        break;
      default:
        await tried(() => follow(command));
    }
    changed();
  }

  /** What goes wrong stands on the screen in words, and the session goes on. */
  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      trouble = null;
      await work();
    } catch (error) {
      busy = false;
      trouble = error instanceof Error ? error.message : String(error);
    }
  }

  async function follow(command: SessionCommand): Promise<void> {
    const { frozen, blank } = table.session;
    if (command.kind === "choose") await ready(command.evening);
    const isOn = command.kind === "on" || command.kind === "take";
    if (isOn && !frozen && !blank && display.isMoving() && telling()?.talk.line) {
      display.hurry();
      return;
    }
    const events = decideWorkshop(table.session, command, {
      at: table.now(),
      now: display.now(),
      story: stories.story,
      takeStory: takeStory(),
      take: (by) => stories.takeThere(takeStory(), by),
      seed: SEED,
    });
    table.record(events);
    if (command.kind === "ownLine" || command.kind === "vote" || command.kind === "choose") panel = null;
  }

  /** An evening and its two takes are there before anybody asks for them. */
  async function ready(id: string): Promise<void> {
    busy = true;
    changed();
    await stories.reread(id);
    await stories.fetch(id);
    const takes = stories.takeOf(id);
    if (takes !== "") for (const by of ["fixer", "listener"] as const) await stories.take(takes, by);
    busy = false;
  }

  /** Begins a session, or goes on with one that was kept. */
  async function begin(from: WorkshopLog | null): Promise<void> {
    table.lay(from ?? []);
    painter.forget();
    const { evening } = table.session;
    if (from) {
      if (evening) await tried(() => ready(evening.id));
      settle();
    } else {
      table.record([{ kind: "opened", format: 1 }]);
      const first = takes() ?? stories.listed()[0];
      if (first) {
        const { id, title, source } = first;
        await tried(() => follow({ kind: "choose", evening: id, title, source }));
      }
    }
    link.say({ kind: "whole", log: table.log, beside: beside() });
  }

  await begin(readKept(await storage.session("workshop")));

  const view = (): WorkshopView => ({
    role: "screen",
    log: table.log,
    session: table.session,
    telling: telling(),
    timer: timerLeft(table.session, table.now()),
    panel,
    evenings: stories.listed(),
    takes: takes(),
    ahead: [],
    busy,
    trouble,
    partnerOf(id) {
      const branch = branchIn(table.session, id);
      return branch && (stories.card(storyOf(branch))?.partner ?? null);
    },
    accompanied,
    offers,
    helplines,
  });

  return {
    screen: () => ({ kind: "workshop", view: view() }),
    send: (intent) => {
      if (intent.kind === "workshop") void obey(intent.command);
    },
    pause: () => undefined,
    settings: () => undefined,
    close() {
      frames.close();
      table.keep();
      link.say({ kind: "closed" });
      link.close();
      unlisten();
    },
  };
};
