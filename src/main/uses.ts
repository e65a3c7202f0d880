import type { Storage } from "../shell/storage/storage.ts";
import type { Screen, Settings, UseIntent, UseName } from "../shell/ui/view.ts";
import type { Evening } from "./evening.ts";

/**
 * A use of the game beside the evenings of one person. It holds a log of its own, which may wrap evenings; its screen
 * is a reading of that.
 */
export type Use = {
  screen(): Screen;
  send(intent: UseIntent): void;
  /** a page lies over the screen, or the browser is elsewhere: time stands still where that is right */
  pause(paused: boolean): void;
  settings(next: Settings): void;
  /** leaves nothing running; what is kept stays kept */
  close(): void;
};

export type UseOptions = {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly wall: () => number;
  readonly newSeed: () => number;
  /** the screen has changed */
  readonly changed: () => void;
  /** what the stage paints from now on; null: nothing */
  readonly stageFor: (evening: Evening | null) => void;
  /** back to the house */
  readonly leave: () => void;
};

export type OpenUse = (options: UseOptions) => Promise<Use>;

const USES: Readonly<Record<UseName, () => Promise<OpenUse>>> = {
  couples: () => import("./couples/couples.ts").then((room) => room.openCouples),
  workshop: () => import("./workshop/workshop.ts").then((room) => room.openWorkshop),
};

/** Fetches a use and opens it, with what is left of its last session. */
export const openUse = async (name: UseName, options: UseOptions): Promise<Use> =>
  (await USES[name]())(options);
