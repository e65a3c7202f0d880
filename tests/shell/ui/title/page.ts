import { type ComponentType, createElement, render } from "preact";
import { act } from "preact/test-utils";
import { DEFAULT_SETTINGS, type Intent, type Send, type View } from "../../../../src/shell/ui/view.ts";

/** A screen on a page of its own, and what hands on it asked for. Nobody answers: what is sent is only kept. */
export function open(Screen: ComponentType<{ view: View; send: Send }>, view: Partial<View>) {
  const sent: Intent[] = [];
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const whole: View = {
    screen: { kind: "title", windows: [], first: true, couple: false },
    settings: DEFAULT_SETTINGS,
    dialog: null,
    notice: null,
    helplines: null,
    page: { w: 1280, h: 720 },
    ...view,
  };
  const show = (now: View): void =>
    void act(() => render(createElement(Screen, { view: now, send: (intent) => sent.push(intent) }), root));
  show(whole);
  const buttons = () => [...root.querySelectorAll("button")];
  const button = (name: string | RegExp): HTMLButtonElement => {
    const found = buttons().find((one) =>
      typeof name === "string" ? said(one) === name : name.test(said(one)),
    );
    if (!found) throw new Error(`There is no button "${name}": ${buttons().map(said).join(" | ")}`);
    return found;
  };
  return {
    root,
    sent,
    show: (next: Partial<View>) => show({ ...whole, ...next }),
    names: () => buttons().map(said),
    button,
    press: (name: string | RegExp) => void act(() => button(name).click()),
  };
}

/** What a screen reader says of it. */
const said = (element: Element): string =>
  element.getAttribute("aria-label") ?? (element.textContent ?? "").replace(/\s+/g, " ").trim();
