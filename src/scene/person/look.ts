import type { Colour } from "../draw/shape.ts";
import { type Light, lit } from "./light.ts";

/** Who somebody is, in numbers and colours: a neutral skull and what differs from it. Numbers are shares or -1..1. */
export interface Look {
  readonly skin: Skin;
  readonly hair: HairColour;
  readonly brow: Colour;
  readonly iris: Colour;
  readonly wear: Wear;
  readonly top: Cloth;
  readonly collar: Collar;
  readonly glasses: { readonly kind: "round" | "rect"; readonly colour: Colour } | null;
  readonly earring: Colour | null;
  /** A hearing aid behind the screen-left ear. */
  readonly hearingAid: Colour | null;
  readonly beard: "full" | "stubble" | "goatee" | "moustache" | null;
  readonly freckles: boolean;
  readonly form: Form;
}

export interface Skin {
  readonly base: Colour;
  readonly shade: Colour;
  /** Lines and creases. */
  readonly line: Colour;
  readonly lip: Colour;
}

export interface HairColour {
  readonly base: Colour;
  readonly light: Colour;
  readonly dark: Colour;
}

export interface Cloth {
  readonly base: Colour;
  readonly shade: Colour;
  readonly light: Colour;
}

/** On the head: hair, or a scarf over it. */
export type Wear =
  | { readonly style: "bob" | "short" | "tousle" | "crop" | "bun" | "long" | "curls" | "bald" }
  | { readonly style: "hijab"; readonly scarf: Cloth };

export type Collar =
  | { readonly kind: "roll" | "crew" }
  | { readonly kind: "shirt"; readonly base: Colour; readonly shade: Colour }
  | { readonly kind: "cardigan"; readonly inner: Colour; readonly innerShade: Colour };

/** Measures of the body: 1 is the neutral skull's, or 0 for what is added to it. */
export interface Form {
  readonly headW: number;
  readonly jaw: number;
  readonly cheek: number;
  readonly chin: number;
  readonly eyeGap: number;
  readonly eyeSize: number;
  readonly eyeTilt: number;
  readonly crease: number;
  readonly lash: number;
  readonly noseW: number;
  readonly noseL: number;
  readonly lips: number;
  readonly browW: number;
  readonly browTilt: number;
  /** Lines at nose, mouth, eyes, forehead and neck, and heavier lids: 0 none, 1 about 75 years. */
  readonly age: number;
  readonly bodyW: number;
  readonly belly: number;
  readonly neckW: number;
  readonly slope: number;
}

/** The neutral skull. */
export const FORM: Form = {
  headW: 1,
  jaw: 0,
  cheek: 0,
  chin: 0,
  eyeGap: 1,
  eyeSize: 1,
  eyeTilt: 0,
  crease: 1,
  lash: 1,
  noseW: 1,
  noseL: 0,
  lips: 1,
  browW: 1,
  browTilt: 0,
  age: 0,
  bodyW: 1,
  belly: 0,
  neckW: 1,
  slope: 0,
};

/** The same person as this light colours them: one mix relights skin, hair and clothes alike. */
export function relit(look: Look, light: Light): Look {
  if (!light.ambient) return look;
  const tint = (colour: Colour): Colour => lit(colour, light);
  const maybe = (colour: Colour | null): Colour | null => (colour === null ? null : tint(colour));
  const cloth = ({ base, shade, light: bright }: Cloth): Cloth => ({
    base: tint(base),
    shade: tint(shade),
    light: tint(bright),
  });
  const { skin, hair, wear, collar, glasses } = look;
  return {
    ...look,
    skin: { base: tint(skin.base), shade: tint(skin.shade), line: tint(skin.line), lip: tint(skin.lip) },
    hair: { base: tint(hair.base), light: tint(hair.light), dark: tint(hair.dark) },
    brow: tint(look.brow),
    iris: tint(look.iris),
    wear: wear.style === "hijab" ? { ...wear, scarf: cloth(wear.scarf) } : wear,
    top: cloth(look.top),
    collar: relitCollar(collar, tint),
    glasses: glasses && { ...glasses, colour: tint(glasses.colour) },
    earring: maybe(look.earring),
    hearingAid: maybe(look.hearingAid),
  };
}

function relitCollar(collar: Collar, tint: (colour: Colour) => Colour): Collar {
  switch (collar.kind) {
    case "roll":
    case "crew":
      return collar;
    case "shirt":
      return { ...collar, base: tint(collar.base), shade: tint(collar.shade) };
    case "cardigan":
      return { ...collar, inner: tint(collar.inner), innerShade: tint(collar.innerShade) };
  }
}
