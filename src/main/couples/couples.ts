import type { Activity } from "../../core/couples/activity.ts";
import { decideSession } from "../../core/couples/decide.ts";
import type { EveningState } from "../../core/couples/evening/state.ts";
import { withoutLight } from "../../core/couples/evening/watched.ts";
import { keptForPractice } from "../../core/couples/qualities/view.ts";
import {
  evolveSession,
  replaySession,
  type Session,
  type SessionEvent,
  type SessionLog,
  UNOPENED_SESSION,
} from "../../core/couples/session.ts";
import type { Side } from "../../core/couples/side.ts";
import { type KeptSession, readSession } from "../../core/couples/store.ts";
import { type CouplesCommand, view } from "../../core/couples/view.ts";
import type { KeptQualities, Screen, WatchedTalk } from "../../shell/ui/view.ts";
import type { Evening } from "../evening.ts";
import { fetchStory, library, personOf } from "../library.ts";
import type { OpenUse, Use, UseOptions } from "../uses.ts";
import { readQualities } from "./keptQualities.ts";
import { type Seat, takeSeat } from "./seat.ts";
import { sessionClock } from "./sessionClock.ts";
import { openTelling, type Telling } from "./telling.ts";

/** The evening for two people to watch together: four minutes, five forks. */
const TOGETHER = "the-flat-pack";

/** How often the time of a real talk is looked at, ms. */
const A_LOOK = 500;

/** Two of you: a couple's session, on one page of the device at a time; kept at every event. */
export const openCouples: OpenUse = async (options) => {
  const session = createCouples(options);
  await session.sitDown("ask");
  return session.use;
};

/** The evening as the screen shows it while both look on. */
function watched(evening: Evening): WatchedTalk {
  const listed = library.find(TOGETHER);
  const { story, talk, paused } = evening;
  return { card: story.card, person: listed && personOf(listed), talk, now: evening.now(), paused };
}

