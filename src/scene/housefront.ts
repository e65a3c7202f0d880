import { pictures, title } from "../../assets/pictures/places.json";
import type { Rect } from "./layout.ts";

type Size = { readonly w: number; readonly h: number };
type Point = { readonly x: number; readonly y: number };

/**
 * How the front of the house lies on a page. *beside*: the heading has the sky left of the house; *above*: a squarer
 * page, the house in the middle and the heading over its roof; *upright*: a phone, and a picture of its own.
 */
export type Front = {
  readonly shape: "beside" | "above" | "upright";
  readonly page: Size;
  /** px of the page for one unit of the picture */
  readonly scale: number;
  /** where the whole picture lies; above it, where it does not reach, the sky goes on */
  readonly picture: Rect;
  readonly heading: Rect;
  /** px of the heading's and the line's letters */
  readonly type: { readonly name: number; readonly line: number };
  /** one for each evening, in their order */
  readonly windows: readonly HouseWindow[];
};

/** One evening's window, px of the page. */
export type HouseWindow = {
  readonly id: string;
  readonly glass: Rect;
  /** what is pressed: the glass, and never less than 44 px */
  readonly target: Rect;
  /** where the picture of the lit window lies, and where its light falls on the wall */
  readonly lit: Rect;
  readonly halo: Rect;
  /** its sign: the middle of the upper edge, and how wide it may get; tonight's may hang over its neighbours' */
  readonly plate: Point & { readonly w: number; readonly widest: number };
};

/**
 * Who moves in where: the first evening behind the balcony, the next ones far from each other, so that the house
 * fills evenly. Ids are floor and flat; the upright picture has only nine of them.
 */
const MOVING_IN = [
  ...["tonight", "3-1", "1-5", "2-1", "3-5", "2-5", "3-3", "1-1", "1-3"],
  ...["2-4", "1-2", "3-2", "1-4", "2-2", "3-4"],
] as const;

const LEAST_TARGET = 44;

/** The landscape picture's house, in its own units: middle, chimney tops, and where the street may be cut. */
const HOUSE = { middle: 860, wide: 716, top: 4, street: 800 } as const;

/**
 * Where everything of the title lies.
 * @throws when there are more evenings than the house has windows
 */
export function frontOf(page: Size, evenings: number): Front {
  if (evenings > MOVING_IN.length) {
    throw new Error(
      `The house has ${MOVING_IN.length} windows, but there are ${evenings} evenings: draw more of them.`,
    );
  }
  const across = page.w / page.h;
  if (across >= 1.25) return beside(page, evenings);
  return across < 0.6 && evenings <= Object.keys(title.portrait.windows).length
    ? upright(page, evenings)
    : above(page, evenings);
}

function beside(page: Size, evenings: number): Front {
  const whole = Math.min(page.w / 1280, page.h / 720);
  const { w, h } = pictures.house.world;
  // a strip of a page: rather than a wall without windows, the night goes on at both sides
  const scale = Math.min(Math.max(whole, page.w / w, page.h / h), page.h / 440);
  const tall = page.h / scale;
  const origin = { x: 640 - page.w / scale / 2, y: (720 - tall) * (tall >= 720 ? 0.5 : 0.42) };
  const heading = onPage(title.landscape.heading, origin, scale);
  return front("beside", { page, scale, origin, evenings, heading, name: 92 * scale, line: 23 * scale });
}

function above(page: Size, evenings: number): Front {
  const scale = Math.min(page.h / pictures.house.world.h, page.w / HOUSE.wide);
  const tall = page.h / scale;
  const origin = { x: HOUSE.middle - page.w / scale / 2, y: HOUSE.street - tall };
  const sky = (HOUSE.top - origin.y) * scale;
  const heading = { x: 16, y: 0, w: page.w - 32, h: sky };
  const name = Math.min(sky * 0.44, page.w / 6);
  return front("above", { page, scale, origin, evenings, heading, name, line: name * 0.28 });
}

function upright(page: Size, evenings: number): Front {
  const { w, h } = pictures.housePortrait.world;
  const scale = Math.max(page.w / w, Math.min(page.h / h, page.w / 330));
  const cut = h - page.h / scale;
  // too short for all of it: the sky gives first, then the street
  const origin = { x: (w - page.w / scale) / 2, y: cut > 0 ? Math.min(84, cut * 0.75) : cut };
  const sky = { x: 0, y: origin.y, w, h: 198 - origin.y };
  const { x, y, h: high } = onPage(sky, origin, scale);
  const margin = title.portrait.heading.x;
  const heading = { x: Math.max(16, x + margin * scale), y, w: page.w - 32, h: high };
  return front("upright", { page, scale, origin, evenings, heading, name: 60 * scale, line: 18.5 * scale });
}

