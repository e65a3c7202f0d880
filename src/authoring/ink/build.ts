import { Compiler, CompilerOptions, type Story as Ink } from "inkjs/full";

/** A story's main file, and how to read any file by the name an INCLUDE gives it (null: there is none). */
export type Sources = { readonly file: string; read(name: string): string | null };

/** A compiled story that still knows which line of which file each of its pieces came from. */
export type Built = { readonly ink: Ink; readonly texts: ReadonlyMap<string, string> };

/**
 * Compiles for playing at the desk. The JSON that the game plays has forgotten its lines; this has not.
 * Null when it does not compile: `compile` in shell/ink says why.
 */
export function build(sources: Sources): Built | null {
  const texts = new Map<string, string>();
  const load = (name: string): string => {
    const text = sources.read(name);
    if (text === null) throw new Error(`no file ${name}`);
    texts.set(name, text);
    return text;
  };
  let failed = false;
  const options = new CompilerOptions(
    sources.file,
    [],
    false,
    (_, type) => {
      failed ||= type === ERROR;
    },
    { ResolveInkFilename: (name) => name, LoadInkFileContents: load },
  );
  try {
    const ink = new Compiler(load(sources.file), options).Compile();
    return failed ? null : { ink, texts };
  } catch {
    return null;
  }
}

/** inkjs' ErrorType.Error; its enum is not exported. */
const ERROR = 2;
