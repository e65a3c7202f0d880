import type { TalkEvent } from "../core/conversation/event.ts";
import type { Helplines } from "../core/workshop/helplines.ts";
import type { DialogId, Intent, NoticeId, Screen, Settings, UseName } from "../shell/ui/view.ts";
import type { DeepLink } from "./deepLink.ts";
import type { Game, GameOptions } from "./interface.ts";
import { library, personOf } from "./library.ts";
import { createSittings, type Offer } from "./sitting.ts";
import type { Use } from "./uses.ts";

/** The house and its door, wanted by nobody who comes by a link. */
const front = () => import("./front.ts");

/** One visit: which screen is open, which evening is played, and what the player has set. */
export function createGame(options: GameOptions): Game {
  const { storage } = options;
  let { settings } = options;
  let screen: Screen = { kind: "title", windows: [], first: true, couple: false };
  let dialog: DialogId | null = null;
  let notice: NoticeId | null = null;
  let offer: Offer | null = null;
  let use: Use | null = null;
  let helplines: Helplines | null = null;
  const sittings = createSittings({ ...options, changed });

  const show = (): void =>
    options.show({ screen: current(), settings, dialog, notice, helplines, page: options.page() });

  /** The screen, with the talk as it stands this moment. */
  function current(): Screen {
    if (use) return use.screen();
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

  /** The table is cleared. */
  function leave(): void {
    sittings.close();
    use?.close();
    use = null;
    options.stageFor(null, settings);
  }

  async function enter(name: UseName): Promise<void> {
    leave();
    dialog = null;
    const { openUse } = await import("./uses.ts");
    use = await openUse(name, {
      ...options,
      settings,
      changed: show,
      stageFor: (evening) => options.stageFor(evening, settings),
      leave: () => void tried(home),
    });
    show();
  }

  async function home(): Promise<void> {
    leave();
    dialog = null;
    screen = await (await front()).titleScreen(storage);
    show();
  }

  async function choose(id: string): Promise<void> {
    const listed = library.find(id);
    if (!listed) return;
    const talks = await storage.talks();
    offer = await sittings.look(listed, talks);
    screen = await (await front()).cardScreen(offer, talks, storage);
    show();
  }

  async function sitDown(from: "start" | "kept"): Promise<void> {
    if (!offer) return;
    if (from === "kept" && offer.kept) await goOn({ ...offer, kept: offer.kept });
    else await sittings.begin(offer, settings);
    seated();
  }

  async function goOn(kept: Parameters<typeof sittings.goOn>[0]): Promise<void> {
    if (await sittings.goOn(kept, settings)) notice = "storyChanged";
  }

  function set(next: Partial<Settings>): void {
    settings = { ...settings, ...next };
    void storage.keepSettings(settings);
    use?.settings(settings);
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
    use?.pause(next !== null);
    if (next === "safety") void lookUpHelplines();
    show();
  }

  /** Numbers that a facilitator put in the place of the house's own. */
  async function lookUpHelplines(): Promise<void> {
    const { editedIn, HELPLINES } = await import("./workshop/keptHelplines.ts");
    helplines = editedIn(await storage.session(HELPLINES));
    show();
  }

  /** What goes wrong is said on a page of its own, with a way on. */
  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      leave();
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
        use?.pause(intent.paused);
        break;
      case "couples":
      case "workshop":
        use?.send(intent);
        break;
      case "enter":
        void tried(() => enter(intent.use));
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
        void tried(async () => {
          if (offer) await sittings.lookBack(offer);
          seated();
        });
        break;
      case "home":
        void tried(home);
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
        void import("./exports.ts").then((room) =>
          room.exportEvenings(storage, intent.which === "this" ? evening?.id : undefined),
        );
        break;
      case "forgetEverything":
        void storage.forgetEverything().then(() => tried(home));
        break;
    }
  }

  /** A link opens its evening at once: what is left of the same one, else from its first word. */
  async function openLinked(link: DeepLink, id: string): Promise<void> {
    const listed = library.find(id);
    if (!listed) return home();
    const linked = await sittings.look(listed, await storage.talks(), link.seed ?? options.newSeed());
    if (await sittings.follow(link, linked, settings)) notice = "storyChanged";
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
      } else if (evening === null) await tried(home);
      else await tried(() => openLinked(link, evening));
    },
    async rewritten(id, url) {
      await sittings.rewritten(id, url);
      if (sittings.now()) seated();
    },
  };
}
