import { type Place, VOCABULARY } from "../../core/story/vocabulary.ts";

/** A tag as it stands in a source file. `lost`: outside the brackets of a choice, where the reply never sees it. */
export type SourceTag = { readonly line: number; readonly tag: string; readonly place: Place | "lost" };

/** One line of Ink without its comments. */
export type SourceLine = { readonly line: number; readonly words: string };

/** The lines of a source, comments taken out, line numbers kept. */
export function sourceLines(text: string): readonly SourceLine[] {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ""))
    .replace(/\/\/.*$/gmu, "");
  return bare.split(/\r?\n/u).map((words, i) => ({ line: i + 1, words: words.trim() }));
}

/** Every tag of a source file, and where it stands. Only the main file has a top. */
export function sourceTags(text: string, isMain: boolean): readonly SourceTag[] {
  const found: SourceTag[] = [];
  let atTop = isMain;
  let depth = 0;
  for (const { line, words } of sourceLines(text)) {
    if (/^TODO\s*:/u.test(words)) continue;
    atTop &&= BEFORE_THE_STORY.test(words);
    if (/^={2,}/u.test(words)) depth = 0;
    for (const part of parts(words)) {
      const cut = cutTags(part.words, depth);
      depth = cut.depth;
      const place = atTop && part.place === "line" ? "top" : part.place;
      for (const tag of cut.tags)
        found.push({ line, tag, place: place === "lost" ? afterBrackets(tag) : place });
    }
  }
  return found;
}

const BEFORE_THE_STORY = /^$|^#|^(EXTERNAL|VAR|CONST|LIST|INCLUDE)\b|^~/u;

type Part = { readonly words: string; readonly place: "line" | "choice" | "lost" };

/** A choice is what stands in its brackets, and what stands around them; any other line is one piece. */
function parts(words: string): readonly Part[] {
  if (!/^[*+]/u.test(words)) return [{ words, place: "line" }];
  const [, before = "", inside = "", after = ""] = /^([^[]*)\[([^\]]*)\](.*)$/u.exec(words) ?? [];
  if (inside === "") return [{ words, place: "choice" }];
  const saysMore = after.split("#")[0]?.trim() !== "";
  return [
    { words: before, place: "choice" },
    { words: inside, place: "choice" },
    { words: after, place: saysMore ? "line" : "lost" },
  ];
}

/** Behind the brackets a tag of a line goes down to the answer; a tag of a choice is lost. */
const afterBrackets = (tag: string): Place | "lost" => {
  const word = tag.split(":")[0]?.trim() ?? "";
  return Object.hasOwn(VOCABULARY.line, word) ? "line" : "lost";
};

/** Tags end at the next #, at a divert, and within braces at | and }. Ones with logic in them are left to the play. */
function cutTags(
  words: string,
  startDepth: number,
): { readonly tags: readonly string[]; readonly depth: number } {
  const tags: string[] = [];
  let depth = startDepth;
  let tag: string | null = null;
  const end = () => {
    if (tag !== null && !tag.includes("{")) tags.push(tag.trim());
    tag = null;
  };
  for (let i = 0; i < words.length; i++) {
    const sign = words.charAt(i);
    if (sign === "\\") {
      if (tag !== null) tag += words.charAt(i + 1);
      i++;
      continue;
    }
    if (sign === "{") depth++;
    if (sign === "}") depth = Math.max(0, depth - 1);
    const ends = sign === "#" || (depth > 0 && sign === "|") || sign === "}" || words.startsWith("->", i);
    if (ends) end();
    if (sign === "#") tag = "";
    else if (tag !== null) tag += sign;
  }
  end();
  return { tags, depth };
}
