import type { Rect } from "../layout.ts";
import type { Dials } from "./dials.ts";
import { around, type Programme, places, put } from "./places.ts";
import { type Camera, onCanvas, type Sprite, sprite } from "./sprite.ts";

const { set, screen, soft, glow } = places.living.tv;

/** How much nearer a followed television comes. */
const NEARER = 0.36;
/** Where the set grows from: its foot, a little to the right of its middle, so that the partner hides less of it. */
const FOOT = { x: 1098, y: 421 };

/** The set, `near` (0–1) of its way towards you. */
export const nearTelevision = (near: number): Rect => grown(set, near);

const grown = (rect: Rect, near: number): Rect => {
  const from = { ...rect, x: rect.x - FOOT.x, y: rect.y - FOOT.y };
  return put(from, { x: FOOT.x - 22 * near, y: FOOT.y }, 1 + NEARER * near);
};

/** The glass of the set, for what it shows or mirrors. */
export const glass = (near: number): Rect => grown(screen, near);

export type Channel = { readonly programme: Programme; readonly now: number; readonly calm: boolean };

/** A picture stays this long, ms: about one change a second, never more than two (ART.md). */
const PICTURE_STAYS = 900;
const REEL = [1, 2, 3, 2] as const;
/** The glow follows the picture a little. */
const GLOWS = [0, 0.035, 0.06, 0.02] as const;
/** A call pulses once a second. */
const PULSE = 1000;

/** Set and light, back to front. The baked room has a set that is off and out of focus. */
export function television(dials: Dials, channel: Channel, camera: Camera): readonly Sprite[] {
  const { tvOn, tvCalls, tvFollowed } = dials;
  const step = channel.calm ? 0 : Math.floor(channel.now / PICTURE_STAYS) % REEL.length;
  const frame = `tv-${channel.programme}-${REEL[step] ?? 1}`;
  const near = nearness(dials);
  const wave = channel.calm ? 0.5 : 0.5 - 0.5 * Math.cos((channel.now / PULSE) * 2 * Math.PI);
  const shine = tvOn * (0.34 + (GLOWS[step] ?? 0) + tvCalls * (0.16 + 0.3 * wave) + 0.1 * tvFollowed);
  const size = 1 + 0.16 * tvCalls * wave + 0.25 * tvFollowed;
  const sprites = [
    sprite("tv-glow", "screenGlow", onCanvas(around(glow, glow.radius * size), camera), {
      alpha: Math.min(1, shine),
      blend: "screen",
    }),
    sprite("tv-soft", "props", onCanvas(soft, camera), { frame: `${frame}-soft`, alpha: tvOn }),
    sprite("tv-set", "props", onCanvas(nearTelevision(near), camera), { frame: "tv-off", alpha: seen(near) }),
    sprite("tv-screen", "props", onCanvas(glass(near), camera), { frame, alpha: seen(near) * tvOn }),
  ];
  return sprites.filter(({ alpha }) => alpha > 0);
}

/** How near the set is: followed, or a dark glass with your own face in it (S5). */
export const nearness = ({ tvOn, tvFollowed, hardening }: Dials): number =>
  Math.max(tvFollowed, hardening * (1 - tvOn));

/** Sharp as soon as it has begun to come nearer. */
const seen = (near: number): number => Math.min(1, near * 2.5);
