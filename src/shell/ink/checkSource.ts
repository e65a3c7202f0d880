import { problemsOf } from "../../core/story/tags.ts";
import type { Problem } from "./problem.ts";
import { type SourceTag, sourceLines, sourceTags } from "./sourceTags.ts";

/**
 * What the compiler lets pass and a play would only show at the place itself: unknown tags, tags that get lost, files
 * included where Ink drops them. Tags are only read in an evening of ours (`# partner:` at the top).
 */
export function checkSource(main: string, texts: ReadonlyMap<string, string>): readonly Problem[] {
  const all = [...texts].map(([file, text]) => ({ file, text, tags: sourceTags(text, file === main) }));
  const isOurs = all.some(({ tags }) =>
    tags.some(({ place, tag }) => place === "top" && /^partner\s*:/u.test(tag)),
  );
  return all.flatMap(({ file, text, tags }) => [
    ...misplacedIncludes(file, text),
    ...(isOurs ? [...tagsAfterInclude(file, text, tags), ...tags.flatMap((tag) => inTag(file, tag))] : []),
  ]);
}

function inTag(file: string, { line, tag, place }: SourceTag): readonly Problem[] {
  if (place === "lost") {
    const message = `"# ${tag}" stands outside the brackets of its choice, where it is lost. Do you need it inside, before the "]"?`;
    return [{ file, line, severity: "error", message }];
  }
  return problemsOf(place, [tag]).map(({ message }) => ({ file, line, severity: "error", message }));
}

/** Ink silently drops an INCLUDE that stands inside a knot, with everything in it. */
function misplacedIncludes(file: string, text: string): readonly Problem[] {
  const lines = sourceLines(text);
  const firstKnot = lines.find(({ words }) => /^={2,}/u.test(words))?.line ?? Number.POSITIVE_INFINITY;
  return lines
    .filter(({ line, words }) => line > firstKnot && /^INCLUDE\b/u.test(words))
    .map(({ line, words }) => ({
      file,
      line,
      severity: "error",
      message: `"${words}" stands inside a knot, where Ink drops it. Do you need it above the first "==="?`,
    }));
}

/** The card is read from the tags before any INCLUDE. */
function tagsAfterInclude(file: string, text: string, tags: readonly SourceTag[]): readonly Problem[] {
  const include =
    sourceLines(text).find(({ words }) => /^INCLUDE\b/u.test(words))?.line ?? Number.POSITIVE_INFINITY;
  return tags
    .filter(({ place, line }) => place === "top" && line > include)
    .map(({ line, tag }) => ({
      file,
      line,
      severity: "error",
      message: `"# ${tag}" stands below an INCLUDE, where the card does not see it. Do you need it above?`,
    }));
}
