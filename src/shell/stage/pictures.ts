import attention from "../../../assets/pictures/attention-spot.webp?no-inline";
import chair from "../../../assets/pictures/chair.webp?no-inline";
import grain from "../../../assets/pictures/grain.png?no-inline";
import atlas from "../../../assets/pictures/props.json";
import props from "../../../assets/pictures/props.webp?no-inline";
import room from "../../../assets/pictures/room-living-evening-soft.webp?no-inline";
import screenGlow from "../../../assets/pictures/screen-glow.webp?no-inline";
import table from "../../../assets/pictures/table-living-evening.webp?no-inline";
import type { Rect } from "../../scene/layout.ts";
import type { Baked } from "../../scene/stagecraft/sprite.ts";

/** What the stage loads: only what an evening in this room needs. */
const FILES = {
  room,
  table,
  chair,
  props,
  screenGlow,
  attention,
  grain,
} as const satisfies Record<Baked | "attention", string>;

type File = keyof typeof FILES;
export type Pictures = Readonly<Record<File, HTMLImageElement>>;

/** All baked pictures, ready to paint. Rejects with the name of the first that cannot be loaded. */
export async function loadPictures(): Promise<Pictures> {
  const load = async (file: File): Promise<HTMLImageElement> => {
    const image = new Image();
    image.src = FILES[file];
    await image.decode().catch(() => {
      throw new Error(`stage: the picture "${file}" (${FILES[file]}) cannot be loaded`);
    });
    return image;
  };
  const [roomSoft, top, seat, things, cool, spot, film] = await Promise.all([
    load("room"),
    load("table"),
    load("chair"),
    load("props"),
    load("screenGlow"),
    load("attention"),
    load("grain"),
  ]);
  return {
    room: roomSoft,
    table: top,
    chair: seat,
    props: things,
    screenGlow: cool,
    attention: spot,
    grain: film,
  };
}

/** Where the frames of the atlas are, px of the picture "props". */
export const FRAMES: ReadonlyMap<string, Rect> = new Map(
  Object.entries(atlas.frames).map(([name, { frame }]) => [name, frame]),
);
