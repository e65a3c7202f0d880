/** A canvas that is painted on while the evening goes on. */
export type Easel = { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };

/** Throws when the browser has no 2D canvas at all. */
export function easel(width: number, height: number): Easel {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("stage: this browser gives no 2D canvas to paint on");
  return { canvas, context };
}

/** Wiped clean, its origin and scale as they were born. */
export function wiped({ canvas, context }: Easel): CanvasRenderingContext2D {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.globalCompositeOperation = "source-over";
  context.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}
