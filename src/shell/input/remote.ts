import type { WorkshopCommand } from "../../core/workshop/view.ts";

/**
 * The keys of the big screen. A presenter's remote sends page up and down, or arrows, and B; everything else is for
 * whoever stands at the keyboard. D drifts for as long as it is held.
 */
const KEYS: Readonly<Record<string, WorkshopCommand>> = {
  PageDown: { kind: "on" },
  ArrowRight: { kind: "on" },
  PageUp: { kind: "back" },
  ArrowLeft: { kind: "back" },
  ArrowDown: { kind: "mark", way: 1 },
  ArrowUp: { kind: "mark", way: -1 },
  Enter: { kind: "take" },
  Backspace: { kind: "back" },
  b: { kind: "blank" },
  ".": { kind: "blank" },
  z: { kind: "freeze" },
  f: { kind: "fullScreen" },
  F5: { kind: "fullScreen" },
  h: { kind: "breathe" },
  r: { kind: "askRepeat" },
  t: { kind: "reveal", layer: "thoughts" },
  a: { kind: "reveal", layer: "acts" },
  s: { kind: "reveal", layer: "state" },
  n: { kind: "reveal", layer: "bands" },
  p: { kind: "pairs", grouping: "pairs" },
  g: { kind: "pairs", grouping: "triads" },
  e: { kind: "halves" },
  c: { kind: "timer" },
  m: { kind: "map" },
  x: { kind: "begin", what: "fixer" },
  l: { kind: "begin", what: "listener" },
  v: { kind: "begin", what: "sides" },
  w: { kind: "openWindow" },
  q: { kind: "door" },
  o: { kind: "panel", panel: "ownLine" },
  u: { kind: "panel", panel: "counts" },
  "?": { kind: "panel", panel: "keys" },
  k: { kind: "panel", panel: "keys" },
  Escape: { kind: "panel", panel: null },
};

/** Listens until the returned function is called. `spaces`: what Space means on the screen as it is now. */
export function listenToRemote(
  page: Document,
  spaces: () => WorkshopCommand,
  asked: (command: WorkshopCommand) => void,
): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    const command = commandOf(event, spaces);
    if (!command) return;
    event.preventDefault();
    asked(command);
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === "d") asked({ kind: "drift", on: false });
  };
  page.addEventListener("keydown", down);
  page.addEventListener("keyup", up);
  return () => {
    page.removeEventListener("keydown", down);
    page.removeEventListener("keyup", up);
  };
}

/** What a key asks for; null: nothing, or the control that has the focus takes it itself. */
function commandOf(event: KeyboardEvent, spaces: () => WorkshopCommand): WorkshopCommand | null {
  const { key } = event;
  if (isOnControl(event.target) && (key === " " || key === "Enter")) return null;
  if (isOver(event.target) && key !== "Escape") return null;
  if (key === " ") return spaces();
  if (/^[0-9]$/.test(key)) return { kind: "digit", number: Number(key) };
  if (key.toLowerCase() === "d") return { kind: "drift", on: true };
  return KEYS[key] ?? KEYS[key.toLowerCase()] ?? null;
}

const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, select, summary") !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** A page or a form lies over the screen. */
const isOver = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.ownerDocument.querySelector("dialog[open], .workshop-panel, .workshop-prints") !== null;
