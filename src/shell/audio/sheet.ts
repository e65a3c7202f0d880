import sheet from "../../../assets/audio/sounds.json";

/** A name of the sound sheet that is a loop with a file of its own. */
export type LoopName = keyof typeof sheet.loops;
/** A part of the one file of short sounds. */
export type EffectName = keyof typeof sheet.effects;

/** Opus first; who cannot play it gets AAC (AUDIO.md). */
export const CODECS = ["webm", "m4a"] as const;
export type Codec = (typeof CODECS)[number];

const urls = import.meta.glob<string>("../../../assets/audio/*.{webm,m4a}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** A part of a file: from where, how long, and whether it comes round; ms. */
export type Parts = Record<
  string,
  [from: number, length: number] | [from: number, length: number, loop: boolean]
>;

/** Where a sound is fetched. @throws when no such file was baked */
export function addressOf(name: LoopName | "effects", codec: Codec): string {
  const url = urls[`../../../assets/audio/${name}.${codec}`];
  if (url === undefined)
    throw new Error(`assets/audio has no ${name}.${codec}: bake it (assets/recipes/sound).`);
  return url;
}

/** A loop begins inside its padding, at the place where its codec joins best. */
export const loopParts = (name: LoopName, codec: Codec): Parts => ({
  round: [sheet.loops[name][codec], sheet.loops[name].length, true],
});

export function effectParts(): Parts {
  const parts: Parts = {};
  for (const [name, [from = 0, length = 0]] of Object.entries(sheet.effects)) {
    parts[name] = name === "drift" ? [from, length, true] : [from, length];
  }
  return parts;
}

/** How long a short sound lasts, ms. */
export const lengthOf = (name: EffectName): number => sheet.effects[name][1] ?? 0;
