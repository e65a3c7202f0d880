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

/** A wide page shows the bed, the phone in its stand and the lamp; an upright one the phone, large, and the lamp's light. */
export function bedsideOf({ w, h }: Page): Bedside {
  const { world } = pictures.bedroom;
  const portrait = w / h < 0.95;
  if (portrait) {
    const scale = Math.max(h / (world.h * 0.86), w / 520);
    return { scale, portrait, x: Math.min(bedroom.phone.x - 26 / scale, world.w - w / scale), y: 60 };
  }
  const scale = Math.max(w / world.w, h / 870);
  const x = Math.max(0, Math.min(world.w - w / scale, 800 - w / scale / 2));
  return { scale, portrait, x, y: Math.max(0, Math.min(world.h - h / scale, bedroom.phone.y - 60)) };
}

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
  return (
    <div class="bedside">
      <img src={bedroomPicture} alt="" style={place} />
      {phone && (
        <div
          class="stand"
          style={{
            left: `${(x - at.x) * at.scale}px`,
            top: `${(y - at.y) * at.scale}px`,
            width: `${w * at.scale}px`,
            height: `${(h + 10) * at.scale}px`,
            "--phone-text": `${Math.max(14.5, 19.5 * at.scale)}px`,
          }}
        >
          {phone}
        </div>
      )}
      <img src={bedroomPicture} alt="" class="lip" style={{ ...place, clipPath: LIP }} />
    </div>
  );
}
