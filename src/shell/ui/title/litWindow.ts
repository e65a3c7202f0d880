import uprightLit from "../../../../assets/pictures/house-portrait-window-lit.webp?no-inline";
import uprightWarm from "../../../../assets/pictures/house-portrait-window-warm.webp?no-inline";
import uprightFrames from "../../../../assets/pictures/house-portrait-windows.json";
import uprightSheet from "../../../../assets/pictures/house-portrait-windows.webp?no-inline";
import lit from "../../../../assets/pictures/house-window-lit.webp?no-inline";
import warm from "../../../../assets/pictures/house-window-warm.webp?no-inline";
import frames from "../../../../assets/pictures/house-windows.json";
import sheet from "../../../../assets/pictures/house-windows.webp?no-inline";
import type { HouseWindow } from "../../../scene/housefront.ts";
import type { Rect } from "../../../scene/layout.ts";

type Sheet = {
  readonly url: string;
  readonly size: { readonly w: number; readonly h: number };
  readonly frames: ReadonlyMap<string, Rect>;
};

const read = (url: string, json: typeof frames | typeof uprightFrames): Sheet => ({
  url,
  size: json.meta.size,
  frames: new Map(Object.entries(json.frames).map(([id, { frame }]) => [id, frame])),
});

const SHEETS = { wide: read(sheet, frames), upright: read(uprightSheet, uprightFrames) } as const;

/** The balcony's window has two pictures of its own: before the talk, and once the two felt heard. */
const BALCONY = {
  wide: { lit, warm },
  upright: { lit: uprightLit, warm: uprightWarm },
} as const;

/** The picture of a lit window, as the background of a box as large as `lit`. */
export function litWindow({ id, lit: box }: HouseWindow, look: { upright: boolean; warm: boolean }) {
  const shape = look.upright ? "upright" : "wide";
  const { url, size, frames: places } = SHEETS[shape];
  const frame = places.get(id);
  if (!frame) {
    const own = BALCONY[shape][look.warm ? "warm" : "lit"];
    return { backgroundImage: `url("${own}")`, backgroundSize: "100% 100%" };
  }
  const x = box.w / frame.w;
  const y = box.h / frame.h;
  return {
    backgroundImage: `url("${url}")`,
    backgroundSize: `${size.w * x}px ${size.h * y}px`,
    backgroundPosition: `${-frame.x * x}px ${-frame.y * y}px`,
  };
}
