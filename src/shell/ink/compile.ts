import { Compiler, CompilerOptions } from "inkjs/full";
import { checkSource } from "./checkSource.ts";
import type { Problem } from "./problem.ts";

/** A story's main file, and how to read any file by the name an INCLUDE gives it (null: there is none). */
export type Source = { readonly file: string; read(name: string): string | null };

/** `json` is null when there are errors of Ink itself; a story with bad tags compiles, and has errors all the same. */
export type Compiled = {
  readonly json: string | null;
  /** as named by INCLUDE, those too that are not there */
  readonly includes: readonly string[];
  readonly problems: readonly Problem[];
};

/** Compiles an Ink story with its INCLUDEs, and reads its tags strictly when it is an evening of ours. Never throws. */
export function compile(source: Source): Compiled {
  const texts = new Map<string, string>();
  const includes = new Set<string>();
  const load = (name: string): string => {
    const text = source.read(name);
    if (name !== source.file) includes.add(name);
    if (text === null) throw new Error("no such file");
    texts.set(name, text);
    return text;
  };
  const problems: Problem[] = [];
  const options = new CompilerOptions(
    source.file,
    [],
    false,
    (message, type) =>
      problems.push({ ...locate(message, source.file), severity: SEVERITY[type] ?? "error" }),
    { ResolveInkFilename: (name) => name, LoadInkFileContents: load },
  );
  const json = attempt(
    () => new Compiler(load(source.file), options).Compile().ToJson(),
    (reason) => {
      if (!problems.some(({ severity }) => severity === "error")) {
        problems.push({ file: source.file, line: 1, severity: "error", message: reason });
      }
    },
  );
  return {
    json: typeof json === "string" ? json : null,
    includes: [...includes],
    problems: [...problems, ...checkSource(source.file, texts)],
  };
}

const SEVERITY = ["note", "warning", "error"] as const;

/** inkjs says `ERROR: 'file' line 12: message`. */
function locate(text: string, main: string): Omit<Problem, "severity"> {
  const [, file = main, line = "1", message = text] =
    /^(?:[A-Z ]+: )?(?:'([^']*)' )?line (\d+): ([\s\S]*)$/u.exec(text) ?? [];
  return { file, line: Number(line), message: plain(message) };
}

/** Some of the compiler's messages, in words that help. */
function plain(message: string): string {
  const [, missing] = /^Failed to load: '([^']*)'/u.exec(message) ?? [];
  if (missing !== undefined)
    return `INCLUDE ${missing}: there is no such file. Is its path relative to the story?`;
  return message.replace(/\s+/gu, " ").trim();
}

function attempt<T>(make: () => T, failed: (reason: string) => void): T | null {
  try {
    return make();
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return null;
  }
}
