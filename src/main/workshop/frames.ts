/** While words appear the screen is drawn this often, and while only a timer runs, ms. */
const FRAME_MS = 50;
const TICK_MS = 200;

type FramesOptions = {
  readonly isMoving: () => boolean;
  readonly isTicking: () => boolean;
  readonly changed: () => void;
};

/** Draws again for as long as something moves, and not a frame longer. */
export function createFrames({ isMoving, isTicking, changed }: FramesOptions) {
  let frame: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    clearTimeout(frame);
    if (!isMoving() && !isTicking()) return;
    const look = (): void => {
      follow();
      changed();
    };
    frame = setTimeout(look, isMoving() ? FRAME_MS : TICK_MS);
  }

  return { follow, close: () => clearTimeout(frame) };
}
