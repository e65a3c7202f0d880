import type { ComponentChildren } from "preact";
import bedroomPicture from "../../../../assets/pictures/bedroom.webp";
import { bedroom, pictures } from "../../../../assets/pictures/places.json";

export type Page = { readonly w: number; readonly h: number };

/** Where the room by the bed lies on a page: px = (world − origin) · scale. */
export type Bedside = {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly portrait: boolean;
};

/** px kept free: above the phone for the words, below its stand for the way on */
const ROOM = { upright: { above: 126, below: 170 }, wide: { above: 14, below: 26 } } as const;
/** Below this the chat cannot be read; a low page shows less of the room instead. */
const SMALLEST = 0.7;

/** A wide page shows the bed, the phone in its stand and the lamp; an upright one the phone, large, and the lamp's light. */
export function bedsideOf({ w, h }: Page): Bedside {
  const { world } = pictures.bedroom;
  const { phone } = bedroom;
  const portrait = w / h < 0.95;
  const scale = portrait ? Math.max(h / (world.h * 0.86), w / 520) : Math.max(w / world.w, h / 870, SMALLEST);
  const left = portrait ? phone.x - 26 / scale : 800 - w / scale / 2;
  const top = portrait ? 18 : phone.y - 60;
  const lowest = phone.y + phone.h - (h - (portrait ? ROOM.upright.below : ROOM.wide.below)) / scale;
  return {
    scale,
    portrait,
    x: within(left, world.w - w / scale),
    y: within(Math.max(top, lowest), world.h - h / scale),
  };
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** The lip of the stand, in front of the phone's lower edge: a piece of the same picture. */
const LIP = "polygon(43.9% 68.9%, 63% 68.9%, 63% 73%, 43.9% 73%)";

/** The room where they tell it to somebody else; `phone` stands in the block of wood. */
export function BedsideRoom({ page, phone }: { page: Page; phone: ComponentChildren }) {
  const at = bedsideOf(page);
  const { world } = pictures.bedroom;
  const place = {
    width: `${world.w * at.scale}px`,
    height: `${world.h * at.scale}px`,
    left: `${-at.x * at.scale}px`,
    top: `${-at.y * at.scale}px`,
  };
  const { x, y, w, h } = bedroom.phone;
  const above = (at.portrait ? ROOM.upright.above : ROOM.wide.above) / at.scale;
  const top = Math.max(y, at.y + above);
  return (
    <div class="bedside">
      <img src={bedroomPicture} alt="" style={place} />
      {phone && (
        <div
          class="stand"
          style={{
            left: `${(x - at.x) * at.scale}px`,
            top: `${(top - at.y) * at.scale}px`,
            width: `${w * at.scale}px`,
            height: `${(y + h + 10 - top) * at.scale}px`,
            "--phone-text": `${Math.max(14.5, 19.5 * at.scale).toFixed(1)}px`,
          }}
        >
          {phone}
        </div>
      )}
      <img src={bedroomPicture} alt="" class="lip" style={{ ...place, clipPath: LIP }} />
    </div>
  );
}
