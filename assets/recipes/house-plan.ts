/** Where the windows, shops and the street are: once for wide screens, once for an upright phone. World units. */

import type { Hair, Scene } from "./silhouettes.ts";
import type { Box } from "./svg.ts";

export interface WindowPlan {
  readonly id: string;
  readonly box: Box;
  readonly scene: Scene;
  readonly who: readonly [Hair, Hair];
  readonly curtain: string;
  /** Where its lamp stands, 0–120 from the left. */
  readonly lamp: number;
  readonly top: "arch" | "flat";
  readonly sill?: "flowers" | "cat";
  /** How it looks before anybody played it: a faint light behind the curtains, or none. */
  readonly asleep: "dark" | "faint";
}

export interface ShopPlan {
  readonly kind: "two" | "workshop" | "practice";
  readonly glass: Box;
  /** Left edge of its own door, if it has one beside the window. */
  readonly door?: number;
}

export interface HousePlan {
  readonly frame: Box;
  /** The front: left, width, top of the wall, top of the ground floor, the pavement. */
  readonly front: {
    readonly x: number;
    readonly w: number;
    readonly top: number;
    readonly base: number;
    readonly street: number;
  };
  readonly roof: {
    readonly height: number;
    readonly chimneys: readonly number[];
    readonly dormers: readonly number[];
  };
  readonly windows: readonly WindowPlan[];
  /** The French window with the balcony: Mina and Sam. */
  readonly tonight: WindowPlan;
  readonly shops: readonly ShopPlan[];
  readonly entrance: number;
  readonly lantern: number;
  readonly moon: readonly [number, number];
  /** Where the far roofs begin. */
  readonly skyline: number;
}

type Household = Omit<WindowPlan, "id" | "box" | "top">;

const households: readonly (readonly Household[])[] = [
  [
    { scene: "one", who: ["curls", "curls"], curtain: "#8a4c6e", lamp: 100, asleep: "dark" },
    { scene: "talk", who: ["long", "bald"], curtain: "#9b5168", lamp: 60, asleep: "dark" },
    { scene: "dance", who: ["short", "long"], curtain: "#b0605e", lamp: 24, asleep: "faint" },
    { scene: "near", who: ["bun", "curls"], curtain: "#9b5168", lamp: 96, sill: "flowers", asleep: "dark" },
    { scene: "phone", who: ["bun", "short"], curtain: "#7c4a70", lamp: 62, asleep: "dark" },
  ],
  [
    { scene: "talk", who: ["hijab", "short"], curtain: "#9b5168", lamp: 60, sill: "flowers", asleep: "dark" },
    { scene: "apart", who: ["short", "bob"], curtain: "#7c4a70", lamp: 60, asleep: "dark" },
    { scene: "talk", who: ["bob", "tousle"], curtain: "#c96a5e", lamp: 61, asleep: "dark" },
    { scene: "near", who: ["bald", "curls"], curtain: "#a05a62", lamp: 20, sill: "cat", asleep: "dark" },
    { scene: "one", who: ["bun", "bun"], curtain: "#8a4c6e", lamp: 24, asleep: "dark" },
  ],
  [
    { scene: "near", who: ["long", "short"], curtain: "#a05a62", lamp: 22, sill: "flowers", asleep: "dark" },
    { scene: "apart", who: ["tousle", "bun"], curtain: "#6d4a7c", lamp: 100, asleep: "faint" },
    { scene: "talk", who: ["long", "tousle"], curtain: "#aa5a60", lamp: 62, asleep: "dark" },
    { scene: "dance", who: ["curls", "bald"], curtain: "#8a4c6e", lamp: 24, asleep: "dark" },
    {
      scene: "near",
      who: ["short", "short"],
      curtain: "#9b5168",
      lamp: 100,
      sill: "flowers",
      asleep: "dark",
    },
  ],
];

interface Floor {
  readonly y: number;
  readonly h: number;
  readonly top: "arch" | "flat";
}

