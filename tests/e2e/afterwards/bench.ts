import { evenings, people } from "virtual:evenings";
import { decide } from "../../../src/core/conversation/decide.ts";
import { evolve } from "../../../src/core/conversation/evolve.ts";
import { openStory } from "../../../src/shell/ink/tell.ts";
import "../../../src/shell/ui/styles/base.css";
import { createUi } from "../../../src/shell/ui/ui.tsx";
import { DEFAULT_SETTINGS, type DialogId, type Intent } from "../../../src/shell/ui/view.ts";
import { playedBy, STYLES } from "../../shell/ui/afterwards/played.ts";

/** Afterwards alone, after a real evening played at once: ?by=drifting|scrolling|listening&evening=the-car&calm&felt. For looking at it. */
const asked = new URLSearchParams(location.search);
const listed = evenings.find(({ id }) => id === (asked.get("evening") ?? "the-meeting")) ?? evenings[0];
const root = document.getElementById("page");
if (!listed || !root) throw new Error("There is no evening to play.");
const json = await (await fetch(listed.url)).text();
const mina = people[listed.partner ?? ""];
const story = openStory({ id: listed.id, json, seed: 1 });
let { log, talk } = playedBy(STYLES.find((style) => style === asked.get("by")) ?? "drifting", story);
let dialog: DialogId | null = null;
const person = { id: listed.partner ?? "", name: mina?.name ?? "", object: "her" };
const ui = createUi(root, (intent) => take(intent));

function take(intent: Intent): void {
  console.info(JSON.stringify(intent));
  if (intent.kind === "talk") {
    const events = decide(talk, intent.command, { at: talk.at, story });
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
  }
  if (intent.kind === "open") dialog = intent.dialog;
  show();
}

function show(): void {
  ui.show({
    screen: asked.has("finished")
      ? { kind: "finished", card: story.card, talk }
      : { kind: "afterwards", card: story.card, person, log, talk },
    settings: { ...DEFAULT_SETTINGS, calm: asked.has("calm"), textSize: Number(asked.get("size") ?? 1) },
    dialog,
    notice: null,
    helplines: null,
    page: { w: innerWidth, h: innerHeight },
  });
}

addEventListener("resize", show);
if (asked.has("felt")) take({ kind: "talk", command: { kind: "feel", words: "I don't know yet" } });
show();
