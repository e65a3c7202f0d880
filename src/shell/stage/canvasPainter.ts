import { clamp, type Glow, type Group, type Shape } from "../../scene/draw/shape.ts";

/** What a painter needs of a canvas. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "transform"
  | "translate"
  | "scale"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "createRadialGradient"
  | "globalAlpha"
  | "globalCompositeOperation"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
>;

/**
 * Paints a shape on a canvas, looking as `toSvg` draws it; the caller sets the transform. No filters. Leaves the
 * context as it was.
 */
export function paint(context: Canvas, shape: Shape): void {
  if (shape.opacity <= 0) return;
  context.save();
  context.globalAlpha *= clamp(shape.opacity);
  if (shape.kind === "group") paintGroup(context, shape);
  else {
    if (shape.blend !== "normal") context.globalCompositeOperation = shape.blend;
    switch (shape.kind) {
      case "fill":
        context.fillStyle = shape.colour;
        context.fill(traced(shape.d), shape.rule);
        break;
      case "line":
        context.strokeStyle = shape.colour;
        context.lineWidth = shape.width;
        context.lineCap = shape.cap;
        context.lineJoin = "round";
        context.stroke(traced(shape.d));
        break;
      case "glow":
        paintGlow(context, shape);
        break;
    }
  }
  context.restore();
}

function paintGroup(context: Canvas, { kids, transform, clip, clipRule }: Group): void {
  if (transform) context.transform(...transform);
  if (clip) context.clip(traced(clip), clipRule);
  for (const kid of kids) paint(context, kid);
}

function paintGlow(context: Canvas, { ellipse: [x, y, rx, ry], colour }: Glow): void {
  if (rx <= 0 || ry <= 0) return;
  context.translate(x, y);
  context.scale(1, ry / rx);
  const fade = context.createRadialGradient(0, 0, 0, 0, 0, rx);
  fade.addColorStop(0.25, colour);
  fade.addColorStop(0.6, `${colour}6b`);
  fade.addColorStop(1, `${colour}00`);
  context.fillStyle = fade;
  context.fillRect(-rx, -rx, 2 * rx, 2 * rx);
}

/** Outlines that stand still are traced once; a moving face fills the store, which is then emptied whole. */
const STORE = 600;
const traces = new Map<string, Path2D>();

function traced(d: string): Path2D {
  const known = traces.get(d);
  if (known) return known;
  if (traces.size >= STORE) traces.clear();
  const trace = new Path2D(d);
  traces.set(d, trace);
  return trace;
}
