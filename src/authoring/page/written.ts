/** One way that a line of Ink can come out: its words and its tags. */
export type Written = { readonly text: string; readonly tags: readonly string[] };

/** More alternatives than this on one line are not read one by one. */
const VARIANTS = 16;

/** A line of Ink, logic and all, as the lines it can become. `{x: a|b}` is two. */
export function writings(words: string): readonly Written[] {
  return expand(words)
    .slice(0, VARIANTS)
    .map((plain) => cut(plain))
    .filter(({ text, tags }) => text !== "" || tags.length > 0);
}

/** The ways a line leads, `-> knot`, tunnels apart. */
export function diverts(words: string): {
  readonly to: readonly { readonly name: string; readonly when: string | null }[];
  readonly tunnels: readonly string[];
} {
  const bare = words.replace(/#[^\n]*?(?=->|$)/gu, "");
  const tunnels = [...bare.matchAll(/->\s*([\w.]+)(?:\([^)]*\))?\s*->/gu)].map(([, name = ""]) => name);
  const rest = bare.replace(/->\s*([\w.]+)(?:\([^)]*\))?\s*->/gu, "");
  const to = [...rest.matchAll(/->\s*([\w.]+)/gu)].map(({ 1: name = "", index }) => ({
    name,
    when: conditionAround(rest, index),
  }));
  return { to, tunnels };
}

/** `{heard() > 5: -> a}`: the condition that a place in a line stands under; null: none. */
function conditionAround(words: string, at: number): string | null {
  const before = words.slice(0, at);
  const open = before.lastIndexOf("{");
  if (open < 0 || before.indexOf("}", open) >= 0) return null;
  return /^\{\s*([^:{}|]+):/u.exec(before.slice(open))?.[1]?.trim() ?? "";
}

/** All ways to choose among the alternatives in braces. */
function expand(words: string): readonly string[] {
  const open = words.search(/(?<!\\)\{/u);
  if (open < 0) return [words];
  const close = closing(words, open);
  const inside = words.slice(open + 1, close);
  const before = words.slice(0, open);
  const after = expand(words.slice(close + 1));
  return alternatives(inside)
    .flatMap(expand)
    .flatMap((choice) => after.map((rest) => before + choice + rest))
    .slice(0, VARIANTS);
}

function closing(words: string, open: number): number {
  let depth = 0;
  for (let i = open; i < words.length; i++) {
    if (words[i - 1] === "\\") continue;
    if (words[i] === "{") depth++;
    if (words[i] === "}") depth--;
    if (depth === 0) return i;
  }
  return words.length;
}

/** What stands before the colon of `{x: a|b}`. Quotation marks are speech, but in the brackets of a question: `known("pens")`. */
const CONDITION = /^(?:[^"#]|\(\s*"[^"]*"\s*\))*?:(?!:)/u;

/** What may stand in place of `{…}`. A value that is worked out stands as "…". */
function alternatives(inside: string): readonly string[] {
  const parts = split(inside, "|");
  const [first = "", ...others] = parts;
  const condition = CONDITION.exec(first);
  if (others.length > 0) {
    const head = condition ? first.slice(condition[0].length) : first.replace(/^\s*[&!~$]+/u, "");
    const isOnce = /^\s*!/u.test(first);
    return isOnce ? [head, ...others, ""] : [head, ...others];
  }
  if (condition) return [first.slice(condition[0].length), ""];
  return /^\s*[&!~$]/u.test(first) ? [first.replace(/^\s*[&!~$]+/u, ""), ""] : ["…"];
}

function split(words: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "{") depth++;
    if (words[i] === "}") depth--;
    if (words[i] === sign && depth === 0 && words[i - 1] !== "\\") {
      parts.push(words.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, words.slice(from)];
}

/** Words up to the first tag or divert, and the tags. */
function cut(plain: string): Written {
  const [text = "", ...tags] = plain.split(/(?<!\\)#/u).map((part) => part.split("->")[0] ?? "");
  return {
    text: clean(text),
    tags: tags.map(clean).filter((tag) => tag !== ""),
  };
}

const clean = (words: string): string =>
  words
    .replace(/<>|<-\s*\w+/gu, "")
    .replace(/\\(.)/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
