import type { Sheet } from "./sheet.ts";

/** A file that somebody dropped: its name, and what stands in it. */
export type OwnFile = { readonly name: string; readonly text: string };

/** What is wrong with dropped files, where, and what to do. Line 0: the file as a whole. */
export type OwnProblem = {
  readonly file: string;
  readonly line: number;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
};

/** An evening of somebody's own that can be played. */
export type OwnEvening = {
  readonly kind: "story";
  /** begins with `own-`, so that it is never taken for an evening of the house */
  readonly id: string;
  readonly title: string;
  /** the compiled story */
  readonly json: string;
  readonly files: readonly OwnFile[];
  readonly sheet: Sheet;
  /** what could be better; it plays all the same */
  readonly notes: readonly OwnProblem[];
};

export type OwnProblems = { readonly kind: "problems"; readonly problems: readonly OwnProblem[] };
export type OwnResult = OwnEvening | OwnProblems;

/** What a closer look came to. `stopped`: somebody had enough, or its time was up. */
export type OwnLook =
  | { readonly kind: "looked"; readonly problems: readonly OwnProblem[]; readonly states: number }
  | { readonly kind: "stopped" };

/** What stays in this browser of an evening of one's own. */
export type KeptOwn = Pick<OwnEvening, "id" | "title" | "json" | "files">;
