/** Where everything lies on a page of a given size: shared by the stage, the page above it, and the hand that points. */

/** px of the page */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export type Mode = "listening" | "answering";

export type Layout = {
  readonly mode: Mode;
  readonly portrait: boolean;
  readonly page: { readonly w: number; readonly h: number };
  /** the part of the page that the picture fills */
  readonly picture: Rect;
  /** the room's coordinates (1280 × 720 and beyond) on the page: px = (world − origin) · scale */
  readonly world: { readonly scale: number; readonly x: number; readonly y: number };
  /** where the partner sits and where your phone lies, in the room's coordinates */
  readonly partnerX: number;
  readonly phone: { readonly x: number; readonly y: number };
  readonly words: Rect;
  readonly hand: Rect;
  readonly thought: Rect;
  readonly tv: Rect;
  readonly phoneButton: Rect;
  /** type sizes, px, before the player's own text size */
  readonly type: {
    readonly speech: number;
    readonly reply: number;
    readonly quiet: number;
    readonly name: number;
    readonly thought: number;
  };
};

/** The television's place in the room. */
export const TV = { x: 994, y: 252, w: 256, h: 168 } as const;

export function layoutOf(page: { w: number; h: number }, mode: Mode): Layout {
  return page.w / page.h < 0.95 ? portrait(page, mode) : landscape(page, mode);
}

function landscape(page: { w: number; h: number }, mode: Mode): Layout {
  const scale = Math.max(page.h / 720, page.w / 1920);
  const wide = page.w / scale;
  const tall = page.h / scale;
  // narrower than 16:9, the left of the room goes first: the words keep their margin, the partner stays whole
  const x = wide >= 1280 ? 640 - wide / 2 : Math.max(0, 1160 - wide);
  const world = { scale, x, y: (720 - tall) * 0.3 };
  const small = Math.min(1, wide / 1280);
  const left = mode === "listening" ? 226 * small ** 3 + 24 * (1 - small ** 3) : 44 * small;
  const partnerX = mode === "listening" ? 880 : 905;
  const phone = { x: 1110, y: 674 };
  const size = type(
    { speech: mode === "listening" ? 29 : 25, reply: 21, quiet: 19, name: 20, thought: 37 },
    scale,
  );
  const column = Math.min(500, 500 * small + 20) * scale;
  const margin = Math.max(0, (wide - 1280) / 2) * scale;
  return {
    mode,
    portrait: false,
    page,
    picture: { x: 0, y: 0, w: page.w, h: page.h },
    world,
    partnerX,
    phone,
    words:
      mode === "listening"
        ? { x: margin + left * scale, y: 0.29 * page.h, w: 440 * scale, h: 0.3 * page.h }
        : { x: margin + (left + 8) * scale, y: 0.055 * page.h, w: column, h: 0.16 * page.h },
    hand: { x: margin + left * scale, y: 0.225 * page.h, w: column, h: 0.76 * page.h },
    thought: {
      x: margin + Math.max(40, left - 114) * scale,
      y: 0.62 * page.h,
      w: 500 * scale,
      h: 0.3 * page.h,
    },
    tv: onPage(TV, world),
    phoneButton: onPage({ x: phone.x - 100, y: phone.y - 36, w: 200, h: 78 }, world),
    type: size,
  };
}

function portrait(page: { w: number; h: number }, mode: Mode): Layout {
  const listening = mode === "listening";
  const pictureH = listening ? page.h : Math.round(page.h * 0.36);
  const scale = listening ? (0.626 * page.h) / 640 : pictureH / 335;
  const world = { scale, x: 880 - page.w / scale / 2, y: listening ? 0 : 52 };
  const k = Math.max(0.85, Math.min(1.9, Math.min(page.w / 390, page.h / 844)));
  const phone = { x: Math.min(1030, world.x + page.w / scale - 70), y: 678 };
  const gap = Math.round(22 * k);
  const inside = { x: gap, w: page.w - 2 * gap };
  return {
    mode,
    portrait: true,
    page,
    picture: { x: 0, y: 0, w: page.w, h: pictureH },
    world,
    partnerX: 880,
    phone,
    words: listening
      ? { ...inside, y: 0.715 * page.h, h: 0.26 * page.h }
      : { ...inside, y: 0.345 * page.h, h: 0.12 * page.h },
    hand: { x: gap * 0.65, y: 0.46 * page.h, w: page.w - gap * 1.3, h: 0.53 * page.h },
    thought: { ...inside, y: 0.535 * page.h, h: 0.17 * page.h },
    tv: onPage(TV, world),
    phoneButton: onPage({ x: phone.x - 74, y: phone.y - 34, w: 148, h: 76 }, world),
    type: type({ speech: listening ? 21 : 19, reply: 18, quiet: 17, name: 17, thought: 27 }, k),
  };
}

const onPage = (rect: Rect, world: Layout["world"]): Rect => ({
  x: (rect.x - world.x) * world.scale,
  y: (rect.y - world.y) * world.scale,
  w: rect.w * world.scale,
  h: rect.h * world.scale,
});

/** Sizes that scale with the stage, but never below what can be read. */
const type = (sizes: Layout["type"], scale: number): Layout["type"] => ({
  speech: Math.max(18, sizes.speech * scale),
  reply: Math.max(16, sizes.reply * scale),
  quiet: Math.max(15, sizes.quiet * scale),
  name: Math.max(15, sizes.name * scale),
  thought: Math.max(20, sizes.thought * scale),
});
