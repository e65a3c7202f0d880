import "./shell/ui/styles/base.css";
import { type DeepLink, readLink } from "./main/deepLink.ts";
import type { Evening } from "./main/evening.ts";
import { createGame } from "./main/game.ts";
import { listenToHands } from "./main/hands.ts";
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
  });
  listen(game);
  if (lost) game.notice("memoryOnly");
  if (isBesideScreen()) game.send({ kind: "enter", use: "workshop" });
  else await game.start(link);
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

/** A linked evening's words, or else the house, are on their way while the shelf is still being opened. */
function askEarly(link: DeepLink): void {
  const evening = link.evening === null ? null : library.find(link.evening);
  const asked: Promise<unknown> = evening ? fetchWords(evening) : import("./main/front.ts");
  asked.catch(() => null); // whoever needs them asks again, and says so
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
  const { calm } = settings;
  const { partner: person } = card;
  stage = openStageRoom({ parent: canvas, evening, person, calm, page: pageSize, wall });
}

/** Until the page has shown what it has: the words never wait for the picture. */
const aFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

function pageSize(): { w: number; h: number } {
  return { w: Math.max(320, innerWidth), h: Math.max(320, innerHeight) };
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}.`);
  return element;
}
