import type { Storage } from "../shell/storage/storage.ts";
import type { Intent, NoticeId, Settings, View } from "../shell/ui/view.ts";
import type { DeepLink } from "./deepLink.ts";
import type { Evening } from "./evening.ts";
import type { Sitting } from "./sitting.ts";

export type GameOptions = {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly wall: () => number;
  readonly newSeed: () => number;
  readonly page: () => View["page"];
  readonly show: (view: View) => void;
  /** an evening has begun, or none is played any more: what the stage paints */
  readonly stageFor: (evening: Evening | null, settings: Settings) => void;
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
