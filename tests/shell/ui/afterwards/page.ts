import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { decide } from "../../../../src/core/conversation/decide.ts";
import { evolve } from "../../../../src/core/conversation/evolve.ts";
import type { Story } from "../../../../src/core/story/story.ts";
import { Afterwards } from "../../../../src/shell/ui/afterwards/Afterwards.tsx";
import { DEFAULT_SETTINGS, type Intent, type Settings } from "../../../../src/shell/ui/view.ts";
import { theMeeting } from "./meeting.ts";
import { type PlayedEvening, playedBy, type Style } from "./played.ts";

export const MINA = { id: "mina", name: "Mina", object: "her" };

/** Afterwards on a page, with the evening going on behind it: what is sent is decided, folded and shown again. */
export function afterwardsOf(style: Style, settings: Partial<Settings> = {}) {
  const story = theMeeting();
  return openAfterwards(story, playedBy(style, story), settings);
}

export function openAfterwards(story: Story, played: PlayedEvening, settings: Partial<Settings> = {}) {
  let { log, talk } = played;
  const sent: Intent[] = [];
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const show = (): void =>
    render(
      createElement(Afterwards, {
        view: {
          screen: { kind: "afterwards", card: story.card, person: MINA, log, talk },
          settings: { ...DEFAULT_SETTINGS, calm: true, ...settings },
          dialog: null,
          notice: null,
          helplines: null,
          page: { w: 1280, h: 720 },
        },
        send,
      }),
      root,
    );
  function send(intent: Intent): void {
    sent.push(intent);
    if (intent.kind !== "talk") return;
    const events = decide(talk, intent.command, { at: talk.at, story });
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
    show();
  }
  void act(show);
  return {
    root,
    sent,
    text: () => root.textContent ?? "",
    log: () => log,
    talk: () => talk,
    /** presses what has this name, and lets the page settle */
    press: async (name: string): Promise<void> => {
      const found = [...root.querySelectorAll<HTMLElement>("button, label")].find(
        (one) => nameOf(one) === name,
      );
      if (!found) throw new Error(`There is no "${name}" to press: ${names(root).join(" | ")}`);
      await act(() => found.click());
    },
    has: (name: string): boolean => names(root).includes(name),
  };
}

const names = (root: Element): readonly string[] =>
  [...root.querySelectorAll("button, label")].map((one) => nameOf(one));

const nameOf = (element: Element): string =>
  element.getAttribute("aria-label") ?? (element.textContent ?? "").trim();
