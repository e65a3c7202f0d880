import type { Story as Ink } from "inkjs/full";
import type { Place } from "../page/place.ts";
import { placeOf } from "./machine.ts";

type Container = Ink["mainContentContainer"];
type Piece = Container["content"][number];

/** What can be seen of a story: each a piece of the compiled Ink, with the place it was written at. A reply has no text. */
export type Seen = { readonly piece: object; readonly at: Place; readonly text: string };

/** Everything that a story is made of, as far as who explores it needs to know. */
export type Pieces = {
  /** what is said: text that is no tag and no part of logic */
  readonly lines: readonly Seen[];
  /** replies, by the path that a choice names as its source */
  readonly replies: ReadonlyMap<string, Seen>;
  /** names of the story's own variables */
  readonly variables: readonly string[];
  /** places whose visits some condition counts */
  readonly counted: readonly Container[];
};

/** inkjs' ControlCommand.CommandType. */
const COMMAND = { beginString: 7, endString: 8, beginTag: 24, endTag: 25 } as const;

/** Takes a compiled story apart. Its pieces know their lines, which those of a story read from JSON do not. */
export function piecesOf(ink: Ink): Pieces {
  const lines: Seen[] = [];
  const replies = new Map<string, Seen>();
  const variables = new Set<string>();
  const counted = new Set<Container>();
  const visit = (container: Container, inTagAbove: boolean): void => {
    let inTag = inTagAbove;
    let strings = 0;
    for (const piece of container.content) {
      const command = numberAt(piece, "commandType");
      if (command === COMMAND.beginTag) inTag = true;
      if (command === COMMAND.endTag) inTag = false;
      if (command === COMMAND.beginString) strings++;
      if (command === COMMAND.endString) strings--;
      const at = placeOf(piece);
      const text = textOf(piece);
      if (at && text !== null && !inTag && strings === 0) lines.push({ piece, at, text });
      if ("onceOnly" in piece && at && !isInvisible(piece)) {
        replies.set(`${piece.path}`, { piece, at, text: "" });
      }
      if ("isGlobal" in piece && piece.isGlobal === true) variables.add(`${fieldOf(piece, "variableName")}`);
      const count = fieldOf(piece, "containerForCount");
      if (count instanceof Object && "visitsShouldBeCounted" in count) counted.add(Object.assign(count));
      if (isContainer(piece)) visit(piece, inTag);
    }
    for (const named of container.namedOnlyContent?.values() ?? [])
      if (isContainer(named)) visit(named, false);
  };
  visit(ink.mainContentContainer, false);
  return { lines, replies, variables: [...variables], counted: [...counted] };
}

const isContainer = (piece: Piece): piece is Container => "namedContent" in piece;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

function numberAt(piece: Piece, name: string): number | null {
  const value = fieldOf(piece, name);
  return typeof value === "number" ? value : null;
}

const isInvisible = (piece: Piece): boolean => fieldOf(piece, "isInvisibleDefault") === true;

/** The words of a piece of text; null when it is none, or only space. */
function textOf(piece: Piece): string | null {
  if (!("isNonWhitespace" in piece) || piece.isNonWhitespace !== true) return null;
  const value = fieldOf(piece, "value");
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
