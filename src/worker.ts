import engine from "../stories/engine.ink?raw";
import { compileOwn } from "./authoring/own/compileOwn.ts";
import { lookOwn } from "./authoring/own/lookOwn.ts";
import type { OwnFile, OwnProblem, OwnResult } from "./core/workshop/own.ts";

/** What the page asks: the files stand in the question, nothing is fetched. */
export type Asked = { readonly kind: "compile" | "look"; readonly files: readonly OwnFile[] };

/** What is answered: to a look first how far it is, again and again. */
export type Answered =
  | { readonly kind: "compiled"; readonly result: OwnResult }
  | { readonly kind: "seen"; readonly states: number }
  | { readonly kind: "looked"; readonly problems: readonly OwnProblem[]; readonly states: number };

/** What every evening may include without its being dropped, too. */
const STANDARD: readonly OwnFile[] = [{ name: "engine.ink", text: engine }];

/**
 * Reads other people's Ink beside the page, one question a worker: whoever asked ends it when its time is up. It gets
 * text and gives text; it fetches nothing and touches no page.
 */
addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const answer = (answered: Answered): void => postMessage(answered);
  if (data.kind === "compile") {
    answer({ kind: "compiled", result: compileOwn(data.files, STANDARD) });
    return;
  }
  const looked = lookOwn(data.files, STANDARD, (states) => answer({ kind: "seen", states }));
  answer({ kind: "looked", ...looked });
});
