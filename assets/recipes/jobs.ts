/** Every baked picture: from which recipe, how fine, how soft. `make` gives one or more files of assets/pictures. */
import { packed } from "./atlas.ts";
import { bedroomLayers } from "./bedroom.ts";
import { bedsidePicture, bedsideStill, pillows, quiltPicture } from "./bedside.ts";
import { callPicture, callStill, coatChair, laptopPicture } from "./call.ts";
import { carConsole, carPicture, carSeat, carStill } from "./car.ts";
import { favicon } from "./favicon.ts";
import { houseLandscape, housePortrait, tonightLit, tonightWarm, windowWarm } from "./house.ts";
import { type HousePlan, landscape, portrait } from "./house-plan.ts";
import { kitchenChair, kitchenPicture, kitchenStill, kitchenTablePicture } from "./kitchen.ts";
import { livingPicture } from "./living.ts";
import { attentionSpot, duskHole, grain, lampPool, screenGlow, vignette } from "./overlays.ts";
import { overlays, type Picture, pictures, places, rooms } from "./places.ts";
import { cut, drawn, layered, outOfFocus, palettePng, webp } from "./render.ts";
import { reverseRoom } from "./reverse.ts";
import { sprites } from "./sprites.ts";
import { still, stillWorld } from "./still.ts";
import { chairPicture, tablePicture } from "./table.ts";

/** How a picture is made; part of what its manifest entry remembers. */
interface Settings {
  readonly scale: number;
  /** WebP quality 0–100. */
  readonly quality: number;
  /** Blur in world units, baked. */
  readonly soft?: number;
}

export interface Job {
  readonly files: readonly string[];
  /** The recipe that draws it; with all that it imports, the source of the picture. */
  readonly recipe: string;
  readonly settings: Settings;
  /** Contents of `files`, in that order, made as the settings say. */
  readonly make: (settings: Settings) => Promise<readonly Buffer[]>;
}

type Draw = () => string;

const flat = (file: string, [recipe, draw]: readonly [string, Draw], settings: Settings): Job => ({
  files: [file],
  recipe,
  settings,
  make: async ({ scale, quality, soft }) => {
    const pixels = soft === undefined ? drawn(draw(), scale) : await outOfFocus(draw(), { soft, scale });
    return [await webp(pixels, quality)];
  },
});

const propsJob: Job = {
  files: [places.props.image, places.props.atlas],
  recipe: "sprites.ts",
  settings: { scale: 1, quality: 66 },
  make: async ({ quality }) => {
    const { sheet: pixels, atlas } = await packed(await sprites(), { wide: 1784, image: places.props.image });
    return [await webp(pixels, quality), Buffer.from(`${JSON.stringify(atlas, undefined, 1)}\n`)];
  },
};

/** The first picture of the page, cut for its way of holding the screen. */
const stillJob = ({ file, world, scale }: Picture, [recipe, draw]: readonly [string, Draw]): Job => ({
  files: [file],
  recipe,
  settings: { scale, quality: 76, soft: 4 },
  make: async ({ quality, soft = 0 }) => {
    const whole = await outOfFocus(draw(), { soft, scale });
    const area = {
      left: world.x - stillWorld.x,
      top: world.y - stillWorld.y,
      width: world.w,
      height: world.h,
    };
    return [await webp(await cut(whole, area), quality)];
  },
});

const overlay = (file: string, make: () => Promise<Buffer>): Job => ({
  files: [file],
  recipe: "overlays.ts",
  settings: { scale: 1, quality: 100 },
  make: async () => [await make()],
});

const bedroomJob: Job = {
  files: [pictures.bedroom.file],
  recipe: "bedroom.ts",
  settings: { scale: pictures.bedroom.scale, quality: 80 },
  make: async ({ scale, quality }) => [await webp(await layered(bedroomLayers, scale), quality)],
};

/** The other windows, warm: lit one by one as their evenings are played. */
const windowsJob = (
  { sheet: image, frames, sheetScale }: (typeof places.title)["landscape" | "portrait"]["overlays"],
  plan: HousePlan,
): Job => ({
  files: [image, frames],
  recipe: "house.ts",
  settings: { scale: sheetScale, quality: 70 },
  make: async ({ scale, quality }) => {
    const pieces = plan.windows.map((window) => ({
      name: window.id,
      pixels: drawn(windowWarm(window), scale),
    }));
    const { sheet: pixels, atlas } = await packed(pieces, { wide: 1024, image });
    return [await webp(pixels, quality), Buffer.from(`${JSON.stringify(atlas, undefined, 1)}\n`)];
  },
});

