import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Command, Log } from "../../core/conversation/event.ts";
import type { Pace } from "../../core/conversation/pace.ts";
import type { Said } from "../../core/couples/qualities/said.ts";
import type { Both } from "../../core/couples/side.ts";
import type { CouplesCommand, CouplesView } from "../../core/couples/view.ts";
import type { Card } from "../../core/story/story.ts";
import type { Helplines } from "../../core/workshop/helplines.ts";
import type { WorkshopCommand, WorkshopView } from "../../core/workshop/view.ts";

/** What the player has set. Everything else the game knows is in the logs. */
export type Settings = {
  readonly pace: Pace;
  /** 0.9–1.5, times every size of type */
  readonly textSize: number;
  /** everything stands still but what tells something */
  readonly calm: boolean;
  /** false: "I listen better without looking" */
  readonly gaze: boolean;
  readonly font: "nunito" | "hyperlegible" | "dyslexic";
  readonly sound: SoundSettings;
};

/** What the player set of what is heard. Loudness is 0–1. */
export type SoundSettings = {
  /** false: nothing is heard, and nothing is loaded */
  readonly on: boolean;
  /** with or without was asked for once, and answered */
  readonly asked: boolean;
  readonly overall: number;
  readonly music: number;
  readonly room: number;
  readonly cues: number;
  readonly voices: number;
  /** nothing begins suddenly, nothing is tense */
  readonly calm: boolean;
  /** every sound in words, with where it comes from */
  readonly captions: boolean;
  /** a syllable for each word that the partner says */
  readonly blips: boolean;
  /** lines and replies by the browser's own voices */
  readonly readAloud: boolean;
};

export const DEFAULT_SOUND: SoundSettings = {
  on: true,
  asked: false,
  overall: 1,
  music: 1,
  room: 1,
  cues: 1,
  voices: 1,
  calm: false,
  captions: false,
  blips: false,
  readAloud: false,
};

export const DEFAULT_SETTINGS: Settings = {
  pace: "normal",
  textSize: 1,
  calm: false,
  gaze: true,
  font: "nunito",
  sound: DEFAULT_SOUND,
};

/** The partner, as the interface speaks of them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** "her", "him", "them" */
  readonly object: string;
};

/** One window of the house. */
export type EveningWindow = {
  readonly id: string;
  readonly title: string;
  /** who sits there with you: "with Mina" */
  readonly person: Person | null;
  /** how its window glows: never played, played, or its people felt heard; or somebody still sits in there */
  readonly window: "dark" | "tonight" | "played" | "heard" | "waiting";
};

/** Uses of the game beside the evenings of one person. */
export type UseName = "couples" | "workshop";

export type DialogId = "settings" | "safety" | "scoring";

/** What two people see in each other, kept because both wanted it. */
export type KeptQualities = { readonly names: Both<string | null>; readonly written: Both<readonly Said[]> };

/** An evening that two people watch. `now`: talk time, ms. */
export type WatchedTalk = {
  readonly card: Card;
  readonly person: Person | null;
  readonly talk: Conversation;
  readonly now: number;
  readonly paused: boolean;
};

/** What is on the page. */
export type Screen =
  | {
      readonly kind: "title";
      readonly windows: readonly EveningWindow[];
      readonly first: boolean;
      /** two people have something on the table that is not over */
      readonly couple: boolean;
    }
  | {
      readonly kind: "card";
      readonly card: Card;
      readonly person: Person | null;
      /** which window of the house is this evening's: its place in the list of the title */
      readonly place: number;
      /** an unfinished evening: go on at the very word, or begin again; `departed`: its story has since been changed */
      readonly kept: "none" | "fits" | "departed";
      readonly goal: string | null;
      /** an evening of it was played to its end: its afterwards can be looked at again */
      readonly past: boolean;
    }
  | {
      readonly kind: "talk";
      readonly card: Card;
      readonly person: Person | null;
      readonly talk: Conversation;
      /** talk time, ms */
      readonly now: number;
      readonly paused: boolean;
    }
  | {
      readonly kind: "afterwards";
      readonly card: Card;
      readonly person: Person;
      readonly log: Log;
      readonly talk: Conversation;
    }
  | { readonly kind: "finished"; readonly card: Card; readonly talk: Conversation }
  | {
      readonly kind: "couples";
      readonly view: CouplesView;
      /** session time, ms, and what the device's clock says at that moment, ms since 1970 */
      readonly now: number;
      readonly wall: number;
      readonly kept: KeptQualities | null;
      /** what is told while they watch together */
      readonly talk: WatchedTalk | null;
      /** the evening to watch could not be fetched */
      readonly trouble: boolean;
    }
  | { readonly kind: "workshop"; readonly view: WorkshopView }
  | { readonly kind: "trouble"; readonly message: string };

export type NoticeId = "memoryOnly" | "stumbled" | "storyChanged";

export type View = {
  readonly screen: Screen;
  readonly settings: Settings;
  readonly dialog: DialogId | null;
  readonly notice: NoticeId | null;
  /** helplines that somebody edited, kept in this browser; null: the house's own */
  readonly helplines: Helplines | null;
  readonly page: { readonly w: number; readonly h: number };
};

/** What a hand asks of the use that is open. */
export type UseIntent =
  | { readonly kind: "couples"; readonly command: CouplesCommand }
  | { readonly kind: "workshop"; readonly command: WorkshopCommand };

/** What a hand on the page asks for. */
export type Intent =
  | UseIntent
  | { readonly kind: "enter"; readonly use: UseName }
  | { readonly kind: "talk"; readonly command: Command }
  /** one step on, where time is not the player's business */
  | { readonly kind: "goOn" }
  | { readonly kind: "pause"; readonly paused: boolean }
  | { readonly kind: "choose"; readonly evening: string }
  | { readonly kind: "sitDown"; readonly from: "start" | "kept" }
  | { readonly kind: "replayFrom"; readonly event: number }
  | { readonly kind: "lookBack" }
  | { readonly kind: "home" }
  | { readonly kind: "set"; readonly settings: Partial<Settings> }
  | { readonly kind: "open"; readonly dialog: DialogId | null }
  | { readonly kind: "dismiss" }
  /** into a file: the evening that was just played, or every one */
  | { readonly kind: "exportLog"; readonly which: "this" | "all" }
  | { readonly kind: "forgetEverything" };

export type Send = (intent: Intent) => void;
