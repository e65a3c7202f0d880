/** Where a line of source stands among blocks of logic over several lines: `{cond:` … `- else:` … `}`. */
export type Block = { readonly isSequence: boolean; when: string | null; readonly tried: string[] };

/** A piece of a source line: plain words, or a border of a block. */
export type Part =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "opens"; readonly head: string }
  | { readonly kind: "closes" };

const SEQUENCE = /^(?:stopping|cycle|once|shuffle(?: once| stopping)?)\s*:/u;

/** Cuts a line where a block that spans lines opens or closes in it; braces that close on the same line are words. */
export function partsOf(words: string): readonly Part[] {
  const opens: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i - 1] === "\\") continue;
    if (words[i] === "{") opens.push(i);
    if (words[i] !== "}") continue;
    if (opens.length > 0) opens.pop();
    else return [...said(words.slice(0, i)), { kind: "closes" }, ...partsOf(words.slice(i + 1).trim())];
  }
  const [open] = opens;
  if (open === undefined) return said(words);
  return [...said(words.slice(0, open)), { kind: "opens", head: words.slice(open + 1).trim() }];
}

const said = (words: string): readonly Part[] =>
  words.trim() === "" ? [] : [{ kind: "words", words: words.trim() }];

/** A block from what stands behind its brace, and the words on the same line that are already in it. */
export function opened(head: string): { readonly block: Block; readonly rest: string } {
  const [sequence] = SEQUENCE.exec(head) ?? [];
  if (sequence !== undefined) {
    return { block: { isSequence: true, when: null, tried: [] }, rest: head.slice(sequence.length).trim() };
  }
  const [, when, rest = ""] = /^([^:"#]*(?:"[^"]*"[^:"#]*)*):\s*(.*)$/u.exec(head) ?? [];
  if (when === undefined)
    return { block: { isSequence: /^[&!~]/u.test(head), when: null, tried: [] }, rest: "" };
  return { block: { isSequence: false, when: when.trim(), tried: [when.trim()] }, rest: rest.trim() };
}

/** The next branch of a block, `- cond: words` or `- words`; gives the words. */
export function branched(block: Block, words: string): string {
  const after = words.replace(/^-\s*/u, "");
  if (block.isSequence) return after;
  const [, when, rest] = /^([^:"#]*(?:"[^"]*"[^:"#]*)*):\s*(.*)$/u.exec(after) ?? [];
  if (when === undefined) return after;
  const { tried } = block;
  block.when = when.trim() === "else" ? (tried.length === 1 ? `not ${tried[0]}` : "else") : when.trim();
  tried.push(when.trim());
  return rest ?? "";
}
