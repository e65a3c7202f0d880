/** From SVG to pixels: resvg draws, sharp packs. */
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

/** Pixels of a drawing, `scale` pixels for one world unit. */
export const drawn = (svg: string, scale: number): Buffer =>
  Buffer.from(
    new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } })
      .render()
      .asPng(),
  );

/** Out of focus: `soft` is the blur in world units; drawn at 1 and shrunk, so that it costs little. */
export async function outOfFocus(
  svg: string,
  { soft, scale }: { readonly soft: number; readonly scale: number },
): Promise<Buffer> {
  const sharpOne = sharp(drawn(svg, 1));
  const { width = 0, height = 0 } = await sharpOne.metadata();
  const blurredOne = await sharpOne.blur(soft).png().toBuffer();
  return sharp(blurredOne)
    .resize(Math.round(width * scale), Math.round(height * scale))
    .png()
    .toBuffer();
}

interface Layer {
  readonly svg: string;
  readonly soft: number;
  readonly blend: "over" | "screen";
}

/** Layers from back to front, each blurred for itself. */
export async function layered(layers: readonly Layer[], scale: number): Promise<Buffer> {
  const [back, ...rest] = await Promise.all(
    layers.map(async ({ svg, soft, blend }) => ({
      input:
        soft > 0
          ? await sharp(drawn(svg, scale))
              .blur(soft * scale)
              .png()
              .toBuffer()
          : drawn(svg, scale),
      blend,
    })),
  );
  if (back === undefined) throw new Error("assets/recipes/render.ts: a picture needs at least one layer.");
  return sharp(back.input).composite(rest).png().toBuffer();
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a picture, in pixels. */
export const cut = (pixels: Buffer, area: Area): Promise<Buffer> =>
  sharp(pixels).extract(area).png().toBuffer();

export const webp = (pixels: Buffer, quality: number): Promise<Buffer> =>
  sharp(pixels).webp({ quality, alphaQuality: 80, effort: 6, smartSubsample: true }).toBuffer();

/** A small PNG of few colours, for icons. */
export const palettePng = (pixels: Buffer): Promise<Buffer> =>
  sharp(pixels).png({ palette: true, effort: 10, compressionLevel: 9 }).toBuffer();
