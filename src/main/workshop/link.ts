import type { Card } from "../../core/story/story.ts";
import type { WorkshopEntry, WorkshopLog } from "../../core/workshop/event.ts";
import type { Ahead, Choosable, WorkshopCommand } from "../../core/workshop/view.ts";

/** What the other window cannot read from the log: the cards of the stories, what could be chosen, what comes next. */
export type Beside = {
  /** session time at which it was said, ms */
  readonly at: number;
  readonly card: Card | null;
  readonly name: string;
  readonly evenings: readonly Choosable[];
  readonly takes: Choosable | null;
  readonly ahead: readonly Ahead[];
};

/** What the two windows say to each other. */
export type Message =
  | { readonly kind: "hello" }
  | { readonly kind: "bye" }
  | { readonly kind: "command"; readonly command: WorkshopCommand }
  | { readonly kind: "whole"; readonly log: WorkshopLog; readonly beside: Beside }
  | {
      readonly kind: "entries";
      readonly from: number;
      readonly entries: readonly WorkshopEntry[];
      readonly beside: Beside;
    }
  | { readonly kind: "closed" };

export type Link = { say(message: Message): void; close(): void };

const NAME = "undivided-workshop";

/** A line between the windows of this browser; where there is none, nothing is ever heard. */
export function openLink(heard: (message: Message) => void): Link {
  if (typeof BroadcastChannel === "undefined") return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) heard(data);
  };
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

const KINDS: readonly Message["kind"][] = ["hello", "bye", "command", "whole", "entries", "closed"];

/** Only pages of this game can speak here; a page of an older edition may say something else. */
const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && "kind" in data && KINDS.some((kind) => kind === data.kind);
