/** A line of a source file. `file` as an INCLUDE names it; the first line is 1. */
export type Place = { readonly file: string; readonly line: number };

/** `meeting.ink:12` */
export const sayPlace = ({ file, line }: Place): string => `${file}:${line}`;
