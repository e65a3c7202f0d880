import type { Spot } from "../picture.ts";
import type { Dials } from "./dials.ts";
import type { Interior } from "./interiors.ts";
import { places } from "./places.ts";
import type { Ellipse, Lamp, Rgb } from "./roomLights.ts";
import type { Camera } from "./sprite.ts";
import { glass, nearness } from "./television.ts";

/**
 * The light on everything, as one small picture that is laid over the whole: each of its greys says how bright what lies
 * under it becomes. 127.5 leaves it as it is. Dusk first, holes in the dusk where attention rests, then lights on top.
 */
export type Lightmap = {
  /** What the room falls back to, 0–255 each. */
  readonly dusk: Rgb;
  readonly holes: readonly Ellipse[];
  readonly lights: readonly Lamp[];
  readonly corners: Interior["light"]["corners"];
};

/** What multiplies with nothing. */
const PLAIN = 127.5;
const SCREEN: Rgb = [26, 54, 66];

export function lightmapOf(
  dials: Dials,
  spots: readonly Spot[],
  { light: room, hasTelevision }: Interior,
): Lightmap {
  const { tv } = places.living;
  const dark = room.depth * Math.min(0.9, dials.dusk + 0.1 * dials.carried + 0.06 * dials.away);
  const screen = glass(nearness(dials));
  const middle = { x: screen.x + screen.w / 2, y: screen.y + screen.h / 2 };
  const shines = Number(hasTelevision) * dials.tvOn * (0.5 + 0.5 * dials.tvFollowed + 0.3 * dials.tvCalls);
  const phone = { x: dials.phoneX, y: dials.phoneY };
  const mirrors = Number(hasTelevision) * dials.hardening * (1 - dials.tvOn);
  return {
    dusk: [dimmed(room.night[0], dark), dimmed(room.night[1], dark), dimmed(room.night[2], dark)],
    holes: [
      ...spots,
      ...room.holes,
      { ...middle, rx: screen.w * 0.85, ry: screen.h, strength: 1.4 * shines + 0.75 * mirrors },
      { ...phone, rx: 200, ry: 120, strength: 0.95 * dials.phoneCalls },
    ],
    lights: [
      ...room.lamps,
      ...spots.map((spot) => ({
        ...spot,
        strength: spot.strength * Math.min(0.6, 0.04 + 0.9 * spot.glow),
        colour: room.warm,
      })),
      { ...tv.glow, rx: 380, ry: 300, strength: 0.5 * shines, colour: SCREEN },
      { ...phone, rx: 270, ry: 160, strength: 0.6 * dials.phoneCalls, colour: SCREEN },
      ...spots.slice(3).map((hand) => ({
        ...hand,
        rx: hand.rx * 1.5,
        ry: hand.ry * 1.3,
        strength: 0.9 * dials.phoneFollowed * hand.strength,
        colour: SCREEN,
      })),
    ].filter(({ strength }) => strength > 0.004),
    corners: room.corners,
  };
}

const dimmed = (night: number, dark: number): number => PLAIN * (1 - dark * (1 - night / 255));

/** A page on which the light falls: px, and where the room is on it. */
export type Lit = { readonly w: number; readonly h: number; readonly camera: Camera };
/** A grid of colours, RGBA, row by row. */
export type Grid = { readonly wide: number; readonly high: number; readonly pixels: Uint8ClampedArray };

/**
 * Paints the light into a grid that covers the page. By hand: a canvas's own gradients are dithered, and stretched
 * tenfold the dither is a weave over every face.
 */
export function paintLight(map: Lightmap, page: Lit, { wide, high, pixels }: Grid): void {
  const { dusk, holes, lights, corners } = map;
  const [red, green, blue] = corners.colour;
  const step = page.w / wide / page.camera.scale;
  const down = page.h / high / page.camera.scale;
  const upright = page.w < page.h;
  for (let row = 0, at = 0; row < high; row++) {
    const y = page.camera.y + (row + 0.5) * down;
    for (let column = 0; column < wide; column++, at += 4) {
      const x = page.camera.x + (column + 0.5) * step;
      let dark = 1;
      for (const hole of holes) dark *= 1 - Math.min(1, hole.strength * opening(distance(hole, x, y)));
      let r = PLAIN + (dusk[0] - PLAIN) * dark;
      let g = PLAIN + (dusk[1] - PLAIN) * dark;
      let b = PLAIN + (dusk[2] - PLAIN) * dark;
      for (const light of lights) {
        const shine = light.strength * fading(distance(light, x, y));
        r += light.colour[0] * shine;
        g += light.colour[1] * shine;
        b += light.colour[2] * shine;
      }
      const corner = corners.strength * vignette((column + 0.5) / wide, (row + 0.5) / high, upright);
      pixels[at] = r + (red - r) * corner;
      pixels[at + 1] = g + (green - g) * corner;
      pixels[at + 2] = b + (blue - b) * corner;
      pixels[at + 3] = 255;
    }
  }
}

/** 0 in the middle of an ellipse, 1 at its rim and beyond. Not Math.hypot: it is five times slower. */
function distance({ x, y, rx, ry }: Ellipse, atX: number, atY: number): number {
  const [right, down] = [(atX - x) / rx, (atY - y) / ry];
  const square = right * right + down * down;
  return square >= 1 ? 1 : Math.sqrt(square);
}

/** A hole in the dusk: wide open inside, soft outside. */
const opening = (far: number): number => smooth(Math.min(1, (1 - far) / 0.64));
/** Light falls off from its middle on. */
const fading = (far: number): number => smooth(1 - far);
const smooth = (t: number): number => t * t * (3 - 2 * t);

/** 0–1: corners fall into the night; the middle is where partners' faces are. On an upright page words lie at the foot. */
function vignette(x: number, y: number, upright: boolean): number {
  const right = upright ? (x - 0.5) / 0.95 : (x - 0.58) / 0.75;
  const down = upright ? (y - 0.5) / 0.95 : (y - 0.42) / 0.85;
  const far = Math.sqrt(right * right + down * down);
  return far <= 0.45 ? 0 : Math.min(1, ((far - 0.45) / 0.72) ** 1.5);
}
