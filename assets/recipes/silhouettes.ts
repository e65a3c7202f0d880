/** People as one sees them from the street: profiles against a lit curtain, in a room 120 × 96. */
import { ellipse, group, path } from "./svg.ts";

const head =
  "M-13 22C-20 10 -22 -10 -10 -19C2 -27 17 -20 18 -6C18 -3 23 2 22 4C21 5 19 5 19 6C19 8 20 9 18 11C18 13 19 15 16 17C13 18 10 17 8 18C7 22 8 26 12 30C26 34 33 46 36 66L54 80L60 88H-42C-44 62 -40 40 -22 33C-14 30 -13 26 -13 22Z";

const hair = {
  bob: "M20 -8C18 -32 -30 -34 -29 2C-29 14 -27 24 -20 28C-10 28 -8 20 -8 10C-6 2 6 -6 20 -8Z",
  bun: "M18 -8C16 -28 -24 -30 -22 2C-16 2 -4 -8 18 -8ZM-24 -26a11 11 0 1 0 .1 0Z",
  short: "M19 -7C20 -32 -24 -34 -23 0C-22 8 -18 10 -16 8C-12 -2 4 -10 19 -7Z",
  tousle:
    "M20 -7C25 -14 22 -24 15 -26C13 -33 3 -35 -3 -31C-10 -35 -20 -31 -21 -24C-28 -20 -28 -8 -24 0L-18 8C-12 -2 4 -10 20 -7Z",
  curls:
    "M16 -10a11 11 0 0 0 -8 -18a12 12 0 0 0 -22 0a12 12 0 0 0 -12 16a11 11 0 0 0 4 20C-14 4 0 -8 16 -10Z",
  hijab:
    "M14 -20C-4 -34 -30 -22 -28 4C-28 22 -36 34 -44 44C-20 52 14 50 24 40C14 34 8 26 8 18C-2 14 6 -12 14 -20Z",
  bald: "M-16 -2C-24 4 -22 14 -15 14Z",
  long: "M20 -8C18 -32 -30 -34 -29 2C-30 26 -32 44 -34 58C-22 60 -14 50 -10 30C-8 14 0 -4 20 -8Z",
} as const;

export type Hair = keyof typeof hair;

interface Bust {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Facing: 1 right, -1 left. */
  readonly facing?: 1 | -1;
  readonly tilt?: number;
  readonly holding?: string;
}

const mug = path("M48 66h14v14h-14z", "currentColor");

const bust = (who: Hair, { x, y, scale, facing = 1, tilt = 0, holding = "" }: Bust): string =>
  group(
    { transform: `translate(${x} ${y}) scale(${facing * scale} ${scale}) rotate(${tilt})` },
    path(head, "currentColor"),
    path(hair[who], "currentColor"),
    holding,
  );

/** What two people do of an evening. */
export const scenes = {
  talk: (a: Hair, b: Hair) =>
    bust(a, { x: 30, y: 44, scale: 0.44, holding: mug }) +
    bust(b, { x: 92, y: 46, scale: 0.44, facing: -1, holding: mug }) +
    path("M24 82H98V90H24Z", "currentColor"),
  near: (a: Hair, b: Hair) =>
    bust(a, { x: 46, y: 46, scale: 0.46, tilt: 6 }) +
    bust(b, { x: 80, y: 44, scale: 0.48, facing: -1, tilt: 4 }),
  apart: (a: Hair, b: Hair) =>
    bust(a, { x: 26, y: 48, scale: 0.42, facing: -1 }) +
    bust(b, { x: 98, y: 46, scale: 0.42 }) +
    path("M20 82H104V90H20Z", "currentColor", { opacity: 0.7 }),
  dance: (a: Hair, b: Hair) =>
    bust(a, { x: 50, y: 34, scale: 0.5, tilt: 8 }) +
    bust(b, { x: 72, y: 40, scale: 0.46, facing: -1, tilt: 10 }) +
    path("M66 66C78 58 86 50 96 44L100 48C92 58 82 68 72 76Z", "currentColor"),
  phone: (a: Hair, b: Hair) =>
    bust(a, { x: 34, y: 46, scale: 0.44, tilt: 12 }) +
    path("M58 72l9 -13 5 3 -9 14z", "#bfefff") +
    ellipse([56, 62, 16, 16], "#8fd8ff", { opacity: 0.35 }) +
    bust(b, { x: 92, y: 46, scale: 0.44 }),
  one: (a: Hair) => bust(a, { x: 58, y: 44, scale: 0.48 }) + path("M84 78h10v-9h-10z", "currentColor"),
} as const;

export type Scene = keyof typeof scenes;
