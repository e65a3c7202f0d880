// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import type { WorkshopCommand } from "../../../src/core/workshop/view.ts";
import { listenToRemote } from "../../../src/shell/input/remote.ts";

let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.body.innerHTML = "";
});

function listening(): WorkshopCommand[] {
  const asked: WorkshopCommand[] = [];
  stop = listenToRemote(
    document,
    () => ({ kind: "freeze" }),
    (command) => asked.push(command),
  );
  return asked;
}

const send = (
  type: "keydown" | "keyup",
  key: string,
  on: EventTarget = document.body,
  repeat = false,
): boolean => on.dispatchEvent(new KeyboardEvent(type, { key, repeat, bubbles: true, cancelable: true }));

test("page down and up, arrows, B and Space: a presenter's remote is enough", () => {
  const asked = listening();
  for (const key of ["PageDown", "PageUp", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "b", " "]) {
    send("keydown", key);
  }
  expect(asked.map((command) => command.kind)).toEqual([
    "on",
    "back",
    "on",
    "back",
    "mark",
    "mark",
    "blank",
    "freeze",
  ]);
});

test("D drifts for as long as it is held, however often the keyboard repeats it", () => {
  const asked = listening();
  send("keydown", "d");
  send("keydown", "d", document.body, true);
  send("keyup", "d");
  expect(asked).toEqual([
    { kind: "drift", on: true },
    { kind: "drift", on: false },
  ]);
});

test("a digit is a number that somebody called out", () => {
  const asked = listening();
  send("keydown", "3");
  expect(asked).toEqual([{ kind: "digit", number: 3 }]);
});

test("whoever types a line types it", () => {
  const asked = listening();
  document.body.innerHTML = "<input>";
  const field = document.querySelector("input");
  if (!field) throw new Error("There is no field.");
  for (const key of ["b", "d", "3", " ", "PageDown"]) send("keydown", key, field);
  expect(asked).toEqual([]);
});

test("Space and Enter belong to the button that has the focus; page down does not", () => {
  const asked = listening();
  document.body.innerHTML = "<button>On</button>";
  const button = document.querySelector("button");
  if (!button) throw new Error("There is no button.");
  for (const key of [" ", "Enter", "PageDown"]) send("keydown", key, button);
  expect(asked).toEqual([{ kind: "on" }]);
});

test("while a form lies over the screen the keys leave the screen alone", () => {
  const asked = listening();
  document.body.innerHTML = '<div class="workshop-panel"></div>';
  for (const key of ["PageDown", "x", "1"]) send("keydown", key);
  send("keydown", "Escape");
  expect(asked).toEqual([{ kind: "panel", panel: null }]);
});
