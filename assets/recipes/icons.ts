/**
 * The icons in use, from Phosphor duotone (MIT): `currentColor`, 256 × 256, one file each in assets/icons.
 * A cloud stands for a thought, device-mobile-slash for the phone put away.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

const iconNames = [
  "arrow-u-up-left",
  "bell-ringing",
  "car-profile",
  "chat-teardrop-text",
  "cloud",
  "device-mobile",
  "device-mobile-slash",
  "door-open",
  "ear",
  "eye",
  "gear-six",
  "hand-heart",
  "house-line",
  "pause",
  "play",
  "power",
  "speaker-high",
  "speaker-x",
  "television-simple",
  "wind",
  "x",
] as const;

export function icons(): readonly { readonly name: string; readonly svg: string }[] {
  const set = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@iconify-json/ph/icons.json"), "utf8"),
  ) as IconSet;
  return iconNames.map((name) => {
    const body = set.icons[`${name}-duotone`]?.body;
    if (body === undefined)
      throw new Error(
        `assets/recipes/icons.ts: Phosphor has no "${name}-duotone". Look the name up at phosphoricons.com.`,
      );
    return { name, svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">${body}</svg>\n` };
  });
}
