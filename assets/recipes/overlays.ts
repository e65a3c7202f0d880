/** Light that is laid over a picture: one colour, its strength in the alpha. Baked, so that the game needs no filters. */
import sharp from "sharp";
import { dice } from "./svg.ts";

interface Light {
  readonly wide: number;
  readonly high: number;
  readonly colour: readonly [number, number, number];
  /** Strength 0–1 at x and y, both 0–1 from the top left. */
  readonly strength: (x: number, y: number) => number;
}

async function light({ wide, high, colour, strength }: Light): Promise<Buffer> {
  const pixels = Buffer.alloc(wide * high * 4);
  for (let i = 0; i < wide * high; i++) {
    const alpha = strength(((i % wide) + 0.5) / wide, (Math.floor(i / wide) + 0.5) / high);
    pixels.set([...colour, Math.round(255 * Math.min(1, Math.max(0, alpha)))], i * 4);
  }
  return sharp(pixels, { raw: { width: wide, height: high, channels: 4 } })
    .webp({ lossless: true, exact: true, effort: 6 })
    .toBuffer();
}

const fromCentre = (x: number, y: number): number => Math.min(1, Math.hypot(x - 0.5, y - 0.5) * 2);

/** Fades without a rim: 1 in the middle, level at both ends. */
const fading = (distance: number): number => (0.5 + 0.5 * Math.cos(Math.PI * distance)) ** 1.5;

const pool = (colour: Light["colour"]): Promise<Buffer> =>
  light({ wide: 128, high: 128, colour, strength: (x, y) => fading(fromCentre(x, y)) });

/** The lamp's warm light over everything near it; for additive or screen blending. */
export const lampPool = (): Promise<Buffer> => pool([255, 184, 104]);

/** White, to be tinted: the soft light of the player's attention. */
export const attentionSpot = (): Promise<Buffer> => pool([255, 255, 255]);

/** The cool light that a lit screen throws into the room. */
export const screenGlow = (): Promise<Buffer> => pool([143, 220, 246]);

/** The room falls back: indigo with a hole where attention rests. Scale it far over the screen around that point. */
export const duskHole = (): Promise<Buffer> =>
  light({
    wide: 128,
    high: 128,
    colour: [28, 23, 72],
    strength: (x, y) => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, fromCentre(x, y) * 1.08)),
  });

/** Corners fall into the night; its middle is at 58 %, 42 %. Stretch it over the screen. */
export const vignette = (): Promise<Buffer> =>
  light({
    wide: 192,
    high: 108,
    colour: [13, 10, 34],
    strength: (x, y) =>
      0.8 * Math.max(0, (Math.hypot((x - 0.58) / 0.75, (y - 0.42) / 0.85) - 0.45) / 0.72) ** 1.5,
  });

/** Five tones of grain from dark to light: tone and alpha, both 0–255; nearly transparent, for plain blending. */
const tones = [
  [0, 13],
  [0, 6],
  [0, 0],
  [255, 5],
  [255, 10],
] as const;

/** Film grain, 256 × 256; tiles without a seam, for every pixel is thrown alone. */
export async function grain(): Promise<Buffer> {
  const side = 256;
  const throwDie = dice(4);
  const pixels = Buffer.alloc(side * side * 4);
  for (let i = 0; i < side * side; i++) {
    const bell = (throwDie() + throwDie() + throwDie()) / 3;
    const [tone, alpha] = tones[Math.min(4, Math.floor(bell * 5))] ?? tones[2];
    pixels.set([tone, tone, tone, alpha], i * 4);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } })
    .png({ palette: true, colours: 5, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
