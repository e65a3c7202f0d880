// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { type Gesture, listenToKeys } from "../../../src/shell/input/keys.ts";
import { listenToPointer } from "../../../src/shell/input/pointer.ts";

let heard: Gesture[] = [];
let stop = () => {};
beforeEach(() => {
  stop();
  heard = [];
  document.body.innerHTML =
    '<main class="talk"><div class="scene-zone"></div><button>reply</button></main><input />';
  stop = listenToKeys(document, (gesture) => heard.push(gesture));
});
const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const found = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

test("space comes back while the scene has the focus, and presses a button while a button has it", () => {
  press(" ");
  press(" ", found("button"));
  expect(heard).toEqual([{ kind: "comeBack" }]);
});

test("escape comes back from everywhere, however often; shift three times leaves the page", () => {
  press("Escape", found("button"));
  expect(heard).toEqual([{ kind: "comeBack" }]);
  press("Escape");
  press("Escape");
  press("Escape");
  expect(heard).toHaveLength(4);
  press("Shift");
  press("Shift");
  press("a");
  press("Shift");
  expect(heard).toHaveLength(4);
  press("Shift");
  press("Shift");
  expect(heard.at(-1)).toEqual({ kind: "leaveNow" });
});

test("digits are cards, B is the breath, and nothing is taken from somebody who types", () => {
  press("2");
  press("B");
  press("3", found("input"));
  press("b", document.body, { ctrlKey: true });
  expect(heard).toEqual([{ kind: "card", place: 2 }, { kind: "breathe" }]);
});

test("tapping the scene comes back; tapping a button does not", () => {
  let back = 0;
  const end = listenToPointer(document, () => back++);
  found(".scene-zone").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  found("button").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(back).toBe(1);
  end();
  found(".scene-zone").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(back).toBe(1);
});

test("a mouse that moves onto the partner from elsewhere comes back once", () => {
  let back = 0;
  const end = listenToPointer(document, () => back++);
  const move = (on: string) =>
    found(on).dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" }));
  move(".scene-zone");
  move("button");
  move(".scene-zone");
  move(".scene-zone");
  expect(back).toBe(1);
  end();
});
