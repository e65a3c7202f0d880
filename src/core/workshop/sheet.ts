import type { Card, Line, Reply } from "../story/story.ts";

/** A line as it stands on the page, and the condition it stands under, as written; null: always said. */
export type SheetLine = { readonly line: Line; readonly when: string | null };

export type SheetReply = {
  readonly reply: Reply;
  /** the condition under which it is offered, as written; null: always */
  readonly when: string | null;
  readonly answers: readonly SheetLine[];
};

/** Lines, then the replies to them; without replies it is said on the way to the next, or at an end. */
export type SheetTurn = {
  /** the part of the evening it belongs to: its knot; "" above the first */
  readonly knot: string;
  readonly lines: readonly SheetLine[];
  readonly replies: readonly SheetReply[];
};

/** An evening as its author wrote it, in the order of the page: what everything printed is read from. */
export type Sheet = {
  readonly card: Card;
  /** the partner's name, as people say it; null: plain Ink, nobody in particular */
  readonly name: string | null;
  readonly turns: readonly SheetTurn[];
};

/** A moment of an evening that a room talks about. */
export type SheetMoment = SheetTurn & { readonly number: number };

/** How many moments an author marks for a room (DESIGN §2). */
const MOMENTS = 3;

/**
 * The turns that the author marked for the room to vote (`# vote`), at most three. Where none is marked (plain Ink),
 * the first ones that offer a choice.
 */
export function momentsOf({ turns }: Sheet): readonly SheetMoment[] {
  const open = turns.filter(({ replies }) => replies.length > 1);
  const marked = open.filter(isMarkedTurn);
  return (marked.length > 0 ? marked : open)
    .slice(0, MOMENTS)
    .map((turn, i): SheetMoment => ({ ...turn, number: i + 1 }));
}

export const isMarkedTurn = ({ lines }: SheetTurn): boolean => lines.some(({ line }) => line.vote);

/** The author's questions for a room, in the order of the page. */
export const questionsOf = ({ turns }: Sheet): readonly string[] => turns.flatMap(questionsOfTurn);

export const questionsOfTurn = ({ lines }: SheetTurn): readonly string[] =>
  lines.flatMap(({ line }) => line.discuss);

/** The thoughts that are not said in a turn, before anybody answers. */
export const hiddenOf = ({ lines }: SheetTurn): readonly string[] => lines.flatMap(({ line }) => line.hidden);

/** Every way the evening can end: the last words, and the name that its author gave it. */
export const endingsOf = ({ turns }: Sheet): readonly SheetLine[] =>
  turns
    .flatMap(({ lines, replies }) => [...lines, ...replies.flatMap(({ answers }) => answers)])
    .filter(({ line }) => line.ending !== null);
