import { type Lightmap, type Lit, paintLight } from "../../scene/stagecraft/lightmap.ts";
import { easel } from "./easel.ts";

/** The light has no edges: this few px across are enough, stretched over the page. */
const ACROSS = 150;

export type LightEasel = {
  readonly canvas: HTMLCanvasElement;
  /** Paints the light as it lies on a page; false when it is painted so already. */
  paint(map: Lightmap, page: Lit): boolean;
};

export function lightEasel(page: { readonly w: number; readonly h: number }): LightEasel {
  const wide = page.w > page.h ? ACROSS : Math.round((ACROSS * page.w) / page.h);
  const { canvas, context } = easel(wide, (wide * page.h) / page.w);
  const image = context.createImageData(canvas.width, canvas.height);
  const grid = { wide: canvas.width, high: canvas.height, pixels: image.data };
  let painted = "";
  return {
    canvas,
    paint(map, at) {
      const key = JSON.stringify([map, at], (_, value: unknown) =>
        typeof value === "number" ? coarse(value) : value,
      );
      if (key === painted) return false;
      painted = key;
      paintLight(map, at, grid);
      context.putImageData(image, 0, 0);
      return true;
    },
  };
}

/** Light that moves by nothing to speak of is not painted again: places to half a px, strengths to 1/250. */
const coarse = (value: number): number => Math.round(value * (Math.abs(value) > 4 ? 2 : 250));
