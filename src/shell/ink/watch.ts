import type { Story as Ink } from "inkjs";
import type { Trouble } from "../../core/story/story.ts";

/** One line as Ink says it. */
export type Said = { readonly text: string; readonly tags: readonly string[] };

/** Thrown inside this room only; `tell` turns it into the Trouble it carries. */
export class Stumble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

const SLICE_MS = 20;
/** 1 s of work a beat: an endless loop never comes back from Continue, so Ink works in slices that are counted. */
const SLICES = 50;
/** Lines of one beat. A loop that speaks is quick; it is stopped by what it says. */
const LINES = 500;

/**
 * All lines up to the next replies. Wordless tags stand above the line below them; at the end, on the last line.
 * @throws Stumble when Ink reports an error or does not come to an end
 */
export function hear(ink: Ink): readonly Said[] {
  const said: Said[] = [];
  let above: readonly string[] = [];
  let slices = 0;
  const errors = listenForErrors(ink);
  while (ink.canContinue) {
    do {
      if (slices > SLICES) throw endless(`it thought for more than ${(SLICES * SLICE_MS) / 1000} s`);
      ink.ContinueAsync(SLICE_MS);
      if (!ink.asyncContinueComplete) slices++;
    } while (!ink.asyncContinueComplete);
    const [error] = errors;
    if (error !== undefined) throw new Stumble({ kind: "threw", message: error });
    const text = ink.currentText?.trim() ?? "";
    const tags = [...above, ...(ink.currentTags ?? [])];
    above = text === "" ? tags : [];
    if (text !== "") said.push({ text, tags });
    if (said.length > LINES) throw endless(`it said more than ${LINES} lines without offering a reply`);
  }
  const last = said.at(-1);
  if (above.length === 0) return said;
  return last
    ? [...said.slice(0, -1), { ...last, tags: [...last.tags, ...above] }]
    : [{ text: "", tags: above }];
}

function listenForErrors(ink: Ink): readonly string[] {
  const errors: string[] = [];
  ink.onError = (message, type) => {
    if (type === ERROR) errors.push(message);
  };
  return errors;
}

/** inkjs' ErrorType.Error; its enum is not exported from the runtime. */
const ERROR = 2;

const endless = (message: string) =>
  new Stumble({
    kind: "endless",
    message: `The story does not stop: ${message}. Does a knot lead back to itself?`,
  });
