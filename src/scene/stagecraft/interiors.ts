import type { Rect } from "../layout.ts";
import { BEDSIDE, EVENING, EVENING_QUIET, type Light, MORNING, ON_SCREEN, RAIN } from "../person/light.ts";
import { places } from "./places.ts";
import { ROOM_LIGHTS, type RoomLight } from "./roomLights.ts";
import type { RoomName } from "./rooms.ts";

type Spot = { readonly x: number; readonly y: number };

/** Small things that lie there beside the phone, and where. */
type Things = Readonly<Partial<Record<"mug" | "teaspoon" | "remote", Spot>>>;

/** One room, as far as the stage differs from room to room (world units). */
export type Interior = {
  /** What the picture in front covers; the seat's is drawn around x = 0. */
  readonly table: Rect;
  readonly chair: Rect;
  /** The picture in front hides what hangs over its edge: in a call it is the frame of the screen. */
  readonly tableHides: "nothing" | "arms";
  readonly hasTelevision: boolean;
  readonly landscape: Things;
  readonly portrait: Things;
  /** Where your own face is mirrored faintly while an impulse forms (S5), by the way the screen is held. */
  readonly pane: { readonly landscape: Rect; readonly portrait: Rect };
  readonly light: RoomLight;
  /** The light on the partner, and the same beside a television that is on. */
  readonly person: { readonly quiet: Light; readonly screenLit: Light };
};

const { pictures, living, rooms } = places;

const alone = (light: Light): Interior["person"] => ({ quiet: light, screenLit: light });

/** A pane beside the partner's head; `x` on a wide page, for an upright one there is only one place. */
const BESIDE = { x: 642, y: 150, w: 150, h: 150 } as const;

const drawn = (name: keyof typeof rooms) => ({
  table: rooms[name].table.world,
  chair: rooms[name].chair.world,
  tableHides: "nothing" as const,
  hasTelevision: false,
  landscape: {},
  portrait: {},
  pane: { landscape: rooms[name].pane, portrait: BESIDE },
  light: ROOM_LIGHTS[name],
});

export const INTERIORS: Readonly<Record<RoomName, Interior>> = {
  "living-evening": {
    table: pictures.table.world,
    chair: pictures.chair.world,
    tableHides: "nothing",
    hasTelevision: true,
    landscape: living.landscape,
    portrait: { remote: living.portrait.remote },
    pane: { landscape: BESIDE, portrait: BESIDE },
    light: ROOM_LIGHTS["living-evening"],
    person: { quiet: EVENING_QUIET, screenLit: EVENING },
  },
  "kitchen-morning": {
    ...drawn("kitchen-morning"),
    landscape: { mug: living.landscape.mug, teaspoon: living.landscape.teaspoon },
    person: alone(MORNING),
  },
  "car-rain": { ...drawn("car-rain"), person: alone(RAIN) },
  "bedroom-lamp": { ...drawn("bedroom-lamp"), person: alone(BEDSIDE) },
  "call-night": { ...drawn("call-night"), tableHides: "arms", person: alone(ON_SCREEN) },
};
