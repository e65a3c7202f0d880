import type { Shape } from "../../../scene/draw/shape.ts";
import { toSvg } from "../../../scene/draw/svg.ts";

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Units of the drawing that become one pixel: what is smaller than this is not to be made out. */
const COARSE = 7;
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
  let picture = enlarged(image, wide, high);
  for (let i = 1; i <= DOUBLED; i++) picture = enlarged(picture, wide * 2 ** i, high * 2 ** i);
  return picture.toDataURL();
}

function enlarged(from: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("film: this browser gives no 2D canvas to paint on");
  context.imageSmoothingQuality = "high";
  context.drawImage(from, 0, 0, width, height);
  return canvas;
}
