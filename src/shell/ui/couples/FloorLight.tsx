import { useEffect, useState } from "preact/hooks";

/** How long the screen stays bright after a touch, ms. */
const BRIGHT = 12_000;

/**
 * The screen goes dark while they talk, and lights by a touch or a key, which does nothing else. `what`: when this
 * changes there is something to be seen, and it lights by itself.
 */
export function useLight(what: string) {
  const [isDark, setDark] = useState(false);
  const [touched, touch] = useState(0);
  useEffect(() => {
    setDark(false);
    const timer = setTimeout(() => setDark(true), BRIGHT);
    return () => clearTimeout(timer);
  }, [what, touched]);
  useEffect(() => {
    const light = (): void => touch((n) => n + 1);
    const press = (event: KeyboardEvent): void => {
      // only what would press something is held back: the quick way out hears every Shift
      if (isDark && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        event.stopPropagation();
      }
      light();
    };
    addEventListener("keydown", press, true);
    addEventListener("pointerdown", light);
    return () => {
      removeEventListener("keydown", press, true);
      removeEventListener("pointerdown", light);
    };
  }, [isDark]);
  return { isDark, light: () => touch((n) => n + 1) };
}

/** The device does not fall asleep by itself while they talk, where that can be asked for. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.hidden || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // a battery that saves itself says no; the talk goes on in the dark
      }
    };
    const again = (): void => void ask();
    again();
    document.addEventListener("visibilitychange", again);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}