function createCouples(options: UseOptions) {
  const { storage, wall, changed } = options;
  let { settings } = options;
  let seat: Seat | null = null;
  let log: SessionLog = [];
  let session: Session = UNOPENED_SESSION;
  let clock = sessionClock(wall, { at: 0, wall: wall() });
  let telling: Telling | null = null;
  let trouble = false;
  let qualities: KeptQualities | null = null;
  let closed = false;
  /** a real talk has its time on the table, whether anything happens or not */
  const ticking = setInterval(() => {
    if (session.activity?.name === "turn") changed();
  }, A_LOOK);

  /** The session as it was left, in nobody's hands; a new one where nothing was left. */
  async function sitDown(how: "ask" | "insist"): Promise<void> {
    seat = await takeSeat(how, lost);
    if (!seat) return;
    const kept = readSession(await storage.session("couples"));
    qualities = readQualities(await storage.session("qualities"));
    begin(kept);
    if (session.activity?.name === "evening") await tell();
  }

  function begin(kept: KeptSession | null): void {
    log = kept?.log ?? [];
    session = replaySession(log);
    clock = sessionClock(wall, { at: session.at, wall: kept?.wall ?? wall() });
    if (!kept) add("both", { kind: "opened", format: 1 });
    else if (session.activity) record("both", { kind: "passed" });
  }

  /** Another page has taken the session over: nothing more is written here. */
  function lost(): void {
    seat = null;
    stopTelling();
    changed();
  }

  function add(by: Side | "both", event: SessionEvent): void {
    const entry = { at: Math.max(session.at, clock.now()), by, event };
    log = [...log, entry];
    session = evolveSession(session, entry);
  }

  function record(by: Side | "both", ...events: readonly SessionEvent[]): void {
    for (const event of events) add(by, event);
    if (events.length > 0) keep();
  }

  function keep(): void {
    if (!seat) return;
    const kept: KeptSession = { format: 1, wall: wall(), open: session.activity !== null, log };
    void storage.keepSession("couples", kept);
  }

  const eveningOf = ({ activity }: Session): EveningState | null =>
    activity?.name === "evening" ? activity.state : null;

  /** The evening comes to the table: its story, its talk, and the stage. */
  async function tell(): Promise<void> {
    const listed = library.find(TOGETHER);
    const before = eveningOf(session);
    if (!listed || !before) return;
    const seed = before.talk.story.seed || options.newSeed();
    const story = withoutLight(await fetchStory(listed, seed));
    if (closed || !eveningOf(session)) return;
    telling = openTelling({
      story,
      seed,
      pace: settings.pace,
      wall,
      isWatched: () => session.holder === "both",
      state: () => eveningOf(session) ?? before,
      record: (event) => record("both", { kind: "evening", event: { kind: "talk", event } }),
      changed,
    });
    telling.follow();
    options.stageFor(telling.evening);
  }

  function stopTelling(): void {
    if (telling) options.stageFor(null);
    telling?.close();
    telling = null;
  }

  async function send(command: CouplesCommand): Promise<void> {
    switch (command.kind) {
      case "leave":
        return options.leave();
      case "forget":
        return forget();
      case "fetchHere":
        await sitDown("insist");
        break;
      case "step":
        telling?.evening.goOn();
        break;
      default:
        await follow(command);
    }
    changed();
  }

  async function follow(command: Extract<CouplesCommand, { readonly by: unknown }>): Promise<void> {
    if (!seat) return;
    const events = decideSession(session, command, { by: command.by, at: clock.now() });
    const before = session.activity;
    record(command.by, ...events);
    if (before && !session.activity) keepQualities(before);
    if (!session.activity) stopTelling();
    else if (events.some(({ kind }) => kind === "chose")) await tryToTell();
    else if (telling?.evening.paused) telling.evening.pause(false);
    else telling?.follow();
  }

  /** What each sees in the other stays, if both said so. */
  function keepQualities(done: Activity): void {
    const written = done.name === "qualities" ? keptForPractice(done.state) : null;
    if (!written) return;
    const kept = { format: 1, names: session.names, written };
    qualities = readQualities(kept);
    void storage.keepSession("qualities", kept);
  }

  /** An evening that cannot be fetched is not begun. */
  async function tryToTell(): Promise<void> {
    try {
      trouble = false;
      await tell();
    } catch {
      trouble = true;
      log = log.slice(0, -1);
      session = replaySession(log);
      keep();
    }
  }

  async function forget(): Promise<void> {
    stopTelling();
    log = [];
    session = UNOPENED_SESSION;
    await Promise.all(["couples", "qualities"].map((kept) => storage.keepSession(kept, undefined)));
    options.leave();
  }

  function screen(): Screen {
    const couples = { kind: "couples", now: clock.now(), wall: wall(), trouble, kept: qualities } as const;
    if (!seat) return { ...couples, view: { names: session.names, stage: "elsewhere" }, talk: null };
    const seen = view(session, session.holder);
    return {
      ...couples,
      view: seen,
      talk: seen.stage === "evening" && telling ? watched(telling.evening) : null,
    };
  }

  const use: Use = {
    screen,
    send(intent) {
      if (intent.kind === "couples") void send(intent.command);
    },
    pause(paused) {
      // whoever had the device when it went dark may not be who wakes it
      if (paused && document.hidden && (session.holder === "left" || session.holder === "right")) {
        // what was being written is theirs, and kept, before it is hidden
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        record("both", { kind: "passed" });
      }
      telling?.evening.pause(paused);
      changed();
    },
    settings(next) {
      const restaged = next.calm !== settings.calm;
      settings = next;
      telling?.setPace(next.pace);
      if (restaged && telling) options.stageFor(telling.evening);
    },
    close() {
      closed = true;
      clearInterval(ticking);
      stopTelling();
      seat?.leave();
    },
  };
  return { use, sitDown };
}
