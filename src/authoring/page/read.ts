import { parseCard, parseLine, parseReply } from "../../core/story/tags.ts";
import { sourceLines } from "../../shell/ink/sourceTags.ts";
import { type Block, branched, opened, partsOf } from "./blocks.ts";
import { type Draft, drafting } from "./draft.ts";
import type { Page } from "./page.ts";
import type { Place } from "./place.ts";
import { diverts, writings } from "./written.ts";

/**
 * Reads a story as its author sees it: knots, turns, lines, replies, each with its place. It reads the text, not the
 * compiler's tree, because rules speak of what stands on a line; what is worked out while playing is for the players.
 */
export function readPage(id: string, file: string, texts: ReadonlyMap<string, string>): Page {
  const drafts = [...texts].map(([name, text]) => ({ name, text, ...readFile(name, text, name === file) }));
  const top = drafts.find(({ name }) => name === file)?.top ?? [];
  const knots = drafts.flatMap(({ draft }) => draft.knots);
  const lines = knots.flatMap((knot) => knot.lines);
  const turns = knots.flatMap((knot) => knot.turns).filter(({ replies }) => replies.length > 0);
  const topTags = top.map(({ tag }) => tag);
  return {
    file,
    card: parseCard(id, topTags).value,
    top: top.map(({ tag, at }) => ({ word: tag.split(":")[0]?.trim() ?? "", at })),
    knots,
    turns,
    lines,
    replies: turns.flatMap(({ replies }) => replies),
    asked: drafts
      .flatMap(({ name, text }) => asked("known", name, text))
      .map(({ name: fact, at }) => ({ fact, at })),
    endingsAsked: drafts
      .flatMap(({ name, text }) => asked("ended", name, text))
      .map(({ name: ending, at }) => ({ ending, at })),
    asksWeary: drafts.some(({ text }) => /^(?!EXTERNAL|===).*\bweary\(\)/mu.test(text)),
    size: drafts.reduce((sum, { draft }) => sum + draft.size(), 0),
  };
}

/** What one of the engine's functions is asked about: `known("eleven-pens")`. */
function asked(what: "known" | "ended", file: string, text: string): readonly { name: string; at: Place }[] {
  const asks = new RegExp(`\\b${what}\\(\\s*"([^"]+)"\\s*\\)`, "gu");
  return sourceLines(text).flatMap(({ line, words }) =>
    [...words.matchAll(asks)].map(([, name = ""]) => ({ name, at: { file, line } })),
  );
}

const BEFORE_THE_STORY = /^$|^#|^(?:EXTERNAL|VAR|CONST|LIST|INCLUDE)\b|^~/u;
const LOGIC = /^(?:~|(?:EXTERNAL|VAR|CONST|LIST|INCLUDE)\b|TODO\s*:)/u;

type TopTag = { readonly tag: string; readonly at: Place };

function readFile(file: string, text: string, isMain: boolean): { draft: Draft; top: readonly TopTag[] } {
  const draft = drafting(file);
  const top: TopTag[] = [];
  let knot = "";
  let atTop = isMain;
  let blocks: Block[] = [];
  let above: readonly string[] = [];
  for (const { line, words } of sourceLines(text)) {
    const at = { file, line };
    atTop &&= BEFORE_THE_STORY.test(words);
    const [, equals = "", fn, name] = /^(={1,})\s*(function\s+)?(\w+)/u.exec(words) ?? [];
    if (name !== undefined) {
      if (equals.length > 1) knot = name;
      draft.knot(equals.length > 1 ? name : `${knot}.${name}`, at, fn !== undefined);
      blocks = [];
      above = [];
    } else if (atTop && words.startsWith("#")) {
      top.push(...writings(words).flatMap(({ tags }) => tags.map((tag) => ({ tag, at }))));
    } else if (words !== "" && !LOGIC.test(words) && !draft.isFunction()) {
      ({ blocks, above } = readLine(draft, words, { at, blocks, above }));
    }
  }
  return { draft, top };
}

/** What a line stands in and under. */
type Around = { readonly at: Place; readonly blocks: Block[]; readonly above: readonly string[] };

