import type { Rect } from "../../scene/layout.ts";
import type { Blend, Painted, Sprite } from "../../scene/stagecraft/sprite.ts";
import { easel, wiped } from "./easel.ts";
import { FRAMES, type Pictures } from "./pictures.ts";
import type { Surface } from "./surface.ts";
import { type Twofold, twofold } from "./twofold.ts";

const BLENDS = {
  normal: "source-over",
  screen: "screen",
} as const satisfies Record<Exclude<Blend, "light">, GlobalCompositeOperation>;

/** Sprites on a plain canvas, for a browser without WebGL. */
export function canvasSurface(parent: HTMLElement, pictures: Pictures): Surface {
  const page = easel(16, 16);
  const { canvas, context } = page;
  const painted = new Map<Painted, HTMLCanvasElement>();
  let light: Twofold | null = null;
  Object.assign(canvas.style, { display: "block", width: "100%", height: "100%" });
  canvas.setAttribute("aria-hidden", "true");
  parent.append(canvas);

  return {
    busy: () => false,
    resize(width, height) {
      canvas.width = width;
      canvas.height = height;
    },
    upload(name, one) {
      painted.set(name, one);
      if (name === "light") light = twofold(one);
    },
    paint(sprites) {
      wiped(page);
      for (const sprite of sprites) put(sprite);
      return true;
    },
    destroy() {
      painted.clear();
      canvas.remove();
    },
  };

  function put({ picture, frame, at, turn, alpha, blend, tiled }: Sprite): void {
    const source = isPainted(picture) ? painted.get(picture) : pictures[picture];
    if (!source) throw new Error(`stage: "${picture}" is to be shown before it was painted`);
    context.setTransform(1, 0, 0, 1, at.x + at.w / 2, at.y + at.h / 2);
    context.rotate(turn);
    context.globalAlpha = alpha;
    if (blend === "light") {
      shine(at);
      return;
    }
    context.globalCompositeOperation = BLENDS[blend];
    if (tiled) context.fillStyle = context.createPattern(source, "repeat") ?? "#0000";
    if (tiled) context.fillRect(-at.w / 2, -at.h / 2, at.w, at.h);
    else draw(source, frame === null ? null : (FRAMES.get(frame) ?? null), at);
  }

  function shine(at: Rect): void {
    if (!light) return;
    context.globalCompositeOperation = "multiply";
    draw(light.dims, null, at);
    context.globalCompositeOperation = "color-dodge";
    draw(light.lights, null, at);
  }

  function draw(source: CanvasImageSource, cut: Rect | null, { w, h }: Rect): void {
    if (cut) context.drawImage(source, cut.x, cut.y, cut.w, cut.h, -w / 2, -h / 2, w, h);
    else context.drawImage(source, -w / 2, -h / 2, w, h);
  }
}

const PAINTED = {
  body: true,
  arms: true,
  bodySoft: true,
  armsSoft: true,
  reflection: true,
  light: true,
  haze: true,
  curtain: true,
} as const satisfies Record<Painted, true>;

const isPainted = (picture: Sprite["picture"]): picture is Painted => picture in PAINTED;
