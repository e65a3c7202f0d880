import type { Layout, Rect } from "../layout.ts";
import type { Picture, Spot } from "../picture.ts";
import type { Interior } from "./interiors.ts";
import { onCanvas } from "./sprite.ts";
import { nearTelevision } from "./television.ts";

/** How long a dial takes for about two thirds of its way, ms; after three times that it has arrived. */
const PACE = {
  /** The camera: the room's scale on the page, and the world point in its corner. */
  scale: 115,
  x: 115,
  y: 115,
  /** Where the picture ends on the page, px. */
  foot: 115,
  partnerX: 130,
  phoneX: 115,
  phoneY: 115,
  /** The partner out of focus, 0–1. */
  away: 200,
  carried: 120,
  tvOn: 160,
  tvCalls: 180,
  tvFollowed: 190,
  phoneCalls: 120,
  phoneFollowed: 140,
  hardening: 420,
  dusk: 260,
} as const satisfies Record<string, number>;

export type DialName = keyof typeof PACE;

/** Everything on the stage that glides from what it was to what it shall be. */
export type Dials = Readonly<Record<DialName, number>>;

/** As near as this, a dial has arrived: then a still picture is exactly still. */
const ARRIVED: Partial<Record<DialName, number>> = {
  scale: 2e-4,
  x: 0.05,
  y: 0.05,
  foot: 0.2,
  partnerX: 0.05,
};

/** Where everything is going, in this room. */
export function dialsOf(picture: Picture, room: Interior): Dials {
  const { layout, tv, phone } = picture;
  const { world } = layout;
  return {
    scale: world.scale,
    x: world.x + (tv.followed ? pan(layout) : 0),
    y: world.y,
    foot: layout.picture.h,
    partnerX: layout.partnerX - (room.hasTelevision ? aside(picture) : 0),
    phoneX: layout.phone.x,
    phoneY: layout.phone.y,
    away: picture.away,
    carried: picture.carried,
    tvOn: Number(tv.on),
    tvCalls: Number(tv.calls),
    tvFollowed: Number(tv.followed),
    phoneCalls: Number(phone.calls && !phone.followed),
    phoneFollowed: Number(phone.followed),
    hardening: Number(picture.hardening),
    dusk: picture.dusk,
  };
}

/** Upright pages show the television's edge only: the eye goes there with the light. Units of the room. */
function pan({ world, page }: Layout): number {
  const set = nearTelevision(1);
  return Math.max(0, set.x + set.w + 14 - (world.x + page.w / world.scale));
}

/** Where a television that is followed lies on the page, px: nearer than `layout.tv`, and panned to. */
export const followedTv = (layout: Layout): Rect =>
  onCanvas(nearTelevision(1), { ...layout.world, x: layout.world.x + pan(layout) });

/** They make room for a screen that comes nearer. */
function aside({ layout, tv, hardening }: Picture): number {
  if (layout.portrait) return 0;
  return tv.followed ? 84 : hardening && !tv.on ? 34 : 0;
}

/** The dials `ms` later: each a share of the way on, never beyond. The same in one step or in ten. */
export function eased(from: Dials, to: Dials, ms: number): Dials {
  const next: Record<DialName, number> = { ...to };
  for (const name of DIAL_NAMES) {
    next[name] = approach(from[name], to[name], { ms, pace: PACE[name], near: ARRIVED[name] ?? 0.004 });
  }
  return next;
}

export const DIAL_NAMES = Object.keys(PACE) as readonly DialName[];

type Way = { readonly ms: number; readonly pace: number; readonly near: number };

/** An exponential approach that arrives. */
export function approach(from: number, to: number, { ms, pace, near }: Way): number {
  if (Math.abs(to - from) <= near) return to;
  const value = to + (from - to) * Math.exp(-ms / pace);
  return Math.abs(to - value) <= near ? to : value;
}

const SPOT = { ms: 0, pace: 130, near: 0.004 };
const PLACE = { ms: 0, pace: 130, near: 0.2 };

/** Light glides too. A spot that is new comes up where it is; one that is gone sinks where it was. */
export function easedSpots(from: readonly Spot[], to: readonly Spot[], ms: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i < Math.max(from.length, to.length); i++) {
    const [was, will] = [from[i], to[i]];
    const start = was ?? (will && { ...will, strength: 0, glow: 0 });
    const end = will ?? (was && { ...was, strength: 0, glow: 0 });
    if (!start || !end) continue;
    const spot = between(start, end, ms);
    if (will || spot.strength > 0 || spot.glow > 0) spots.push(spot);
  }
  return spots;
}

function between(from: Spot, to: Spot, ms: number): Spot {
  const move = (a: number, b: number): number => approach(a, b, { ...PLACE, ms });
  const fade = (a: number, b: number): number => approach(a, b, { ...SPOT, ms });
  return {
    x: move(from.x, to.x),
    y: move(from.y, to.y),
    rx: move(from.rx, to.rx),
    ry: move(from.ry, to.ry),
    strength: fade(from.strength, to.strength),
    glow: fade(from.glow, to.glow),
  };
}