interface Layout {
  readonly columns: readonly number[];
  readonly wide: number;
  readonly floors: readonly Floor[];
  /** Which household of each floor lives behind which column. */
  readonly lets: readonly number[];
  readonly tonight: { readonly column: number; readonly box: Box };
}

/** Ids are floor and flat, so that an evening has the same window on both; floors from the top, flats from the left; the place of tonight's window is left out, for it has its own shape. */
const windowsOf = ({ columns, wide, floors, lets, tonight }: Layout): readonly WindowPlan[] =>
  floors.flatMap(({ y, h, top }, floor) =>
    columns.flatMap((x, column) => {
      const flat = lets[column] ?? 0;
      const household = households[floor]?.[flat];
      if (household === undefined || (floor === 1 && column === tonight.column)) return [];
      return [{ id: `${floor + 1}-${flat + 1}`, box: [x, y, wide, h] as const, top, ...household }];
    }),
  );

const tonightOf = ({ tonight }: Layout): WindowPlan => ({
  id: "tonight",
  box: tonight.box,
  scene: "talk",
  who: ["bob", "tousle"],
  curtain: "#c96a5e",
  lamp: 61,
  top: "arch",
  asleep: "dark",
});

const wide: Layout = {
  columns: [544, 678, 814, 950, 1084],
  wide: 92,
  lets: [0, 1, 2, 3, 4],
  floors: [
    { y: 148, h: 92, top: "arch" },
    { y: 288, h: 96, top: "arch" },
    { y: 424, h: 86, top: "flat" },
  ],
  tonight: { column: 2, box: [798, 262, 124, 142] },
};

const upright: Layout = {
  columns: [40, 159, 278],
  wide: 72,
  lets: [0, 2, 4],
  floors: [
    { y: 318, h: 78, top: "arch" },
    { y: 434, h: 82, top: "arch" },
    { y: 558, h: 70, top: "flat" },
  ],
  tonight: { column: 1, box: [144, 420, 102, 114] },
};

export const landscape: HousePlan = {
  frame: [-320, -120, 1920, 960],
  front: { x: 520, w: 680, top: 108, base: 524, street: 652 },
  roof: { height: 64, chimneys: [104, 520], dormers: [220, 400] },
  windows: windowsOf(wide),
  tonight: tonightOf(wide),
  shops: [
    { kind: "two", glass: [542, 574, 112, 66], door: 662 },
    { kind: "workshop", glass: [870, 574, 140, 66] },
    { kind: "practice", glass: [1052, 574, 62, 66], door: 1124 },
  ],
  entrance: 787,
  lantern: 452,
  moon: [182, 92],
  skyline: 560,
};

export const portrait: HousePlan = {
  frame: [0, 0, 390, 844],
  front: { x: 18, w: 354, top: 282, base: 654, street: 778 },
  roof: { height: 46, chimneys: [52, 262], dormers: [112, 190] },
  windows: windowsOf(upright),
  tonight: tonightOf(upright),
  shops: [
    { kind: "two", glass: [32, 702, 72, 62] },
    { kind: "workshop", glass: [212, 702, 70, 62] },
    { kind: "practice", glass: [298, 702, 58, 62] },
  ],
  entrance: 160,
  lantern: -40,
  moon: [318, 70],
  skyline: 620,
};

/** What a lit window's overlay covers: the window with its stone, sill and balcony. */
export const litBox = ({ id, box: [x, y, w, h] }: WindowPlan): Box => {
  const beside = id === "tonight" ? 36 : 18;
  return [x - beside, y - 44, w + 2 * beside, h + 68];
};

/** How far its light reaches on the wall; the page lays the lamp pool there. */
export const haloBox = ({ id, box: [x, y, w, h] }: WindowPlan): Box => {
  const reach = id === "tonight" ? 1.5 : 0.8;
  return [
    Math.round(x - w * reach),
    Math.round(y - h * reach * 0.8),
    Math.round(w * (1 + 2 * reach)),
    Math.round(h * (1 + 1.6 * reach)),
  ];
};
