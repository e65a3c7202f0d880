import { places } from "./places.ts";
import type { RoomName } from "./rooms.ts";

export type Rgb = readonly [number, number, number];

/** In the room's coordinates; strength 0–1 in the middle. */
export type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly strength: number;
};
export type Lamp = Ellipse & { readonly colour: Rgb };

/** The light of a room before anybody attends to anything. */
export type RoomLight = {
  /** What full dusk multiplies with. */
  readonly night: Rgb;
  /** How much of the dusk falls, 0–1: by day a room falls back less. */
  readonly depth: number;
  /** Added where attention rests at full strength: little of it, or skin burns out. */
  readonly warm: Rgb;
  /** Where dusk never falls: lamps, windows, a lit screen. */
  readonly holes: readonly Ellipse[];
  /** What lamps and sun add. */
  readonly lamps: readonly Lamp[];
  /** What the corners fall into, and how far, 0–1. */
  readonly corners: { readonly colour: Rgb; readonly strength: number };
};

const { lamp } = places.living;

/** Indigo night (ART.md's palette). */
const NIGHT: Rgb = [43, 36, 99];
/** Warm on warm, hardly any blue. */
const WARM: Rgb = [46, 28, 20];
const INDIGO: Rgb = [13, 10, 34];

export const ROOM_LIGHTS = {
  "living-evening": {
    night: NIGHT,
    depth: 1,
    warm: WARM,
    holes: [{ x: lamp.x, y: lamp.y - 30, rx: 210, ry: 230, strength: 0.85 }],
    lamps: [{ x: lamp.x, y: lamp.y, rx: 520, ry: 430, strength: 0.5, colour: [80, 46, 14] }],
    corners: { colour: INDIGO, strength: 0.8 },
  },
  /** Cool shadows, and the sun through a blind on the left. */
  "kitchen-morning": {
    night: [96, 104, 160],
    depth: 0.8,
    warm: [26, 18, 10],
    holes: [
      { x: -60, y: 310, rx: 330, ry: 250, strength: 0.95 },
      { x: 900, y: 150, rx: 440, ry: 340, strength: 0.9 },
      { x: 330, y: 668, rx: 620, ry: 130, strength: 0.8 },
    ],
    lamps: [
      { x: -70, y: 330, rx: 460, ry: 400, strength: 0.7, colour: [70, 52, 22] },
      { x: 180, y: 660, rx: 700, ry: 170, strength: 0.5, colour: [86, 60, 24] },
      { x: 900, y: 130, rx: 400, ry: 300, strength: 0.35, colour: [44, 40, 34] },
    ],
    corners: { colour: [38, 38, 70], strength: 0.42 },
  },
  /** A street lamp through wet glass. */
  "car-rain": {
    night: [40, 42, 96],
    depth: 0.8,
    warm: [40, 28, 22],
    holes: [{ x: 880, y: 240, rx: 520, ry: 300, strength: 0.5 }],
    lamps: [{ x: 480, y: 120, rx: 480, ry: 360, strength: 0.3, colour: [70, 44, 16] }],
    corners: { colour: [9, 9, 28], strength: 0.85 },
  },
  /** The lamp stands on the right here. */
  "bedroom-lamp": {
    night: [46, 34, 88],
    depth: 0.95,
    warm: WARM,
    holes: [{ x: 1160, y: 290, rx: 230, ry: 240, strength: 0.85 }],
    lamps: [{ x: 1160, y: 310, rx: 540, ry: 450, strength: 0.6, colour: [84, 46, 14] }],
    corners: { colour: INDIGO, strength: 0.8 },
  },
  /** Morning inside the screen, night around it. */
  "call-night": {
    night: [66, 74, 132],
    depth: 0.8,
    warm: [34, 26, 18],
    holes: [
      { x: 900, y: 200, rx: 470, ry: 330, strength: 0.75 },
      { x: 1110, y: 180, rx: 300, ry: 330, strength: 0.9 },
    ],
    lamps: [{ x: 1110, y: 170, rx: 380, ry: 330, strength: 0.28, colour: [66, 62, 48] }],
    corners: { colour: [12, 11, 34], strength: 0.62 },
  },
} as const satisfies Record<RoomName, RoomLight>;
