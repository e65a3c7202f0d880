import type { OwnProblem } from "../../core/workshop/own.ts";
import { sourceLines } from "../../shell/ink/sourceTags.ts";

/** What the game answers when a story asks (stories/engine.ink). */
const ENGINE = ["heard", "guard", "weary", "known", "ended"];

/**
 * Functions that a story asks of its game and that this game has not. With one of its own to fall back to it plays;
 * without, it would stop at the first call.
 */
export function foreignFunctions(texts: ReadonlyMap<string, string>): readonly OwnProblem[] {
  const all = [...texts].flatMap(([file, text]) => sourceLines(text).map((line) => ({ file, ...line })));
  const written = new Set(all.flatMap(({ words }) => /^={2,}\s*function\s+(\w+)/u.exec(words)?.[1] ?? []));
  return all.flatMap(({ file, line, words }): readonly OwnProblem[] => {
    const [, name] = /^EXTERNAL\s+(\w+)/u.exec(words) ?? [];
    if (name === undefined || ENGINE.includes(name)) return [];
    return written.has(name)
      ? [{ file, line, severity: "note", message: `The game has no "${name}": your own function answers.` }]
      : [
          {
            file,
            line,
            severity: "error",
            message: `The game has no function "${name}", and the file has none to fall back to. Do you need a "=== function ${name} ===" below?`,
          },
        ];
  });
}
