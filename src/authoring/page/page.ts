import type { Card, Line, Reply } from "../../core/story/story.ts";
import type { Place } from "./place.ts";

/** A line of speech as it stands on the page; alternatives (`{a|b}`) are lines of their own at the same place. */
export type PageLine = {
  readonly at: Place;
  readonly line: Line;
  /** the condition it stands under, as written; null: always said */
  readonly when: string | null;
  readonly knot: string;
  /** whether it is said inside a knot without replies that is told beside the talk */
  readonly aside: boolean;
};

export type PageReply = {
  readonly at: Place;
  readonly reply: Reply;
  /** the words of its tags: what the author wrote, before defaults */
  readonly words: readonly string[];
  /** the condition under which it is offered, as written; null: always */
  readonly when: string | null;
  /** whether it has brackets, in which its tags are safe */
  readonly bracketed: boolean;
  readonly answers: readonly PageLine[];
  /** where its answer leads: knots, in order; tunnels are not among them */
  readonly leads: readonly Lead[];
  /** the tunnel that opens its answer: `-> said_back ->` */
  readonly opensWith: string | null;
};

/** A way to a knot, and the condition it is taken under. */
export type Lead = { readonly to: string; readonly when: string | null; readonly at: Place };

/** Lines, then the replies to them. */
export type PageTurn = {
  readonly at: Place;
  readonly knot: string;
  readonly lines: readonly PageLine[];
  readonly replies: readonly PageReply[];
};

/** A knot, or a stitch (`knot.stitch`), or what stands above the first knot (""). */
export type PageKnot = {
  readonly at: Place;
  readonly name: string;
  readonly isFunction: boolean;
  readonly turns: readonly PageTurn[];
  readonly lines: readonly PageLine[];
  /** ways out of it that no reply leads */
  readonly leads: readonly Lead[];
};

/** A story as its author sees it: places, lines, replies. */
export type Page = {
  readonly file: string;
  readonly card: Card;
  /** the words of the tags at the top, and where they stand */
  readonly top: readonly { readonly word: string; readonly at: Place }[];
  readonly knots: readonly PageKnot[];
  /** turns with replies, in the order of the page */
  readonly turns: readonly PageTurn[];
  /** every line that somebody says */
  readonly lines: readonly PageLine[];
  readonly replies: readonly PageReply[];
  /** facts that `known("…")` asks for */
  readonly asked: readonly { readonly fact: string; readonly at: Place }[];
  /** endings of the evening before that `ended("…")` asks for */
  readonly endingsAsked: readonly { readonly ending: string; readonly at: Place }[];
  /** tunnels and knots that ask `weary()` */
  readonly asksWeary: boolean;
  /** knots, stitches and gathers */
  readonly size: number;
};
