// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { CardScreen } from "../../../../src/shell/ui/title/CardScreen.tsx";
import { TroubleScreen } from "../../../../src/shell/ui/title/TroubleScreen.tsx";
import type { Screen } from "../../../../src/shell/ui/view.ts";
import { smallEvening } from "../../../core/support/story.ts";
import { open } from "./page.ts";

type CardBefore = Extract<Screen, { kind: "card" }>;

const { card } = smallEvening();
const cardWith = (change: Partial<CardBefore> = {}) =>
  open(CardScreen, {
    screen: { kind: "card", card, person: null, place: 0, kept: "none", goal: null, past: false, ...change },
  });
const written = {
  ...card,
  title: "The meeting",
  you: "Sam",
  about: "Eight years.",
  notes: "A bad day.",
  minutes: 7,
};

describe("the card before an evening", () => {
  test("says who you are tonight, what is in it, and how long it takes", () => {
    const { root } = cardWith({ card: written });
    expect(root.querySelector("h1")?.textContent).toBe("Tonight you are Sam.");
    for (const words of ["The meeting", "Eight years.", "A bad day.", "about 7 minutes"]) {
      expect(root.textContent).toContain(words);
    }
  });

  test("its first answer has the focus", () => {
    expect(cardWith().button("Sit down")).toBe(document.activeElement);
  });

  test("offers going on only when an evening was kept", () => {
    expect(cardWith().names()).toEqual(["Sit down", "Not tonight", "Not safe at home?"]);
    expect(cardWith({ kept: "fits" }).names()).toEqual([
      "Go on where you were",
      "Begin again",
      "Not tonight",
      "Not safe at home?",
    ]);
  });

  test("says when the evening has been rewritten since", () => {
    expect(cardWith({ kept: "fits" }).root.textContent).not.toContain("rewritten");
    expect(cardWith({ kept: "departed" }).root.textContent).toContain("rewritten");
  });

  test("every answer is sent", () => {
    const { press, sent } = cardWith({ kept: "fits" });
    press("Go on where you were");
    press("Begin again");
    press("Not tonight");
    press("Not safe at home?");
    expect(sent).toEqual([
      { kind: "sitDown", from: "kept" },
      { kind: "sitDown", from: "start" },
      { kind: "home" },
      { kind: "open", dialog: "safety" },
    ]);
  });

  test("a goal is shown when there is one", () => {
    expect(cardWith().root.textContent).not.toContain("Something to try");
    expect(cardWith({ goal: "Ask once more." }).root.textContent).toContain("Ask once more.");
  });
});

test("trouble says what is wrong, that nothing is lost, and offers one way on", () => {
  const { root, press, sent } = open(TroubleScreen, {
    screen: { kind: "trouble", message: '"The meeting" could not be fetched (404).' },
  });
  expect(root.textContent).toContain("could not be fetched (404)");
  expect(root.textContent).toContain("still on this device");
  press("Back to the house");
  expect(sent).toEqual([{ kind: "home" }]);
});
