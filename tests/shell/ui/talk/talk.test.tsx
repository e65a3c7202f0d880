// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, test } from "vitest";
import type { Command } from "../../../../src/core/conversation/event.ts";
import type { Pace } from "../../../../src/core/conversation/pace.ts";
import { play, type Timed } from "../../../../src/core/conversation/play.ts";
import { Talk } from "../../../../src/shell/ui/talk/Talk.tsx";
import { DEFAULT_SETTINGS, type Intent } from "../../../../src/shell/ui/view.ts";
import { smallEvening } from "../../../core/support/story.ts";

const story = smallEvening();
let sent: Intent[] = [];
let root: HTMLElement;

beforeEach(() => {
  sent = [];
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement("div"));
});

/** The page as it stands after these commands, at `now`. */
function show(commands: readonly Timed[], { now, pace = "normal" }: { now?: number; pace?: Pace } = {}) {
  const { talk } = play({ story, pace }, commands);
  const screen = {
    kind: "talk" as const,
    card: story.card,
    person: { id: "mina", name: "Mina", object: "her" },
    talk,
    now: now ?? talk.at,
    paused: false,
  };
  render(
    <Talk
      screen={screen}
      page={{ w: 1280, h: 720 }}
      settings={DEFAULT_SETTINGS}
      send={(intent) => sent.push(intent)}
    />,
    root,
  );
  return talk;
}

const at = (ms: number, command: Command): Timed => [ms, command];
const wait = (ms: number) => at(ms, { kind: "wait" });
const text = (selector: string) => root.querySelector(selector)?.textContent ?? "";
const button = (name: RegExp) =>
  [...root.querySelectorAll("button")].find((one) =>
    name.test(one.getAttribute("aria-label") ?? one.textContent ?? ""),
  );
const group = () => root.querySelector('[aria-label="Replies"]');

test("the transcript is a log, attention is a status, replies stand in a group of that name", () => {
  show([wait(60_000)]);
  expect(root.querySelector('[role="log"]')).not.toBeNull();
  expect(text('[role="status"]')).toBe("You are with Mina.");
  expect(group()?.querySelectorAll("button")).toHaveLength(4);
});

test("the transcript tells a line as it was heard, with an ellipsis for what was lost", () => {
  show([wait(60_000)]);
  expect(text('[role="log"]')).toContain("First, one two three");
  expect(text('[role="log"]')).toMatch(/Second, one.*…/);
  expect(text('[role="log"]')).not.toContain(
    "twelve. Second, one two three four five six seven eight nine ten",
  );
});

test("silence is a reply among the others, in the game's own words", () => {
  show([wait(60_000)]);
  const silence = [...(group()?.querySelectorAll("button") ?? [])].at(-1);
  expect(silence?.textContent).toBe("Stay with her, and say nothing");
  silence?.click();
  expect(sent).toEqual([{ kind: "talk", command: { kind: "reply", index: 2 } }]);
});

test("a faint card does not say what was missed, and does nothing", () => {
  show([wait(60_000)]);
  const faint = root.querySelector<HTMLButtonElement>(".card.is-faint");
  expect(faint?.getAttribute("aria-disabled")).toBe("true");
  expect(faint?.textContent).not.toContain("the second");
  expect(faint?.textContent).toContain("You missed the words this needs.");
  faint?.click();
  expect(sent).toEqual([]);
});

test("lost words are nowhere on the page", () => {
  const talk = show([wait(60_000)]);
  expect(talk.known).not.toContain("second");
  expect(root.querySelector(".words")?.textContent).not.toContain("twelve");
});

test("what has been said can be taken back until they begin to answer", () => {
  const reply = at(60_000, { kind: "reply", index: 1 });
  show([wait(60_000), reply]);
  expect(text(".yours")).toBe("Go on.");
  button(/Take that back/)?.click();
  expect(sent).toEqual([{ kind: "talk", command: { kind: "takeBack" } }]);
  show([wait(60_000), reply, wait(66_000)]);
  expect(button(/Take that back/)).toBeUndefined();
});

test("a thing that calls is a button that says what it is, and can be put away", () => {
  show([wait(60_000), at(60_000, { kind: "reply", index: 1 }), wait(62_500)]);
  button(/Phone: Dev, twice/)?.click();
  button(/Turn it face down/)?.click();
  expect(sent).toEqual([
    { kind: "talk", command: { kind: "attend", to: "phone" } },
    { kind: "talk", command: { kind: "putAway", device: "phone" } },
  ]);
});

test("a thought is a button, and there is a way back from it", () => {
  const began = play({ story }, [wait(60_000)]).log.find((event) => event.kind === "callBegan")?.at ?? 0;
  show([wait(began + 1000)], { now: began + 1000 });
  expect(button(/A thought: Bins/)).toBeDefined();
  button(/Back to Mina/)?.click();
  expect(sent).toEqual([{ kind: "talk", command: { kind: "attend", to: "partner" } }]);
});

test("a hot line puts the impulse into the hand while they still speak, and offers a breath", () => {
  show([wait(60_000), at(60_000, { kind: "reply", index: 1 }), wait(74_000)]);
  expect(root.querySelectorAll(".card")).toHaveLength(1);
  expect(text(".card.is-impulse")).toContain("It was April.");
  button(/Breathe/)?.click();
  expect(sent).toEqual([{ kind: "talk", command: { kind: "breathe" } }]);
});
