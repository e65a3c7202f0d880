import { type Caption, captionsBetween } from "../../scene/sound/captions.ts";
import type { Soundscape } from "../../scene/sound/soundscape.ts";
import { createSoundUi, type ShownCaption } from "../../shell/ui/sound/soundUi.tsx";
import type { Intent, View } from "../../shell/ui/view.ts";
import { captionWords, directionOf, musicWords, roomWords } from "../../words/sound.ts";

/** A moment's soundscape, the one before it, and the page over which it is told; `now` in ms of the wall. */
export type Told = {
  readonly view: View;
  readonly heard: Soundscape;
  readonly before: Soundscape | null;
  readonly now: number;
};

export type Captions = { show(told: Told): void; close(): void };

/** A caption stays this long, ms, and so many stand at once. */
const STAYS = 4200;
const AT_ONCE = 2;

/** What is heard, in words, and the switch that turns it off: a page of its own above the other. */
export function openCaptions(page: Document, send: (intent: Intent) => void): Captions {
  const root = page.createElement("div");
  root.id = "sound";
  page.body.append(root);
  const ui = createSoundUi(root, send);
  let lines: readonly (ShownCaption & { readonly until: number })[] = [];
  let count = 0;
  let shown = "";

  function show({ view, heard, before, now }: Told): void {
    const { sound } = view.settings;
    const fresh = sound.captions ? captionsBetween(before, heard) : [];
    const told = fresh.map((caption) => ({
      key: `${count++}`,
      words: wordsOf(caption),
      side: directionOf(caption.side),
      until: now + STAYS,
    }));
    lines = [...lines.filter(({ until }) => until > now), ...told].slice(-AT_ONCE);
    const next = {
      sound,
      button: view.screen.kind === "talk" && !view.screen.paused && view.dialog === null,
      captions: lines,
    };
    const text = JSON.stringify(next);
    if (text !== shown) ui.show(next);
    shown = text;
  }

  return {
    show,
    close() {
      ui.destroy();
      root.remove();
    },
  };
}

const wordsOf = ({ of }: Caption): string => {
  switch (of.kind) {
    case "cue":
      return captionWords[of.name];
    case "room":
      return roomWords[of.name];
    case "music":
      return musicWords[of.name];
  }
};
