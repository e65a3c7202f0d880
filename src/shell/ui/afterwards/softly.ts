import type { Shape } from "../../../scene/draw/shape.ts";
import { toSvg } from "../../../scene/draw/svg.ts";

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Units of the drawing that become one pixel: what is smaller than this is not to be made out. */
const COARSE = 6;
/** So often it is doubled again; each time the pixels melt into each other. */
const DOUBLED = 2;

/**
 * A drawing out of focus, as the address of a picture that covers `box`: drawn once, very small, and enlarged. Rejects
 * where a browser does not paint SVG on a canvas, or does not give the canvas back.
 */
export async function softly(drawing: Shape, { x, y, w, h }: Box): Promise<string> {
  const [wide, high] = [Math.round(w / COARSE), Math.round(h / COARSE)];
  const image = new Image(wide, high);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${x} ${y} ${w} ${h}" preserveAspectRatio="none">`;
  image.src = `data:image/svg+xml,${encodeURIComponent(`${open}${toSvg(drawing)}</svg>`)}`;
  await image.decode();
  let picture = canvasOf(wide, high);
  penOf(picture).drawImage(image, 0, 0, wide, high);
  for (let i = 0; i < DOUBLED; i++) picture = doubled(picture);
  return picture.toDataURL();
}

/** Twice as large: four copies around each other, each a quarter, so that no pixel is left with a corner. */
function doubled(from: HTMLCanvasElement): HTMLCanvasElement {
  const [wide, high] = [from.width * 2, from.height * 2];
  const canvas = canvasOf(wide, high);
  const pen = penOf(canvas);
  pen.globalCompositeOperation = "lighter";
  pen.globalAlpha = 0.25;
  for (const x of [-1.2, 1.2]) for (const y of [-1.2, 1.2]) pen.drawImage(from, x, y, wide, high);
  return canvas;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("film: this browser gives no 2D canvas to paint on");
  return pen;
}
