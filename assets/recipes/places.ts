/**
 * Where everything is, in world units: the stage is 1280 × 720 with y downwards, and every picture reaches
 * beyond it so that wide projectors and upright phones are filled. `npm run bake` writes this to places.json.
 */
import { type HousePlan, haloBox, landscape, litBox, portrait } from "./house-plan.ts";
import { props } from "./props.ts";
import type { Box } from "./svg.ts";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A baked file, and the piece of the world that it covers. Its pixels are world × scale. */
export interface Picture {
  readonly file: string;
  readonly world: Rect;
  readonly scale: number;
}

const box = (x: number, y: number, w: number, h: number): Rect => ({ x, y, w, h });
const spot = (x: number, y: number): Point => ({ x, y });

const boxed = ([x, y, w, h]: Box): Rect => ({ x, y, w, h });

const room = box(-320, -180, 1920, 860);
const wide = box(0, 0, 1280, 720);
const upright = box(644, 0, 472, 1021);
const table = box(-320, 612, 1920, 580);

export const pictures = {
  room: { file: "room-living-evening.webp", world: room, scale: 2 },
  roomSoft: { file: "room-living-evening-soft.webp", world: room, scale: 0.5 },
  table: { file: "table-living-evening.webp", world: table, scale: 1.5 },
  /** Drawn around x = 0: add the partner's x. */
  chair: { file: "chair.webp", world: box(-260, 362, 520, 360), scale: 1.5 },
  reverse: { file: "room-reverse-evening.webp", world: room, scale: 1 },
  reverseSoft: { file: "room-reverse-evening-soft.webp", world: room, scale: 0.5 },
  bedroom: { file: "bedroom.webp", world: box(0, 0, 1600, 1200), scale: 1 },
  house: { file: "house.webp", world: boxed(landscape.frame), scale: 1.5 },
  housePortrait: { file: "house-portrait.webp", world: boxed(portrait.frame), scale: 2 },
  /** What the page shows until the stage has loaded. */
  still: { file: "still-living-evening.webp", world: wide, scale: 1 },
  stillPortrait: { file: "still-living-evening-portrait.webp", world: upright, scale: 1 },
} as const satisfies Record<string, Picture>;

/** What a room beside the living room is made of; its picture is only ever seen out of focus. */
interface RoomPictures {
  readonly soft: Picture;
  readonly table: Picture;
  /** Around x = 0: add the partner's x. */
  readonly chair: Picture;
  readonly still: Picture;
  readonly stillPortrait: Picture;
}

const roomPictures = (
  name: string,
  { chair, front = table, frontScale = 1.5 }: { chair: Rect; front?: Rect; frontScale?: number },
): RoomPictures => ({
  soft: { file: `room-${name}-soft.webp`, world: room, scale: 0.5 },
  table: { file: `table-${name}.webp`, world: front, scale: frontScale },
  chair: { file: `chair-${name}.webp`, world: chair, scale: 1.5 },
  still: { file: `still-${name}.webp`, world: wide, scale: 1 },
  stillPortrait: { file: `still-${name}-portrait.webp`, world: upright, scale: 1 },
});

/** The other rooms. `pane`: what mirrors your face there. */
export const rooms = {
  "kitchen-morning": {
    ...roomPictures("kitchen-morning", { chair: box(-260, 342, 520, 380) }),
    pane: box(1112, 508, 116, 116),
    /** The kettle's spout. */
    steam: spot(1122, 398),
  },
  "car-rain": {
    ...roomPictures("car-rain", { chair: box(-280, 60, 560, 670) }),
    pane: box(556, 116, 168, 168),
  },
  "bedroom-lamp": {
    ...roomPictures("bedroom-lamp", { chair: box(-270, 320, 540, 400) }),
    pane: box(570, 36, 104, 104),
    lamp: spot(1160, 300),
  },
  "call-night": {
    ...roomPictures("call-night", {
      chair: box(-260, 342, 520, 380),
      front: box(-320, -60, 1920, 1252),
      frontScale: 1.25,
    }),
    pane: box(556, 190, 170, 170),
    /** The laptop's screen; the picture in front is all that lies around it. */
    glass: box(20, 18, 1240, 632),
  },
} as const;

/**
 * Light that is laid over a picture. It has no place of its own: `spread` says how it is meant.
 * Centre: scale it around a point. Screen: stretch it over the screen. Tile: repeat it, one pixel a pixel.
 */
export const overlays = {
  lampPool: { file: "lamp-pool.webp", spread: "centre" },
  attention: { file: "attention-spot.webp", spread: "centre" },
  screenGlow: { file: "screen-glow.webp", spread: "centre" },
  dusk: { file: "dusk-hole.webp", spread: "centre" },
  vignette: { file: "vignette.webp", spread: "screen" },
  grain: { file: "grain.png", spread: "tile" },
} as const;

