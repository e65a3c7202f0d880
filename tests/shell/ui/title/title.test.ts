// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { Title } from "../../../../src/shell/ui/title/Title.tsx";
import type { EveningWindow } from "../../../../src/shell/ui/view.ts";
import { open } from "./page.ts";

const mina = { id: "mina", name: "Mina", object: "her" };
const evening = (id: string, title: string, window: EveningWindow["window"]): EveningWindow => ({
  id,
  title,
  window,
  person: mina,
});
const street = [
  evening("the-meeting", "The meeting", "heard"),
  evening("two-hours", "Two hours late", "played"),
  evening("the-ladder", "The ladder", "waiting"),
  evening("good-news", "Good news", "tonight"),
  evening("the-boiler", "The boiler", "dark"),
];
const house = (windows = street, first = false) =>
  open(Title, { screen: { kind: "title", windows, first, couple: false } });

describe("the house", () => {
  test("every evening is a button with its name, who is there, and how its window looks", () => {
    const { names } = house();
    expect(names().slice(0, 5)).toEqual([
      "The meeting, with Mina, a warm window: they felt heard",
      "Two hours late, with Mina, a dim window, played",
      "The ladder, Mina is still there, a lit window: somebody still sits in there",
      "Good news, with Mina, tonight, a lit window",
      "The boiler, with Mina, a dark window, not played yet",
    ]);
  });

  test("a story with nobody in it has a window too", () => {
    const plain = { ...evening("cave", "The cave", "dark"), person: null };
    expect(house([plain]).names()[0]).toBe("The cave, a dark window, not played yet");
  });

  test("it is a heading and a list called Evenings", () => {
    const { root } = house();
    expect(root.querySelector("h1")?.textContent).toBe("Undivided");
    expect(root.querySelector("ul")?.getAttribute("aria-label")).toBe("Evenings");
    expect(root.querySelectorAll("ul > li")).toHaveLength(5);
  });

  test("pressing a window chooses its evening", () => {
    const { press, sent } = house();
    press(/Two hours late/);
    expect(sent).toEqual([{ kind: "choose", evening: "two-hours" }]);
  });

  test("the windows come before the doors, and the doors are there on the very first evening", () => {
    const { names } = house([evening("the-meeting", "The meeting", "tonight")], true);
    expect(names()).toEqual([
      "The meeting, with Mina, tonight, a lit window",
      "Two of you",
      "Workshop",
      "Settings",
      "How this is read",
      "Not safe at home?",
    ]);
  });

  test("two who have not finished find their door as they left it", () => {
    const screen = { kind: "title" as const, windows: street, first: false, couple: true };
    const { names, press, sent } = open(Title, { screen });
    expect(names()).toContain("Two of you, where you were");
    press(/^Two of you/);
    expect(sent).toEqual([{ kind: "enter", use: "couples" }]);
  });

  test.each([
    ["Settings", "settings"],
    ["How this is read", "scoring"],
    ["Not safe at home?", "safety"],
  ] as const)("the door %s opens its page", (name, dialog) => {
    const { press, sent } = house();
    press(name);
    expect(sent).toEqual([{ kind: "open", dialog }]);
  });

  test("arrow keys go from window to window; other keys are left alone", () => {
    const { button } = house();
    const balcony = button(/The meeting/);
    balcony.focus();
    const press = (key: string): KeyboardEvent => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return event;
    };
    expect(press("a").defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(balcony);
    expect(press("ArrowLeft").defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(button(/Good news/));
  });

  test("when a page closes, focus comes back to the door that opened it", () => {
    const { show, button } = house();
    const screen = { kind: "title" as const, windows: street, first: false, couple: false };
    show({ screen, dialog: "settings" });
    show({ screen, dialog: "safety" });
    show({ screen, dialog: null });
    expect(document.activeElement).toBe(button("Settings"));
  });
});

describe("the light", () => {
  test("shows every window as it is, and is silent", () => {
    const { root } = house();
    expect(root.querySelector(".house")?.getAttribute("aria-hidden")).toBe("true");
    expect([...root.querySelectorAll(".light")].map((one) => one.className)).toEqual([
      "light is-heard",
      "light is-played",
      "light is-waiting",
      "light is-tonight",
      "light is-dark",
    ]);
  });
});
