import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { WorkshopEvent, WorkshopLog } from "../../../src/core/workshop/event.ts";
import { roomHand } from "../../../src/core/workshop/hand.ts";
import { reportOf, rowsIn } from "../../../src/core/workshop/report.ts";
import { reportCsv, reportJson } from "../../../src/core/workshop/reportFile.ts";
import { replaySession } from "../../../src/core/workshop/session.ts";
import type { SessionCommand } from "../../../src/core/workshop/view.ts";
import { toHand, workshop } from "../../main/workshop/table.ts";

const silence = expect.objectContaining({ words: null, act: "silence" });

/** A table whose first hand lies open. */
function atHand() {
  const table = workshop();
  table.does({ kind: "begin", what: "evening" });
  toHand(table);
  return { table, hand: roomHand(table.talk) };
}

describe("a report", () => {
  test("of nothing is empty", () => {
    expect(reportOf([])).toEqual({ format: 1, length: 0, rows: [] });
  });

  test("a vote stands in it with the words before it, every count and the reply that most wanted", () => {
    const { table, hand } = atHand();
    const counts = hand.map(({ reply }, i) => ({ reply: reply.index, count: 12 - i }));
    table.does({ kind: "vote", reply: hand[0]?.reply.index ?? 0, counts });
    const [vote] = rowsIn(reportOf(table.log), "voted");
    expect(vote?.after).toBe("There's a short version, and there's the version with numbers.");
    expect(vote?.majority.words).toBe(hand[0]?.reply.text);
    expect(vote?.counts).toHaveLength(hand.length);
    expect(vote?.counts?.[0]?.count).toBe(12);
    expect(vote?.counts).toContainEqual(silence);
  });

  test("the room's own line is played in the room's words, and names the reply that carried it", () => {
    const { table } = atHand();
    table.does({ kind: "ownLine", words: "Numbers, please. All of them.", act: "askOpen" });
    const report = reportOf(table.log);
    const [typed] = rowsIn(report, "typed");
    const played = rowsIn(report, "played").at(-1);
    expect(typed).toMatchObject({ words: "Numbers, please. All of them.", act: "askOpen" });
    expect(played).toMatchObject({ own: true, reply: { words: "Numbers, please. All of them." } });
    expect(typed?.through.words).not.toBe("Numbers, please. All of them.");
    expect(played?.after).toBe(typed?.after);
  });

  test("the two takes stand in it reply by reply, each with its end", () => {
    const { table } = atHand();
    table.does({ kind: "begin", what: "fixer" });
    table.does({ kind: "begin", what: "listener" });
    const report = reportOf(table.log);
    const takes = rowsIn(report, "finished");
    expect(takes.map(({ by, ending }) => [by, ending])).toEqual([
      ["fixer", "shut"],
      ["listener", "coat-off"],
    ]);
    expect(rowsIn(report, "played").filter(({ by }) => by === "listener")).toHaveLength(3);
  });

  test("says nothing of how anybody listened", () => {
    const { table } = atHand();
    table.does({ kind: "reveal", layer: "bands" });
    expect(reportJson(reportOf(table.log))).not.toMatch(
      /"(?:band|good|fair|notYet|overall|attention|depth)"/u,
    );
  });
});

const command: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<SessionCommand>({ kind: "on" }) },
  fc.constantFrom<SessionCommand>(
    { kind: "back" },
    { kind: "take" },
    { kind: "freeze" },
    { kind: "blank" },
    { kind: "map" },
    { kind: "halves" },
    { kind: "begin", what: "fixer" },
    { kind: "begin", what: "listener" },
    { kind: "begin", what: "sides" },
    { kind: "begin", what: "evening" },
    { kind: "begin", what: "forty-five" },
    { kind: "pairs", grouping: "triads" },
    { kind: "reveal", layer: "thoughts" },
    { kind: "ownLine", words: '=HYPERLINK("x"), "quoted",\nand more', act: "reflect" },
    { kind: "end" },
  ),
  fc.integer({ min: 1, max: 5 }).map((number): SessionCommand => ({ kind: "digit", number })),
);

/** Which events of the session a row stands for. */
const REPORTED: Readonly<Record<string, (event: WorkshopEvent) => boolean>> = {
  chose: ({ kind }) => kind === "chose",
  planned: ({ kind }) => kind === "planned",
  shown: ({ kind }) => kind === "shown",
  voted: ({ kind }) => kind === "voted",
  typed: ({ kind }) => kind === "typed",
  paired: ({ kind }) => kind === "paired",
  revealed: ({ kind }) => kind === "revealed",
  froze: ({ kind }) => kind === "froze",
  blanked: ({ kind }) => kind === "blanked",
  ended: ({ kind }) => kind === "ended",
  played: (event) => event.kind === "talk" && event.event.kind === "replied",
  finished: (event) => event.kind === "talk" && event.event.kind === "ended",
};

describe("whatever a room does", () => {
  test("the report holds every event once, in order, and the table is as long as the report", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const table = workshop();
        for (const one of commands) table.does(one);
        agree(table.log);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

function agree(log: WorkshopLog): void {
  const report = reportOf(log);
  for (const [kind, isIt] of Object.entries(REPORTED)) {
    const rows = report.rows.filter((row) => row.kind === kind);
    expect(rows.length, kind).toBe(log.filter(({ event }) => isIt(event)).length);
  }
  const ways = new Set(rowsIn(report, "began").map(({ way }) => way));
  expect([...ways].sort()).toEqual(
    replaySession(log)
      .branches.filter(({ log: talk }) => talk.length > 0)
      .map(({ id }) => id)
      .sort(),
  );
  const times = report.rows.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const { words } of rowsIn(report, "typed"))
    expect(reportJson(report)).toContain(JSON.stringify(words));
  expect(JSON.parse(reportJson(report))).toEqual(report);
  const rows = cellsOf(reportCsv(report));
  expect(rows).toHaveLength(report.rows.length + 1);
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([10]));
  expect(rows.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
}

/** Reads a table back (RFC 4180). */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
