import attention from "../../../assets/pictures/attention-spot.webp?no-inline";
import livingChair from "../../../assets/pictures/chair.webp?no-inline";
import bedroomChair from "../../../assets/pictures/chair-bedroom-lamp.webp?no-inline";
import callChair from "../../../assets/pictures/chair-call-night.webp?no-inline";
import carChair from "../../../assets/pictures/chair-car-rain.webp?no-inline";
import kitchenChair from "../../../assets/pictures/chair-kitchen-morning.webp?no-inline";
import grain from "../../../assets/pictures/grain.png?no-inline";
import atlas from "../../../assets/pictures/props.json";
import props from "../../../assets/pictures/props.webp?no-inline";
import bedroom from "../../../assets/pictures/room-bedroom-lamp-soft.webp?no-inline";
import call from "../../../assets/pictures/room-call-night-soft.webp?no-inline";
import car from "../../../assets/pictures/room-car-rain-soft.webp?no-inline";
import kitchen from "../../../assets/pictures/room-kitchen-morning-soft.webp?no-inline";
import living from "../../../assets/pictures/room-living-evening-soft.webp?no-inline";
import screenGlow from "../../../assets/pictures/screen-glow.webp?no-inline";
import bedroomTable from "../../../assets/pictures/table-bedroom-lamp.webp?no-inline";
import callTable from "../../../assets/pictures/table-call-night.webp?no-inline";
import carTable from "../../../assets/pictures/table-car-rain.webp?no-inline";
import kitchenTable from "../../../assets/pictures/table-kitchen-morning.webp?no-inline";
import livingTable from "../../../assets/pictures/table-living-evening.webp?no-inline";
import type { Rect } from "../../scene/layout.ts";
import type { RoomName } from "../../scene/stagecraft/rooms.ts";
import type { Baked } from "../../scene/stagecraft/sprite.ts";

type OfRoom = "room" | "table" | "chair";

/** What every evening needs. */
const SHARED = { props, screenGlow, attention, grain } as const satisfies Record<
  Exclude<Baked, OfRoom> | "attention",
  string
>;

/** What only an evening in that room needs. */
const ROOMS: Readonly<Record<RoomName, Readonly<Record<OfRoom, string>>>> = {
  "living-evening": { room: living, table: livingTable, chair: livingChair },
  "kitchen-morning": { room: kitchen, table: kitchenTable, chair: kitchenChair },
  "car-rain": { room: car, table: carTable, chair: carChair },
  "bedroom-lamp": { room: bedroom, table: bedroomTable, chair: bedroomChair },
  "call-night": { room: call, table: callTable, chair: callChair },
};

type File = OfRoom | keyof typeof SHARED;
export type Pictures = Readonly<Record<File, HTMLImageElement>>;

/** The baked pictures of an evening in a room, and no other's, ready to paint. Rejects with the name of the first that cannot be loaded. */
export async function loadPictures(name: RoomName): Promise<Pictures> {
  const files: Readonly<Record<File, string>> = { ...SHARED, ...ROOMS[name] };
  const load = async (file: File): Promise<HTMLImageElement> => {
    const image = new Image();
    image.src = files[file];
    await image.decode().catch(() => {
      throw new Error(`stage: the picture "${file}" (${files[file]}) cannot be loaded`);
    });
    return image;
  };
  const [room, table, chair, things, cool, spot, film] = await Promise.all([
    load("room"),
    load("table"),
    load("chair"),
    load("props"),
    load("screenGlow"),
    load("attention"),
    load("grain"),
  ]);
  return { room, table, chair, props: things, screenGlow: cool, attention: spot, grain: film };
}

/** Where the frames of the atlas are, px of the picture "props". */
export const FRAMES: ReadonlyMap<string, Rect> = new Map(
  Object.entries(atlas.frames).map(([name, { frame }]) => [name, frame]),
);
