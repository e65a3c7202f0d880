// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import helplines from "../../../../assets/helplines.json";
import { SafetyPage } from "../../../../src/shell/ui/pages/Safety.tsx";
import { SettingsPage } from "../../../../src/shell/ui/pages/Settings.tsx";
import { DEFAULT_SETTINGS } from "../../../../src/shell/ui/view.ts";
import { open } from "./page.ts";

const settings = () => open(SettingsPage, { dialog: "settings" });
const option = (root: Element, words: string): HTMLInputElement => {
  const label = [...root.querySelectorAll("label")].find((one) => one.textContent?.startsWith(words));
  const input = label?.querySelector("input");
  if (!input) throw new Error(`There is no setting "${words}".`);
  return input;
};

describe("settings", () => {
  test.each([
    ["Slowly", { pace: "slow" }],
    ["At my pace", { pace: "untimed" }],
    ["Larger", { textSize: 1.2 }],
    ["OpenDyslexic", { font: "dyslexic" }],
    ["Calm motion", { calm: true }],
    ["I listen better without looking", { gaze: false }],
  ])("%s holds at once", (words, set) => {
    const { root, sent } = settings();
    option(root, words).click();
    expect(sent).toEqual([{ kind: "set", settings: set }]);
  });

  test("shows what is set", () => {
    const { root } = open(SettingsPage, { settings: { ...DEFAULT_SETTINGS, pace: "fast", gaze: false } });
    expect(option(root, "Quickly").checked).toBe(true);
    expect(option(root, "Slowly").checked).toBe(false);
    expect(option(root, "I listen better without looking").checked).toBe(true);
  });

  test("every choice is a group with a name", () => {
    const legends = [...settings().root.querySelectorAll("fieldset > legend")].map((one) => one.textContent);
    expect(legends).toEqual(["How fast they speak", "Size of words", "Letters", "Sound"]);
  });

  test("forgetting needs two presses, and the second is not where the first was", () => {
    const { press, sent } = settings();
    press("Forget everything");
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Keep it");
    press("Forget it all");
    expect(sent).toEqual([{ kind: "forgetEverything" }]);
  });

  test("keeping it forgets nothing", () => {
    const { press, sent, names } = settings();
    press("Forget everything");
    press("Keep it");
    expect(sent).toEqual([]);
    expect(names()).toContain("Forget everything");
  });

  test("leads to the other pages, to a file of one's evenings, and back", () => {
    const { press, sent } = settings();
    for (const name of ["How this is read", "Not safe at home?", "Save my evenings to a file", "Done"])
      press(name);
    expect(sent).toEqual([
      { kind: "open", dialog: "scoring" },
      { kind: "open", dialog: "safety" },
      { kind: "exportLog", which: "all" },
      { kind: "open", dialog: null },
    ]);
  });

  test("Escape closes it", () => {
    const { root, sent } = settings();
    root.querySelector("dialog")?.dispatchEvent(new Event("cancel", { cancelable: true }));
    expect(sent).toEqual([{ kind: "open", dialog: null }]);
  });
});

describe("not safe at home", () => {
  test("every helpline has a number that can be called", () => {
    const { root } = open(SafetyPage, { dialog: "safety" });
    const numbers = [...root.querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(numbers).toEqual(helplines.map(({ number }) => `tel:${number.replaceAll(" ", "")}`));
    expect(numbers.every((one) => one !== null && /^tel:\d{3,}$/.test(one))).toBe(true);
  });

  test("the quick exit is the first thing of the page, and says what it does", () => {
    const { root, names } = open(SafetyPage, { dialog: "safety" });
    expect(names()).toEqual(["Back", "Leave this page now"]);
    expect(root.querySelector("header + .leave")).not.toBeNull();
    expect(root.textContent).toContain("opens a search page");
  });

  test("opens where a page cannot be modal", () => {
    const { showModal } = HTMLDialogElement.prototype;
    Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
    try {
      expect(open(SafetyPage, { dialog: "safety" }).root.querySelector("dialog")?.hasAttribute("open")).toBe(
        true,
      );
    } finally {
      HTMLDialogElement.prototype.showModal = showModal;
    }
  });
});
