import baked from "../../../assets/pictures/places.json";
import type { Rect } from "../layout.ts";

/** Where the baked pictures lie in the room (world units; assets/recipes/places.ts writes the file). */
export const places = baked;

/** What can be on the television. */
export type Programme = "quiz" | "football" | "news";

/** The partner's canvases in rig units: the base of the neck is (0, 0). Everybody of the cast fits, with a margin. */
export const PERSON = {
  body: { x: -300, y: -444, w: 600, h: 744 },
  arms: { x: -316, y: -150, w: 632, h: 480 },
} as const satisfies Record<string, Rect>;

/** Rig units to world units, and the height of the neck in the world. */
export const RIG = {
  scale: baked.living.partner.listening.scale,
  y: baked.living.partner.listening.y,
} as const;

/** The whole of `rect` moved and scaled about (0, 0): first scaled, then moved. */
export const put = (rect: Rect, at: { readonly x: number; readonly y: number }, scale = 1): Rect => ({
  x: at.x + rect.x * scale,
  y: at.y + rect.y * scale,
  w: rect.w * scale,
  h: rect.h * scale,
});

/** A square around a centre. */
export const around = (at: { readonly x: number; readonly y: number }, radius: number): Rect => ({
  x: at.x - radius,
  y: at.y - radius,
  w: 2 * radius,
  h: 2 * radius,
});
