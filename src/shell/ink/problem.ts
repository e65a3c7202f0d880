/** What is wrong in a source, where, and what to do. A note is the author's own TODO. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
};

/** `meeting.ink:12: …`, as editors and terminals like it. */
export const sayProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;
