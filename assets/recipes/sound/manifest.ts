import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const recipes = dirname(fileURLToPath(import.meta.url));
export const audioFolder = join(recipes, "..", "..", "audio");
export const manifestPath = join(audioFolder, "recipes.json");

/** A baked file, as it was measured after it was encoded. */
export type Entry = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** as it plays, without what a loop carries over its ends */
  readonly seconds: number;
  readonly channels: number;
  /** LUFS; of the sprite's parts, see `parts` */
  readonly lufs: number;
  /** dB, true peak */
  readonly peak: number;
  /** where the loop begins, ms, and how far the wave jumps there, dB (`seam` in loudness.ts); null: no loop */
  readonly seam: { readonly from: number; readonly jump: number } | null;
  /** of each part of the sprite: LUFS of its loudest 400 ms */
  readonly parts: Readonly<Record<string, number>> | null;
};

/** `sources` is the hash of every recipe: what was baked from others is stale. */
export type Manifest = {
  readonly sources: string;
  /** how loud half a minute of an evening is with everything in it, LUFS, and its peak, dB */
  readonly session: { readonly lufs: number; readonly peak: number };
  readonly files: readonly Entry[];
};

export const readManifest = (): Manifest | null =>
  existsSync(manifestPath) ? (JSON.parse(readFileSync(manifestPath, "utf8")) as Manifest) : null;

export const sha256 = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

/** Changes whenever a sound could. */
export const sourcesHash = (): string =>
  sha256(
    readdirSync(recipes)
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => `${file}\n${readFileSync(join(recipes, file), "utf8").replaceAll("\r\n", "\n")}`)
      .join("\0"),
  );