type Draft = {
  readonly page: Size;
  readonly scale: number;
  /** the picture's unit that lies in the page's upper left corner */
  readonly origin: Point;
  readonly evenings: number;
  readonly heading: Rect;
  readonly name: number;
  readonly line: number;
};

function front(shape: Front["shape"], { page, scale, origin, evenings, heading, name, line }: Draft): Front {
  const picture = shape === "upright" ? pictures.housePortrait.world : pictures.house.world;
  const plan = shape === "upright" ? title.portrait.windows : title.landscape.windows;
  const sign = shape === "upright" ? 117 : 130;
  const places = new Map(Object.entries(plan));
  const windows = MOVING_IN.flatMap((id) => {
    const place = places.get(id);
    return place ? [windowAt(id, place, { page, origin, scale, sign })] : [];
  });
  return {
    shape,
    page,
    scale,
    picture: onPage(picture, origin, scale),
    heading,
    type: { name: Math.max(40, name), line: Math.max(16, line) },
    windows: windows.slice(0, evenings),
  };
}

type Place = { readonly glass: Rect; readonly lit: Rect; readonly halo: Rect };
type Lie = { readonly page: Size; readonly origin: Point; readonly scale: number; readonly sign: number };

function windowAt(id: string, place: Place, { page, origin, scale, sign }: Lie): HouseWindow {
  const glass = onPage(place.glass, origin, scale);
  const balcony = id === "tonight";
  // on the wall under the sill; on a balcony, on its edge
  const under = balcony ? -3 : 12;
  const middle = glass.x + glass.w / 2;
  const room = 2 * Math.min(middle, page.w - middle) - 8;
  return {
    id,
    glass,
    target: atLeast(glass, LEAST_TARGET),
    lit: onPage(place.lit, origin, scale),
    halo: onPage(place.halo, origin, scale),
    plate: {
      x: middle,
      y: glass.y + glass.h + under * scale,
      // letters do not shrink with the house: on a small one a sign is wider than its window's share of the wall
      w: Math.min(Math.max(sign * scale, 112), room),
      widest: Math.min(Math.max(sign * 1.7 * scale, 210), room),
    },
  };
}

const onPage = (rect: Rect, origin: Point, scale: number): Rect => ({
  x: (rect.x - origin.x) * scale,
  y: (rect.y - origin.y) * scale,
  w: rect.w * scale,
  h: rect.h * scale,
});

/** Grown about its middle. */
function atLeast({ x, y, w, h }: Rect, least: number): Rect {
  const wide = Math.max(w, least);
  const high = Math.max(h, least);
  return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high };
}

/** px' = px · scale + (x, y): the step from the street to one window, before the talk. */
export type StepCloser = Point & { readonly scale: number };

/** Brings a window to where the card leaves it room; the picture still covers the page. */
export function stepCloser({ shape, page, picture }: Front, { glass }: HouseWindow): StepCloser {
  const side = shape === "beside";
  const at = side ? { x: page.w * 0.745, y: page.h * 0.47 } : { x: page.w / 2, y: page.h * 0.2 };
  const scale = Math.max(1, Math.min(2, (page.h * (side ? 0.46 : 0.24)) / glass.h));
  const within = (wanted: number, start: number, length: number, of: number): number =>
    Math.min(-start * scale, Math.max(of - (start + length) * scale, wanted));
  return {
    scale,
    x: within(at.x - (glass.x + glass.w / 2) * scale, picture.x, picture.w, page.w),
    y: within(at.y - (glass.y + glass.h / 2) * scale, Math.min(0, picture.y), picture.h, page.h),
  };
}

export type Direction = "left" | "right" | "up" | "down";

const WAY = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const satisfies Record<Direction, Point>;

/** The place in the list of the nearest window on that side; the same one where there is none. */
export function windowBeside(windows: readonly HouseWindow[], from: number, direction: Direction): number {
  const here = windows[from];
  if (!here) return from;
  const way = WAY[direction];
  const far = windows.map(({ glass }) => {
    const x = glass.x + glass.w / 2 - (here.glass.x + here.glass.w / 2);
    const y = glass.y + glass.h / 2 - (here.glass.y + here.glass.h / 2);
    const along = x * way.x + y * way.y;
    const astray = Math.abs(x * way.y) + Math.abs(y * way.x);
    // half the window's own size: the balcony's window stands a little lower than its neighbours
    return along > here.glass.w / 2 ? along + 2 * astray : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...far);
  return Number.isFinite(least) ? far.indexOf(least) : from;
}
