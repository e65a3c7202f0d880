import type { Painted, Sprite } from "../../scene/stagecraft/sprite.ts";
import { sameSprites } from "../../scene/stagecraft/sprite.ts";
import type { Director } from "./director.ts";
import type { Stage } from "./interface.ts";

/** What sprites are put on: WebGL by Phaser, or a plain canvas. */
export type Surface = {
  /** The last frame is still being drawn: another would only queue. */
  busy(): boolean;
  /** px of the canvas; its place on the page is the parent's whole box */
  resize(width: number, height: number): void;
  /** A canvas has been painted: take it over. */
  upload(name: Painted, canvas: HTMLCanvasElement): void;
  /** Puts the sprites on the screen, before it returns. False when that is not possible now (a lost context). */
  paint(sprites: readonly Sprite[]): boolean;
  destroy(): void;
};

/** This much lateness (a show that found the card busy counts two, any other takes one away), and less is painted. */
const PATIENCE = 24;

/** A director's moments on a surface; what has not changed is not painted. */
export function stageOn(surface: Surface, director: Director): Stage & { repaint(): void } {
  let painted: readonly Sprite[] = [];
  let size = { w: 0, h: 0 };
  let restless = false;
  let uploads = 0;
  let frames = 0;
  let gone = false;
  let late = 0;

  return {
    show(picture, now) {
      if (gone) return;
      const busy = surface.busy();
      late = Math.max(0, late + (busy ? 2 : -1));
      if (late > PATIENCE) director.spare();
      if (busy) return;
      const moment = director.next(picture, now);
      restless = moment.restless;
      const resized = moment.size.w !== size.w || moment.size.h !== size.h;
      if (resized) surface.resize(moment.size.w, moment.size.h);
      size = moment.size;
      for (const [name, canvas] of moment.fresh) surface.upload(name, canvas);
      uploads += moment.fresh.size;
      if (!resized && moment.fresh.size === 0 && sameSprites(painted, moment.sprites, moment.unseen)) return;
      painted = moment.sprites;
      if (surface.paint(painted)) frames++;
    },
    get restless() {
      return restless;
    },
    resize: (pixelRatio) => director.pixelRatio(pixelRatio),
    get work() {
      return { redraws: director.redraws, uploads, frames };
    },
    repaint() {
      if (!gone && surface.paint(painted)) frames++;
    },
    destroy() {
      if (gone) return;
      gone = true;
      surface.destroy();
    },
  };
}