/** A window of the house: its glass, what its lit overlay covers, and how far its light reaches (lay the lamp pool there). */
const windows = (plan: HousePlan) =>
  Object.fromEntries(
    [...plan.windows, plan.tonight].map((window) => [
      window.id,
      { glass: boxed(window.box), lit: boxed(litBox(window)), halo: boxed(haloBox(window)) },
    ]),
  );

const shops = (plan: HousePlan) =>
  Object.fromEntries(plan.shops.map(({ kind, glass }) => [kind, boxed(glass)]));

export const places = {
  /** What every screen shows at least. */
  safe: box(0, 0, 1280, 720),
  /** What an upright phone (390 × 844) shows: listening, and the face alone while you answer. */
  portrait: { listening: box(644, 0, 472, 1021), answering: box(668, 44, 424, 350) },
  pictures,
  rooms,
  overlays,
  /** The atlas. Sprites of the table are drawn around their place; a box is what a frame covers, seen from there. */
  props: {
    image: "props.webp",
    atlas: "props.json",
    scale: { table: 2, television: 2.5, soft: 0.5 },
    boxes: Object.fromEntries(Object.entries(props).map(([name, { box }]) => [name, boxed(box)])),
    /** Frames are tv-off (the whole set) and tv-<programme>-<frame>, with -soft for the one out of focus. */
    programmes: { quiz: 3, football: 3, news: 3 },
  },
  living: {
    /** The partner's origin and size: listening, and moved aside while the cards are there. */
    partner: { listening: { ...spot(880, 392), scale: 0.93 }, answering: { ...spot(905, 392), scale: 0.93 } },
    /** The table's far edge at the partner; arms and props stand below it. */
    tableTop: 628,
    lamp: { ...spot(104, 222), radius: 430 },
    /** The key light falls from the lamp; the cool light on the right comes from the window or the television. */
    tv: {
      set: box(984, 252, 256, 172),
      screen: box(994, 262, 236, 136),
      soft: box(978, 246, 268, 168),
      glow: { ...spot(1112, 330), radius: 360 },
    },
    words: box(226, 200, 464, 220),
    /** Centres of props on the table, by the way the screen is held. */
    landscape: {
      phone: spot(1110, 676),
      remote: spot(560, 690),
      teaspoon: spot(706, 694),
      mug: spot(392, 694),
    },
    portrait: {
      phone: spot(1010, 686),
      remote: spot(746, 694),
      teaspoon: spot(880, 704),
      mug: spot(700, 704),
    },
  },
  /** The other chair. The table is the same picture, mirrored and 52 higher; your mug is the atlas's. */
  reverse: {
    you: { ...spot(650, 372), scale: 0.81 },
    tableTop: 576,
    table: { mirrored: true, dy: -52 },
    mug: spot(392, 632),
    pendant: { ...spot(806, 130), radius: 420 },
    /** The partner in front: the base of their neck, and how much larger than they are drawn. */
    partner: { ...spot(1138, 578), scale: 1.26 },
  },
  /** Afterwards. The phone is HTML: its lower edge stands on the stand, in the middle of it. */
  bedroom: {
    landscape: box(0, 150, 1600, 900),
    portrait: box(650, 0, 570, 1200),
    stand: { ...spot(855, 820), w: 260 },
    phone: box(685, 210, 340, 610),
    lamp: { ...spot(1225, 440), radius: 620 },
    tableTop: 790,
    words: box(80, 300, 540, 260),
  },
  /**
   * The title. Every window sleeps in the picture; the overlays light them. Tonight's has two: lit, before the
   * talk, and warm, once the two felt heard. The others are frames of one sheet, named by their id.
   */
  title: {
    landscape: {
      safe: box(0, 0, 1280, 720),
      heading: box(66, 188, 440, 140),
      windows: windows(landscape),
      shops: shops(landscape),
      entrance: box(landscape.entrance - 35, 574, 70, 78),
      overlays: {
        scale: 2,
        tonightLit: "house-window-lit.webp",
        tonightWarm: "house-window-warm.webp",
        sheet: "house-windows.webp",
        sheetScale: 1.5,
        frames: "house-windows.json",
      },
    },
    portrait: {
      safe: box(0, 0, 390, 844),
      heading: box(24, 96, 342, 140),
      windows: windows(portrait),
      shops: shops(portrait),
      entrance: box(portrait.entrance - 35, 700, 70, 78),
      overlays: {
        scale: 2,
        tonightLit: "house-portrait-window-lit.webp",
        tonightWarm: "house-portrait-window-warm.webp",
        sheet: "house-portrait-windows.webp",
        sheetScale: 2,
        frames: "house-portrait-windows.json",
      },
    },
  },
} as const;
