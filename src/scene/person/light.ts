import { type Colour, mixHex } from "../draw/shape.ts";

/** The light of a room on a person: a warm key from the left, a cool rim from the right (ART.md, "shipped"). */
export interface Light {
  readonly key: Colour;
  readonly rim: Colour;
  /** A screen held in the hands lights the face from below. */
  readonly under: Glowing | null;
  /** What everything is mixed towards before it is drawn: dusk, or a dark room. */
  readonly ambient: Ambient | null;
}

export interface Glowing {
  readonly colour: Colour;
  /** 0–1. */
  readonly strength: number;
}

export interface Ambient {
  readonly colour: Colour;
  /** 0 full colour, 1 nothing but the ambient. */
  readonly dim: number;
}

/** The living room at night: lamp on the left, television behind. */
export const EVENING: Light = { key: "#ffcf8c", rim: "#86e2f2", under: null, ambient: null };
/** The same room, television off. */
export const EVENING_QUIET: Light = { ...EVENING, rim: "#a6a8ea" };
/** The kitchen in the morning. */
export const MORNING: Light = { key: "#fff1c9", rim: "#fff3d0", under: null, ambient: null };
/** A parked car in the rain: a street lamp through wet glass, and the dashboard. */
export const RAIN: Light = {
  key: "#e8b98c",
  rim: "#8fb4ff",
  under: null,
  ambient: { colour: "#23285c", dim: 0.16 },
};
/** A bedside lamp on the right; from the left, what comes in by the window. */
export const BEDSIDE: Light = {
  key: "#b9b4ee",
  rim: "#ffc27a",
  under: null,
  ambient: { colour: "#2c2150", dim: 0.08 },
};
/** Somebody's morning, on a screen: the window behind them, and the screen's own blue. */
export const ON_SCREEN: Light = {
  key: "#e6eeff",
  rim: "#fff1cf",
  under: null,
  ambient: { colour: "#8fa4cc", dim: 0.1 },
};
/** A face over a telephone in a dim room. */
export const SCREENLIT: Light = {
  key: "#9a94d8",
  rim: "#d8a878",
  under: { colour: "#62baff", strength: 0.7 },
  ambient: { colour: "#221d58", dim: 0.4 },
};

/** A colour as it looks in this light; `share` below 1 keeps whites from drowning. */
export const lit = (colour: Colour, { ambient }: Light, share = 1): Colour =>
  ambient ? mixHex(colour, ambient.colour, ambient.dim * share) : colour;
