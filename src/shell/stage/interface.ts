import type { Picture } from "../../scene/picture.ts";
import type { Programme } from "../../scene/stagecraft/places.ts";
import type { RoomName } from "../../scene/stagecraft/rooms.ts";

/** What a stage is built from, once an evening. */
export type StageOptions = {
  readonly parent: HTMLElement;
  /** who sits across the table: a name of the cast */
  readonly person: string;
  /** whether their hands say the words */
  readonly signs: boolean;
  /** who you are tonight, for what mirrors you: a name of the cast */
  readonly you: string;
  readonly room: RoomName;
  readonly programme: Programme;
  /** reduced motion: nothing moves by itself, nothing glides */
  readonly calm: boolean;
  /** px of the screen per px of the page; more than 2 is drawn as 2 */
  readonly pixelRatio: number;
};

/** Counts since the start. */
type Work = {
  /** drawings of a person on a canvas */
  readonly redraws: number;
  /** canvases given to the graphics card */
  readonly uploads: number;
  /** pictures put on the screen */
  readonly frames: number;
};

export type Stage = {
  /**
   * Paints what is going on at `now`, before it returns: ms of a clock that goes on while the page is visible (talk time
   * may stand still). Costs next to nothing when nothing has changed.
   */
  show(picture: Picture, now: number): void;
  /** True while something glides: worth a `show` at every frame of the screen. Else 15–20 a second are plenty. */
  readonly restless: boolean;
  resize(pixelRatio: number): void;
  readonly work: Work;
  /** Leaves nothing behind: no canvas, texture, listener or timer. */
  destroy(): void;
};
