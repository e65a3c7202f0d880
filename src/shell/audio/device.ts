import { Howler } from "howler";

/** The device behind all sounds: one for the page, made by Howler with the first of them. */
export type Device = {
  /** whether a sound that is played now is heard now: browsers keep quiet until a hand has touched the page */
  readonly awake: boolean;
  loudness(overall: number): void;
  mute(muted: boolean): void;
  destroy(): void;
};

/** Wakes it at every touch, and after a call has taken it away (iOS); lets it sleep while the page is hidden. */
export function openDevice(page: Document): Device {
  // It would judge by sounds alone, and sleep while a test listens.
  Howler.autoSuspend = false;
  // Ten media elements, for a way of playing that is never taken here.
  Howler.html5PoolSize = 0;
  const wake = (): void => {
    const { ctx } = Howler;
    if (ctx && ctx.state !== "running" && !page.hidden) void ctx.resume().catch(() => null);
  };
  const turned = (): void => {
    const { ctx } = Howler;
    if (page.hidden) void ctx?.suspend().catch(() => null);
    else wake();
  };
  const touches = ["pointerdown", "pointerup", "keydown"] as const;
  for (const touch of touches) page.addEventListener(touch, wake, true);
  page.addEventListener("visibilitychange", turned);
  return {
    get awake() {
      const { ctx } = Howler;
      return ctx?.state === "running";
    },
    loudness: (overall) => void Howler.volume(overall),
    mute: (muted) => void Howler.mute(muted),
    destroy() {
      for (const touch of touches) page.removeEventListener(touch, wake, true);
      page.removeEventListener("visibilitychange", turned);
    },
  };
}
