import "./shell/ui/styles/base.css";
import type { Card } from "./core/story/story.ts";
import { talkClock } from "./main/clock.ts";
import { type DeepLink, readLink } from "./main/deepLink.ts";
import type { Evening } from "./main/evening.ts";
import { createGame } from "./main/game.ts";
import type { Game } from "./main/interface.ts";
import { fetchWords, library } from "./main/library.ts";
import { readSettings } from "./main/settings.ts";
import type { SoundRoom } from "./main/soundRoom.ts";
import type { StageRoom } from "./main/stageRoom.ts";
import { roomOf } from "./scene/stagecraft/rooms.ts";
import { openStorage } from "./shell/storage/storage.ts";
import { createUi } from "./shell/ui/ui.tsx";
import type { Settings, View } from "./shell/ui/view.ts";

/** The one door: makes the rooms, holds what passes between them, and is the only one who reads the clock. */
const wall = (): number => Date.now();

const root = elementOf("page");
const canvas = elementOf("stage");

void openDoor();

async function openDoor(): Promise<void> {
  const link = readLink(location.search, library.ids);
  askEarly(link);
  let game: Game | null = null;
  let lost = false;
  const storage = await openStorage(() => {
    lost = true;
    game?.notice("memoryOnly");
  });
  const ui = createUi(root, (intent) => game?.send(intent));
  const prefersCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  game = createGame({
    storage,
    settings: readSettings(await storage.settings(), prefersCalm),
    wall,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    page: pageSize,
    show(view) {
      ui.show(view);
      shown = view;
      sound?.see(view);
    },
    stageFor: (evening, settings) => void stageFor(evening, settings),
    download,
  });
  listen(game);
  if (lost) game.notice("memoryOnly");
  if (isBesideScreen()) game.send({ kind: "enter", use: "workshop" });
  else await game.start(link);
  const { listenToHands } = await import("./main/hands.ts");
  listenToHands(game);
  void hear(game);
  if (import.meta.env.PROD) setTimeout(keepForOffline, SETTLED_MS);
  if (import.meta.env.DEV)
    await import("./main/writing/writing.tsx").then(({ openWriting }) => openWriting(game));
}

/** The window that a facilitator has beside the big screen of a workshop. */
const isBesideScreen = (): boolean => new URLSearchParams(location.search).get("window") === "facilitator";

/** When the first room is surely there: what is fetched for later is in nobody's way, ms. */
const SETTLED_MS = 8000;

/** Everything is kept for when there is no network; where that is not possible the game is played as it is. */
async function keepForOffline(): Promise<void> {
  await navigator.serviceWorker?.register("./offline.js").catch(() => null);
}

/** A linked evening's words are on their way while the shelf is still being opened. */
function askEarly(link: DeepLink): void {
  const evening = link.evening === null ? null : library.find(link.evening);
  if (evening) void fetchWords(evening).catch(() => null); // whoever needs them asks again, and says so
}

function listen(game: Game): void {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) game.send({ kind: "pause", paused: true });
  });
  window.addEventListener("resize", () => {
    stage?.resize();
    game.refresh();
  });
  import.meta.hot?.on(
    "undivided:story",
    ({ id, url }: { id: string; url: string }) => void game.rewritten(id, url),
  );
}

let shown: View | null = null;
let sound: SoundRoom | null = null;

/** Sound comes after the words, too, and after the picture has been asked for. */
async function hear({ send }: Game): Promise<void> {
  await aFrame();
  const { openSoundRoom } = await import("./main/soundRoom.ts");
  sound = openSoundRoom({ wall, send });
  if (shown) sound.see(shown);
}

let stage: StageRoom | null = null;
/** counts the evenings painted, so that a room that loads too late knows that it is not wanted */
let painting = 0;

/** The picture comes after the words. */
async function stageFor(evening: Evening | null, settings: Settings): Promise<void> {
  const mine = ++painting;
  stage?.close();
  stage = null;
  canvas.classList.toggle("is-on", evening !== null);
  const card = evening?.story.card;
  if (!evening || !card?.partner) return;
  canvas.dataset.room = roomOf(card.room);
  await aFrame();
  const { openStageRoom } = await import("./main/stageRoom.ts");
  if (mine !== painting) return;
  stage = openStageRoom({
    parent: canvas,
    person: card.partner,
    signs: library.signs(card.partner),
    you: card.you ?? "sam",
    room: roomOf(card.room),
    programme: programmeOf(card),
    hasTv: card.tv !== null && card.tv.picture !== "off",
    calm: settings.calm,
    page: pageSize,
    pixelRatio: () => Math.min(3, Math.max(1, devicePixelRatio)),
    wall: livelyWhile(() => !evening.paused),
  });
  stage.watch(() => ({ talk: evening.talk, now: evening.now() }));
}

/** The clock of a picture: it stands while the evening stands, and nobody breathes or blinks. */
function livelyWhile(lives: () => boolean): () => number {
  const life = talkClock(wall, wall());
  return () => {
    if (lives()) life.run();
    else life.stop();
    return life.now();
  };
}

/** Until the page has shown what it has: the words never wait for the picture. */
const aFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** A picture that the television does not have yet is the quiz: something is always on. */
function programmeOf({ tv }: Card): "quiz" | "football" | "news" {
  return tv?.picture === "football" || tv?.picture === "news" ? tv.picture : "quiz";
}

function pageSize(): { w: number; h: number } {
  return { w: Math.max(320, innerWidth), h: Math.max(320, innerHeight) };
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}.`);
  return element;
}
