import type { Rect } from "../layout.ts";

/** What a sprite shows: a baked picture, or one of the canvases that are painted while the evening goes on. */
export type Baked = "room" | "table" | "chair" | "props" | "screenGlow" | "grain";
export type Painted = "body" | "arms" | "bodySoft" | "armsSoft" | "reflection" | "light" | "haze" | "curtain";

/** `light` multiplies twice: grey (128) changes nothing, darker is dusk, brighter is lit. */
export type Blend = "normal" | "screen" | "light";

/** One picture in its place, in px of the canvas. Sprites are painted in the order of their list. */
export type Sprite = {
  readonly id: string;
  readonly picture: Baked | Painted;
  /** A frame of the atlas; null for a whole picture. */
  readonly frame: string | null;
  readonly at: Rect;
  /** Radians, clockwise, about the middle. */
  readonly turn: number;
  readonly alpha: number;
  readonly blend: Blend;
  /** Repeated px by px instead of stretched. */
  readonly tiled: boolean;
};

export const sprite = (
  id: string,
  picture: Sprite["picture"],
  at: Rect,
  style: Partial<Omit<Sprite, "id" | "picture" | "at">> = {},
): Sprite => ({ id, picture, frame: null, at, turn: 0, alpha: 1, blend: "normal", tiled: false, ...style });

/** Where the room is on the canvas: px = (world − origin) · scale. */
export type Camera = { readonly scale: number; readonly x: number; readonly y: number };

export const onCanvas = ({ x, y, w, h }: Rect, camera: Camera): Rect => ({
  x: (x - camera.x) * camera.scale,
  y: (y - camera.y) * camera.scale,
  w: w * camera.scale,
  h: h * camera.scale,
});

/** Alpha that nobody sees fade, a turn that nobody sees. */
const UNSEEN = { alpha: 0.004, turn: 0.0008 };

/** Nothing to paint: every sprite is as it was, and has moved by less than `px`. */
export const sameSprites = (a: readonly Sprite[], b: readonly Sprite[], px: number): boolean =>
  a.length === b.length && a.every((one, i) => sameSprite(one, b[i], px));

const sameSprite = (a: Sprite, b: Sprite | undefined, px: number): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.picture === b.picture &&
  a.frame === b.frame &&
  a.blend === b.blend &&
  Math.abs(a.alpha - b.alpha) < UNSEEN.alpha &&
  Math.abs(a.turn - b.turn) < UNSEEN.turn &&
  (["x", "y", "w", "h"] as const).every((side) => Math.abs(a.at[side] - b.at[side]) < px);
