/** Many small pictures on one sheet, in the format Phaser calls JSON hash. */
import sharp from "sharp";

export interface Piece {
  readonly name: string;
  readonly pixels: Buffer;
}

interface Frame {
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly rotated: false;
  readonly trimmed: false;
  readonly sourceSize: { readonly w: number; readonly h: number };
  readonly spriteSourceSize: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
}

export interface Atlas {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly meta: {
    readonly image: string;
    readonly format: "RGBA8888";
    readonly size: { readonly w: number; readonly h: number };
    readonly scale: "1";
  };
}

const gap = 4;

/** Shelves: the tallest first, from left to right, a new shelf when one is full. */
export async function packed(
  pieces: readonly Piece[],
  { wide, image }: { readonly wide: number; readonly image: string },
): Promise<{ readonly sheet: Buffer; readonly atlas: Atlas }> {
  const measured = await Promise.all(
    pieces.map(async (piece) => ({ ...piece, ...(await sharp(piece.pixels).metadata()) })),
  );
  measured.sort((a, b) => b.height - a.height || a.name.localeCompare(b.name));
  const frames: Record<string, Frame> = {};
  let [x, y, shelf] = [0, 0, 0];
  for (const { name, width: w, height: h } of measured) {
    if (w > wide)
      throw new Error(
        `assets/recipes/atlas.ts: "${name}" is ${w} px wide, the sheet only ${wide}. Draw it smaller or the sheet wider.`,
      );
    if (x + w > wide) [x, y, shelf] = [0, y + shelf + gap, 0];
    frames[name] = {
      frame: { x, y, w, h },
      rotated: false,
      trimmed: false,
      sourceSize: { w, h },
      spriteSourceSize: { x: 0, y: 0, w, h },
    };
    x += w + gap;
    shelf = Math.max(shelf, h);
  }
  const high = y + shelf;
  const layers = measured.map(({ name, pixels }) => ({
    input: pixels,
    left: frames[name]?.frame.x ?? 0,
    top: frames[name]?.frame.y ?? 0,
  }));
  const sheet = await sharp({ create: { width: wide, height: high, channels: 4, background: "#0000" } })
    .composite(layers)
    .png()
    .toBuffer();
  return {
    sheet,
    atlas: { frames, meta: { image, format: "RGBA8888", size: { w: wide, h: high }, scale: "1" } },
  };
}
