import { render } from "preact";
import { later } from "../Later.tsx";
import soundSheet from "../styles/sound.css?url";
import type { Send, SoundSettings } from "../view.ts";

/** One sound in words. `key` is its own. */
export type ShownCaption = {
  readonly key: string;
  readonly words: string;
  readonly side: "left" | "right" | null;
};

export type SoundView = {
  readonly sound: SoundSettings;
  /** whether the button that mutes is wanted here */
  readonly button: boolean;
  readonly captions: readonly ShownCaption[];
};

const Sound = later(() => import("./Sound.tsx").then((it) => it.Sound), [soundSheet]);

/** What of the sound is on the page: over every screen, and beside none of its own. */
export type SoundUi = { show(view: SoundView): void; destroy(): void };

export function createSoundUi(root: HTMLElement, send: Send): SoundUi {
  return {
    show: (view) => render(<Sound view={view} send={send} />, root),
    destroy: () => render(null, root),
  };
}
