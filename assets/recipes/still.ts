/** What the page shows at once, while the stage is loading: the room and the table, out of focus, nobody there yet. */
import { livingRoom } from "./living.ts";
import { places, type Rect } from "./places.ts";
import { rect, type Stop, sheet, spreading } from "./svg.ts";
import { tableTop } from "./table.ts";

/** Drawn whole and cut afterwards: resvg stumbles over lights that lie outside the picture. */
export const stillWorld: Rect = { x: -320, y: -180, w: 1920, h: 1372 };

const night: readonly Stop[] = [
  [0, "#1c1748", 0.12],
  [0.5, "#1c1748", 0.36],
  [1, "#100c2a", 0.8],
];

/** A room as the light will find it: falling back from its middle on. */
export const dimmed = (room: string, dusk: readonly Stop[] = night): string => {
  const { x, y, w, h } = stillWorld;
  const { safe } = places;
  return sheet(
    [x, y, w, h],
    `<defs>${spreading("stillDusk", dusk, {
      gradientUnits: "userSpaceOnUse",
      cx: safe.w * 0.42,
      cy: safe.h * 0.42,
      r: 900,
    })}</defs>`,
    room,
    rect([x, y, w, h], "url(#stillDusk)"),
  );
};

export const still = (): string => dimmed(livingRoom() + tableTop());
