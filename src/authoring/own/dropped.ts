import type { OwnFile, OwnProblem } from "../../core/workshop/own.ts";
import { sourceLines } from "../../shell/ink/sourceTags.ts";

/** What was dropped, put in order: which file is the evening, and how an INCLUDE finds the others. */
export type Dropped = { readonly main: OwnFile; read(name: string): string | null };

/**
 * Finds the evening among dropped files: the one that no other includes. Files are found by their path, else by their
 * bare name, since a drop knows no folders. `standard` are files that everybody may include without dropping them.
 */
export function sortDropped(
  files: readonly OwnFile[],
  standard: readonly OwnFile[],
): Dropped | readonly OwnProblem[] {
  const included = files.flatMap((file) => includesOf(file).map(({ name }) => find(files, name, file)));
  const free = files.filter((file) => !included.includes(file));
  const evenings = free.filter(isEvening);
  const [main, another] = evenings.length > 0 ? evenings : free;
  if (!main) return [inCircle(files)];
  if (another) return [twoEvenings(main, another)];
  return {
    main,
    read: (name) =>
      name === main.name
        ? main.text
        : ((find(files, name, main) ?? find(standard, name, null))?.text ?? null),
  };
}

/** Every INCLUDE of a file, and its line. */
export const includesOf = ({ text }: OwnFile): readonly { readonly name: string; readonly line: number }[] =>
  sourceLines(text).flatMap(({ line, words }) => {
    const [, name] = /^INCLUDE\s+(.+)$/u.exec(words) ?? [];
    return name === undefined ? [] : [{ name: name.trim(), line }];
  });

function find(files: readonly OwnFile[], name: string, except: OwnFile | null): OwnFile | null {
  const others = files.filter((file) => file !== except);
  const wanted = plain(name);
  return (
    others.find((file) => plain(file.name) === wanted) ??
    others.find((file) => bare(file.name) === bare(name)) ??
    null
  );
}

const plain = (name: string): string => name.replaceAll("\\", "/").replace(/^\.\//u, "").toLowerCase();
const bare = (name: string): string => plain(name).split("/").at(-1) ?? "";

const isEvening = ({ text }: OwnFile): boolean => /^\s*#\s*(?:title|partner)\s*:/mu.test(text);

const inCircle = (files: readonly OwnFile[]): OwnProblem => ({
  file: files[0]?.name ?? "",
  line: 0,
  severity: "error",
  message: "Every file is included by another one. Which one is the evening? Nothing should include that.",
});

const twoEvenings = (main: OwnFile, another: OwnFile): OwnProblem => ({
  file: another.name,
  line: 0,
  severity: "error",
  message: `${main.name} and ${another.name} both look like an evening. Drop one at a time, or INCLUDE one in the other.`,
});
