import type { SheetLine } from "../../../../core/workshop/sheet.ts";

/** Lines that only say who else could have been told the same: alternatives in one place are said once. */
export const spokenOf = (lines: readonly SheetLine[]): readonly SheetLine[] =>
  lines.filter(({ line }, i) => lines.findIndex((other) => other.line.text === line.text) === i);

/** The last words before somebody answers, at most `count`: what a moment is about. */
export function lastWords(lines: readonly SheetLine[], count: number): readonly SheetLine[] {
  const always = spokenOf(lines).filter(({ when }) => when === null);
  return (always.length > 0 ? always : spokenOf(lines)).slice(-count);
}

/** What is laid over a quotation of somebody: “…”. */
export const quoted = (words: string): string => `“${words}”`;