const iconsJob: Job = {
  files: ["favicon.svg", "icon-192.png", "icon-512.png"],
  recipe: "favicon.ts",
  settings: { scale: 1, quality: 100 },
  make: async () => [
    Buffer.from(favicon()),
    await palettePng(drawn(favicon(), 192 / 64)),
    await palettePng(drawn(favicon(), 512 / 64)),
  ],
};

/** A room and what stands in it, out of focus or not, each drawn by a function of its recipe. */
const roomJobs = (
  name: keyof typeof rooms,
  recipe: string,
  draw: {
    readonly room: Draw;
    readonly table: Draw;
    readonly chair: Draw;
    readonly still: Draw;
    readonly soft?: number;
  },
): readonly Job[] => {
  const { soft, table, chair, still: wide, stillPortrait } = rooms[name];
  return [
    flat(soft.file, [recipe, draw.room], { scale: soft.scale, quality: 82, soft: draw.soft ?? 4.5 }),
    flat(table.file, [recipe, draw.table], { scale: table.scale, quality: 76 }),
    flat(chair.file, [recipe, draw.chair], { scale: chair.scale, quality: 82 }),
    stillJob(wide, [recipe, draw.still]),
    stillJob(stillPortrait, [recipe, draw.still]),
  ];
};

const { landscape: wideTitle, portrait: uprightTitle } = places.title;

export const jobs: readonly Job[] = [
  flat(pictures.room.file, ["living.ts", livingPicture], { scale: pictures.room.scale, quality: 76 }),
  flat(pictures.roomSoft.file, ["living.ts", livingPicture], {
    scale: pictures.roomSoft.scale,
    quality: 82,
    soft: 4.5,
  }),
  flat(pictures.table.file, ["table.ts", tablePicture], { scale: pictures.table.scale, quality: 76 }),
  flat(pictures.chair.file, ["table.ts", chairPicture], { scale: pictures.chair.scale, quality: 82 }),
  propsJob,
  overlay(overlays.lampPool.file, lampPool),
  overlay(overlays.attention.file, attentionSpot),
  overlay(overlays.screenGlow.file, screenGlow),
  overlay(overlays.dusk.file, duskHole),
  overlay(overlays.vignette.file, vignette),
  overlay(overlays.grain.file, grain),
  stillJob(pictures.still, ["still.ts", still]),
  stillJob(pictures.stillPortrait, ["still.ts", still]),
  ...roomJobs("kitchen-morning", "kitchen.ts", {
    room: kitchenPicture,
    table: kitchenTablePicture,
    chair: kitchenChair,
    still: kitchenStill,
  }),
  ...roomJobs("car-rain", "car.ts", {
    room: carPicture,
    table: carConsole,
    chair: carSeat,
    still: carStill,
    soft: 2.6,
  }),
  ...roomJobs("bedroom-lamp", "bedside.ts", {
    room: bedsidePicture,
    table: quiltPicture,
    chair: pillows,
    still: bedsideStill,
  }),
  ...roomJobs("call-night", "call.ts", {
    room: callPicture,
    table: laptopPicture,
    chair: coatChair,
    still: callStill,
  }),
  flat(pictures.reverse.file, ["reverse.ts", reverseRoom], { scale: pictures.reverse.scale, quality: 74 }),
  flat(pictures.reverseSoft.file, ["reverse.ts", reverseRoom], {
    scale: pictures.reverseSoft.scale,
    quality: 80,
    soft: 4.5,
  }),
  bedroomJob,
  flat(pictures.house.file, ["house.ts", houseLandscape], { scale: pictures.house.scale, quality: 74 }),
  flat(pictures.housePortrait.file, ["house.ts", housePortrait], {
    scale: pictures.housePortrait.scale,
    quality: 74,
  }),
  flat(wideTitle.overlays.tonightLit, ["house.ts", () => tonightLit(landscape)], {
    scale: wideTitle.overlays.scale,
    quality: 76,
  }),
  flat(wideTitle.overlays.tonightWarm, ["house.ts", () => tonightWarm(landscape)], {
    scale: wideTitle.overlays.scale,
    quality: 76,
  }),
  flat(uprightTitle.overlays.tonightLit, ["house.ts", () => tonightLit(portrait)], {
    scale: uprightTitle.overlays.scale,
    quality: 76,
  }),
  flat(uprightTitle.overlays.tonightWarm, ["house.ts", () => tonightWarm(portrait)], {
    scale: uprightTitle.overlays.scale,
    quality: 76,
  }),
  windowsJob(wideTitle.overlays, landscape),
  windowsJob(uprightTitle.overlays, portrait),
  iconsJob,
];