function readLine(draft: Draft, words: string, around: Around): Around {
  let { above } = around;
  let blocks = around.blocks;
  const say = (text: string): void => {
    above = readWords(draft, text, { ...around, blocks, above });
  };
  if (/^[*+]/u.test(words)) return { ...around, above: readReply(draft, words, around) };
  for (const part of partsOf(words)) {
    switch (part.kind) {
      case "opens": {
        const { block, rest } = opened(part.head);
        blocks = [...blocks, block];
        if (rest !== "") say(rest);
        break;
      }
      case "closes":
        blocks = blocks.slice(0, -1);
        break;
      case "words": {
        const block = blocks.at(-1);
        say(block && /^-(?!>)/u.test(part.words) ? branched(block, part.words) : part.words);
        break;
      }
    }
  }
  return { ...around, blocks, above };
}

const whenIn = (blocks: readonly Block[]): string | null =>
  blocks.findLast(({ when }) => when !== null)?.when ?? null;

/** A line of words, tags and ways out; gives the tags that wait for a line below. */
function readWords(draft: Draft, words: string, { at, blocks, above }: Around): readonly string[] {
  const gathered = blocks.length === 0 ? /^((?:-\s*(?!>))+)(?:\(\w+\)\s*)?/u.exec(words) : null;
  if (gathered) draft.gather((gathered[1]?.match(/-/gu) ?? []).length, at);
  const rest = words.slice(gathered?.[0].length ?? 0);
  if (/^[*+]/u.test(rest)) return readReply(draft, rest, { at, blocks, above });
  const when = whenIn(blocks);
  let waiting = above;
  for (const { text, tags } of writings(rest)) {
    if (text === "") waiting = [...waiting, ...tags];
    else draft.line(lineOf(text, [...above, ...tags], { draft, at, when }));
    if (text !== "") waiting = [];
  }
  readLeads(draft, rest, at, when);
  return waiting;
}

function readLeads(draft: Draft, words: string, at: Place, when: string | null): void {
  const ways = diverts(words);
  for (const tunnel of ways.tunnels) draft.tunnel(tunnel);
  for (const way of ways.to) draft.lead({ to: way.name, when: way.when ?? when, at });
  for (const [, thread = ""] of words.matchAll(/<-\s*([\w.]+)/gu)) draft.lead({ to: thread, when, at });
}

type LineAround = { readonly draft: Draft; readonly at: Place; readonly when: string | null };

const lineOf = (text: string, tags: readonly string[], { draft, at, when }: LineAround) => ({
  at,
  line: parseLine(text, tags).value,
  when,
  knot: draft.knotName(),
  aside: /^on_(?:repeat|faltered)\b/u.test(draft.knotName()),
});

const CHOICE = /^((?:[*+]\s*)+)(?:\(\w+\)\s*)?((?:\{[^{}]*\}\s*)*)(.*)$/u;

function readReply(draft: Draft, words: string, { at, blocks, above }: Around): readonly string[] {
  const [, marks = "", conditions = "", rest = ""] = CHOICE.exec(words) ?? [];
  const [, before = "", inside, after = ""] = /^([^[]*)\[(.*?)\](.*)$/u.exec(rest) ?? [];
  const offered = inside === undefined ? rest : before + inside;
  const { text, tags } = writings(offered)[0] ?? { text: "", tags: [] };
  const own = conditions.replace(/^\{|\}\s*$/gu, "").replace(/\}\s*\{/gu, " and ");
  draft.reply((marks.match(/[*+]/gu) ?? []).length, {
    at,
    reply: parseReply(0, text, tags).value,
    words: tags.map((tag) => tag.split(":")[0]?.trim() ?? ""),
    when: own.trim() === "" ? whenIn(blocks) : own.trim(),
    bracketed: inside !== undefined,
    answers: [],
    leads: [],
    opensWith: null,
  });
  if (inside === undefined) {
    readLeads(draft, rest, at, null);
    return above;
  }
  const said = after.split(/#|->/u)[0]?.trim() === "" ? after : before + after;
  return said.trim() === "" ? [] : readWords(draft, said.trim(), { at, blocks: [], above: [] });
}
