import { type Easel, easel } from "./easel.ts";

/** Light as a canvas can lay it on: what darkens, by `multiply`; then what brightens, by `color-dodge`. */
export type Twofold = { readonly dims: HTMLCanvasElement; readonly lights: HTMLCanvasElement };

/** What leaves everything as it is, in the picture of the light. */
const PLAIN = 127.5;

/**
 * A canvas has no blend that multiplies beyond one, but dodging divides: b / (1 − s) is b · l / 127.5 when s is
 * 1 − 127.5 / l.
 */
export function twofold(light: HTMLCanvasElement): Twofold {
  const { width, height } = light;
  const both = [easel(width, height), easel(width, height)] as const;
  for (const { context } of both) context.drawImage(light, 0, 0);
  const [dims, lights] = both;
  each(dims, (value) => Math.min(255, value * 2));
  each(lights, (value) => (value > PLAIN ? 255 * (1 - PLAIN / value) : 0));
  return { dims: dims.canvas, lights: lights.canvas };
}

function each({ canvas, context }: Easel, change: (value: number) => number): void {
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  image.data.forEach((value, i, data) => {
    if (i % 4 < 3) data[i] = change(value);
  });
  context.putImageData(image, 0, 0);
}
