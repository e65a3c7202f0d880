import type { Report, ReportReply, ReportRow } from "./report.ts";

/** The columns of the table, in order: one row for each thing that happened. */
const COLUMNS = ["minute", "what", "way", "by", "after", "words", "act", "own", "counts", "detail"] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A report as a table (RFC 4180, comma, CRLF), for a spreadsheet. No cell is ever read as a formula. */
export const reportCsv = (report: Report): string =>
  [COLUMNS.map(cell), ...report.rows.map((row) => rowOf(row).map(cell))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");

/** A report for programs, as `reportOf` gives it. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** `m:ss` since the session was opened. */
export const minuteOf = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

function rowOf(row: ReportRow): readonly string[] {
  const cells: Cells = { minute: minuteOf(row.at), what: row.kind, ...cellsOf(row) };
  return COLUMNS.map((column) => cells[column] ?? "");
}

function cellsOf(row: ReportRow): Cells {
  switch (row.kind) {
    case "chose":
      return { words: row.title, detail: `${row.source}: ${row.evening}` };
    case "planned":
      return { detail: row.plan ?? "none" };
    case "shown":
      return { by: row.by ?? "", detail: row.what };
    case "began":
      return {
        way: row.way,
        by: row.by,
        detail: row.from ? `${row.evening}, from ${row.from}` : row.evening,
      };
    case "voted":
      return {
        way: row.way,
        after: row.after,
        ...said(row.majority),
        counts: row.counts?.map((one) => `${one.words ?? SILENCE}: ${one.count}`).join("; ") ?? "",
      };
    case "typed":
      return {
        way: row.way,
        after: row.after,
        words: row.words,
        act: row.act,
        detail: `through: ${row.through.words ?? SILENCE}`,
      };
    case "played":
      return {
        way: row.way,
        by: row.by,
        after: row.after,
        ...said(row.reply),
        own: row.own ? "yes" : "no",
      };
    case "finished":
      return { way: row.way, by: row.by, detail: row.ending ?? "" };
    case "paired":
      return {
        detail: row.grouping,
        words: row.prompt?.kind === "author" ? row.prompt.words : (row.prompt?.id ?? ""),
      };
    case "revealed":
      return { detail: `${row.layer} ${row.on ? "on" : "off"}` };
    case "froze":
    case "blanked":
      return { detail: row.on ? "on" : "off" };
    case "ended":
      return {};
  }
}

const SILENCE = "(quiet)";

const said = ({ words, act }: ReportReply): Cells => ({ words: words ?? SILENCE, act: act ?? "" });

/** In quotation marks where it must be; a sign that begins a formula is made text by an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replace(/"/gu, '""')}"` : plain;
}
