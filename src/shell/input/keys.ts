/** What a key asks for, whatever the screen: main knows what can be done now. */
export type Gesture =
  | { readonly kind: "card"; readonly place: number }
  | {
      readonly kind:
        | "silence"
        | "comeBack"
        | "breathe"
        | "putAway"
        | "takeBack"
        | "goOn"
        | "pause"
        | "leaveNow";
    };

/**
 * The keys of the talk. Tab only ever moves focus. Space comes back while no control has the focus, Escape
 * everywhere; Shift three times leaves the page (Not safe at home?).
 */
const KEYS: Readonly<Record<string, Gesture>> = {
  "0": { kind: "silence" },
  s: { kind: "silence" },
  b: { kind: "breathe" },
  x: { kind: "putAway" },
  z: { kind: "takeBack" },
  p: { kind: "pause" },
  Escape: { kind: "comeBack" },
};

/** The three presses of the quick exit, ms. */
const EXIT_WITHIN = 2500;

/** Listens until the returned function is called. `stamp` is the event's own time, ms. */
export function listenToKeys(page: Document, asked: (gesture: Gesture) => void): () => void {
  let shifts: readonly number[] = [];
  const heard = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const recent = shifts.filter((at) => event.timeStamp - at < EXIT_WITHIN);
    shifts = event.key === "Shift" ? [...recent, event.timeStamp] : [];
    const gesture: Gesture | null =
      shifts.length >= 3 ? { kind: "leaveNow" } : gestureOf(event, isOnControl(event.target));
    if (!gesture) return;
    if (event.key === " ") event.preventDefault();
    asked(gesture);
  };
  page.addEventListener("keydown", heard);
  return () => page.removeEventListener("keydown", heard);
}

function gestureOf(event: KeyboardEvent, onControl: boolean): Gesture | null {
  if (event.key === " ") return onControl ? null : { kind: "comeBack" };
  if (event.key === "Enter") return onControl ? null : { kind: "goOn" };
  if (isTyping(event.target)) return null;
  if (/^[1-9]$/.test(event.key)) return { kind: "card", place: Number(event.key) };
  return KEYS[event.key] ?? KEYS[event.key.toLowerCase()] ?? null;
}

const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, input, select, textarea, dialog") !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
