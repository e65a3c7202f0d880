import type { TalkEvent } from "../core/conversation/event.ts";
import type { Storage } from "../shell/storage/storage.ts";
import type { DialogId, Intent, NoticeId, Screen, Settings, View } from "../shell/ui/view.ts";
import type { DeepLink } from "./deepLink.ts";
import type { Evening } from "./evening.ts";
import { personOf, windowsOf } from "./house.ts";
import { library } from "./library.ts";
import { seedOf } from "./shelf.ts";
import { createSittings, type Offer, type Sitting } from "./sitting.ts";

export type GameOptions = {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly wall: () => number;
  readonly newSeed: () => number;
  readonly page: () => View["page"];
  readonly show: (view: View) => void;
  /** an evening has begun, or none is played any more: what the stage paints */
  readonly stageFor: (evening: Evening | null, settings: Settings) => void;
  readonly download: (name: string, text: string) => void;
};

export type Game = {
  send(intent: Intent): void;
  /** the page was resized */
  refresh(): void;
  notice(id: NoticeId): void;
  evening(): Sitting | null;
  start(link: DeepLink): Promise<void>;
  /** an evening was rewritten while it is played */
  rewritten(id: string, url: string): Promise<void>;
};

/** One visit: which screen is open, which evening is played, and what the player has set. */
export function createGame(options: GameOptions): Game {
  const { storage } = options;
  let { settings } = options;
  let screen: Screen = { kind: "title", windows: [], first: true };
  let dialog: DialogId | null = null;
  let notice: NoticeId | null = null;
  let offer: Offer | null = null;
  const sittings = createSittings({ ...options, changed });

  const show = (): void =>
    options.show({ screen: current(), settings, dialog, notice, page: options.page() });

  /** The screen, with the talk as it stands this moment. */
  function current(): Screen {
    const evening = sittings.now();
    if (!evening) return screen;
    const { talk, log } = evening;
    const { card } = evening.story;
    const person = talk.partnered ? personOf(evening.listed) : null;
    if (talk.phase === "ended") {
      return person ? { kind: "afterwards", card, person, log, talk } : { kind: "finished", card, talk };
    }
    if (talk.phase === "stumbled") return { kind: "trouble", message: talk.trouble?.message ?? "" };
    return { kind: "talk", card, person, talk, now: evening.now(), paused: evening.paused };
  }

  function changed(events: readonly TalkEvent[]): void {
    if (events.some((event) => event.kind === "stumbled")) notice = "stumbled";
    if (events.some((event) => event.kind === "ended")) options.stageFor(null, settings);
    show();
  }

  /** An evening is on the table: the stage paints it. */
  function seated(): void {
    dialog = null;
    const evening = sittings.now();
    options.stageFor(evening?.talk.phase === "ended" ? null : evening, settings);
    show();
  }

  async function home(): Promise<void> {
    sittings.close();
    options.stageFor(null, settings);
    dialog = null;
    const talks = await storage.talks();
    screen = { kind: "title", windows: windowsOf(talks), first: talks.length === 0 };
    show();
  }

  async function choose(id: string): Promise<void> {
    const listed = library.find(id);
    if (!listed) return;
    const talks = await storage.talks();
    offer = await sittings.look(listed, talks);
    const { story, kept } = offer;
    const person = personOf(listed);
    const goal =
      person && talks.some((talk) => talk.ended)
        ? await import("./practice.ts").then((room) => room.goalAfter(storage, talks, person))
        : null;
    screen = {
      kind: "card",
      card: story.card,
      person,
      place: library.evenings.indexOf(listed),
      kept: kept === null ? "none" : kept.until === null ? "fits" : "departed",
      goal,
      past: offer.past !== null,
    };
    show();
  }

  async function sitDown(from: "start" | "kept"): Promise<void> {
    if (!offer) return;
    if (from === "kept" && offer.kept) await goOn({ ...offer, kept: offer.kept });
    else await sittings.begin(offer, settings);
    seated();
  }

  async function lookBack(): Promise<void> {
    if (offer) await sittings.lookBack(offer);
    seated();
  }

  async function goOn(kept: Parameters<typeof sittings.goOn>[0]): Promise<void> {
    if (await sittings.goOn(kept, settings)) notice = "storyChanged";
  }

  function set(next: Partial<Settings>): void {
    settings = { ...settings, ...next };
    void storage.keepSettings(settings);
    const evening = sittings.now();
    if (next.pace) evening?.send({ kind: "setPace", pace: next.pace });
    if (next.calm !== undefined && evening && evening.talk.phase !== "ended") {
      options.stageFor(evening, settings);
    }
    show();
  }

  /** Opens or closes a page over the screen; the evening stands still behind it. */
  function openDialog(next: DialogId | null): void {
    dialog = next;
    if (next) sittings.now()?.pause(true);
    show();
  }

  async function exportLogs(which: "this" | "all"): Promise<void> {
    const id = which === "this" ? sittings.now()?.id : undefined;
    const talks = (await storage.talks()).filter((talk) => id === undefined || talk.id === id);
    const evenings = await Promise.all(
      talks.map(async (talk) => ({ ...talk, log: await storage.log(talk.id) })),
    );
    options.download("undivided-evenings.json", JSON.stringify({ format: 1, evenings }, null, 1));
  }

  /** What goes wrong is said on a page of its own, with a way on. */
  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      sittings.close();
      options.stageFor(null, settings);
      screen = { kind: "trouble", message: error instanceof Error ? error.message : String(error) };
      show();
    }
  }

  function send(intent: Intent): void {
    const evening = sittings.now();
    switch (intent.kind) {
      case "talk":
        evening?.send(intent.command);
        break;
      case "goOn":
        evening?.goOn();
        break;
      case "pause":
        evening?.pause(intent.paused);
        break;
      case "choose":
        void tried(() => choose(intent.evening));
        break;
      case "sitDown":
        void tried(() => sitDown(intent.from));
        break;
      case "replayFrom":
        void tried(() => sittings.replayFrom(intent.event).then(seated));
        break;
      case "lookBack":
        void tried(lookBack);
        break;
      case "home":
        void home();
        break;
      case "set":
        set(intent.settings);
        break;
      case "open":
        openDialog(intent.dialog);
        break;
      case "dismiss":
        notice = null;
        show();
        break;
      case "exportLog":
        void exportLogs(intent.which);
        break;
      case "forgetEverything":
        void storage.forgetEverything().then(home);
        break;
    }
  }

  /** A link opens its evening at once: what is left of the same one, else from its first word. */
  async function openLinked(link: DeepLink, id: string): Promise<void> {
    const listed = library.find(id);
    if (!listed) return home();
    const linked = await sittings.look(listed, await storage.talks(), link.seed ?? options.newSeed());
    const { kept } = linked;
    if (link.from !== null) await sittings.beginAt(link.from, linked, settings);
    else if (kept && (link.seed === null || seedOf(kept.log) === link.seed)) await goOn({ ...linked, kept });
    else await sittings.begin(linked, settings);
    seated();
  }

  return {
    send,
    refresh: show,
    notice(id) {
      notice = id;
      show();
    },
    evening: () => sittings.now(),
    async start(link) {
      if (link.pace) settings = { ...settings, pace: link.pace };
      const { evening, wrong } = link;
      if (wrong !== null) {
        screen = { kind: "trouble", message: wrong };
        show();
      } else if (evening === null) await home();
      else await tried(() => openLinked(link, evening));
    },
    async rewritten(id, url) {
      await sittings.rewritten(id, url);
      if (sittings.now()) seated();
    },
  };
}
