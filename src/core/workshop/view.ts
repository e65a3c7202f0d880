import type { Conversation } from "../conversation/conversation.ts";
import type { Act, Roadblock } from "../story/acts.ts";
import type { Card } from "../story/story.ts";
import { seenTalk, type TalkBranch } from "./branches.ts";
import type { BranchId, Count, Grouping, Layer, PlanId, WorkshopLog } from "./event.ts";
import { playedAt, type RoomCard, roomHand, voteAt } from "./hand.ts";
import type { Helplines } from "./helplines.ts";
import { markedItem } from "./items.ts";
import type { WorkshopOffers } from "./offers.ts";
import { branchShown, type Session } from "./session.ts";
import { talkAt } from "./stops.ts";
import { isMarked } from "./telling.ts";

/** Forms that lie over the screen while somebody types. They are nobody's state but the hand's. */
export type Panel = "ownLine" | "counts" | "keys" | "ownEvening" | "print";

/** An evening that can be shown. */
export type Choosable = {
  readonly id: string;
  readonly title: string;
  readonly source: "house" | "own";
  readonly minutes: number | null;
};

/** The talk on the screen, as it looks now. */
export type TellingView = {
  readonly branch: TalkBranch;
  readonly card: Card;
  readonly name: string;
  readonly talk: Conversation;
  /** talk time, ms */
  readonly now: number;
  readonly hand: readonly RoomCard[];
  /** which card the remote is at, from 0 */
  readonly here: number;
  /** index of the reply that was played at this hand, when it is past */
  readonly played: number | null;
  /** its author marked this hand for the room to vote */
  readonly marked: boolean;
  readonly vote: { readonly majority: number; readonly counts: readonly Count[] | null } | null;
  /** whether the end of the branch is on the screen, and it can go on */
  readonly live: boolean;
};

/** What a card of the open hand would do; nobody in the room sees it. `answer`: the first words that would come back. */
export type Ahead = {
  readonly reply: number;
  readonly answer: string | null;
  /** points that felt-heard and guard would move */
  readonly heard: number;
  readonly guard: number;
};

/** What a window of a workshop shows. */
export type WorkshopView = {
  readonly role: "screen" | "facilitator";
  /** everything that happened: what the report is read from */
  readonly log: WorkshopLog;
  readonly session: Session;
  readonly telling: TellingView | null;
  /** ms; null: no timer */
  readonly timer: number | null;
  readonly panel: Panel | null;
  readonly evenings: readonly Choosable[];
  /** the story of the two takes */
  readonly takes: Choosable | null;
  /** for the facilitator's window; empty on the big screen */
  readonly ahead: readonly Ahead[];
  /** something is being fetched */
  readonly busy: boolean;
  /** what went wrong, in words; null: nothing */
  readonly trouble: string | null;
  /** who sits across the table in a branch; null: nobody */
  readonly partnerOf: (branch: BranchId) => string | null;
  /** whether the facilitator's window is open somewhere */
  readonly accompanied: boolean;
  /** what the house does for the pages; null in the facilitator's window */
  readonly offers: WorkshopOffers | null;
  readonly helplines: Helplines;
};

export type Begin = PlanId | "fixer" | "listener" | "sides" | "evening";

/** What a hand, or a presenter's remote, asks of a workshop and its window. */
export type WorkshopCommand = SessionCommand | WindowCommand;

/** What is asked of the session: what comes of it stands in the log. */
export type SessionCommand =
  | {
      readonly kind: "choose";
      readonly evening: string;
      readonly title: string;
      readonly source: "house" | "own";
    }
  | { readonly kind: "begin"; readonly what: Begin }
  | { readonly kind: "on" | "back" | "take" | "breathe" | "askRepeat" | "halves" | "timer" }
  | { readonly kind: "freeze" | "blank" | "map" | "door" | "end" }
  | { readonly kind: "mark"; readonly way: 1 | -1 }
  | { readonly kind: "markItem"; readonly item: number }
  | { readonly kind: "digit"; readonly number: number }
  | { readonly kind: "vote"; readonly reply: number; readonly counts: readonly Count[] | null }
  | { readonly kind: "play"; readonly reply: number }
  | { readonly kind: "ownLine"; readonly words: string; readonly act: Act | Roadblock }
  | { readonly kind: "drift"; readonly on: boolean }
  | { readonly kind: "reveal"; readonly layer: Layer }
  | { readonly kind: "pairs"; readonly grouping: Grouping }
  | { readonly kind: "jump"; readonly branch: BranchId; readonly to: number };

/** What is asked of the window itself, and is no part of the session. */
type WindowCommand =
  | { readonly kind: "leave" | "openWindow" | "fullScreen" | "newSession" | "ownChanged" }
  | { readonly kind: "panel"; readonly panel: Panel | null };

type Reading = { readonly now: number; readonly card: (story: string) => Card | null; readonly name: string };

/** The talk on the screen, read at a moment of it. */
export function tellingOf(session: Session, { now, card, name }: Reading): TellingView | null {
  const branch = branchShown(session);
  const opened = branch?.log[0];
  const found = opened?.kind === "opened" ? card(opened.story) : null;
  if (!branch || !found) return null;
  const talk = talkAt(seenTalk(branch), now);
  return {
    branch,
    card: found,
    name,
    talk,
    now,
    hand: roomHand(talk),
    here: markedItem(session),
    played: playedAt(branch),
    marked: talk.phase === "answering" && isMarked(talk),
    vote: voteAt(session, branch),
    live: branch.by === "evening" && branch.seen === branch.log.length,
  };
}
