import { expect, test } from "vitest";
import { createDisplay } from "../../../src/main/workshop/display.ts";
import { workshop } from "./table.ts";

function shown() {
  const table = workshop();
  table.does({ kind: "begin", what: "evening" });
  const { talk } = table;
  const { line } = talk;
  if (!line) throw new Error("Nobody speaks.");
  let wall = 1000;
  const display = createDisplay(() => wall);
  display.at(talk, "first");
  return {
    talk,
    line,
    display,
    pass: (ms: number) => (wall += ms),
    end: line.at + (line.wordEnds.at(-1) ?? 0),
  };
}

test("words come in time, and the screen stands when they are said", () => {
  const { display, line, pass, end } = shown();
  expect(display.now()).toBe(line.at);
  pass(500);
  expect(display.now()).toBe(line.at + 500);
  expect(display.isMoving()).toBe(true);
  pass(60_000);
  expect(display.now()).toBe(end);
  expect(display.isMoving()).toBe(false);
});

test("frozen, no time passes; it goes on from there", () => {
  const { display, line, pass } = shown();
  pass(400);
  display.freeze(true);
  pass(5000);
  expect(display.now()).toBe(line.at + 400);
  display.freeze(false);
  pass(100);
  expect(display.now()).toBe(line.at + 500);
});

test("in a hurry all words are there at once", () => {
  const { display, pass, end } = shown();
  pass(100);
  display.hurry();
  expect(display.now()).toBe(end);
});

test("the same place begins once, another begins anew", () => {
  const { display, talk, line, pass } = shown();
  pass(300);
  display.at(talk, "first");
  expect(display.now()).toBe(line.at + 300);
  display.at(talk, "second");
  expect(display.now()).toBe(line.at);
});
