import type { Colour } from "../draw/shape.ts";
import { type Cloth, FORM, type Form, type HairColour, type Skin } from "./look.ts";

/** How somebody of the cast is written down: colours from the light to the dark, and what differs from the neutral skull. */
export const skin = (base: Colour, shade: Colour, line: Colour, lip: Colour): Skin => ({
  base,
  shade,
  line,
  lip,
});
export const hair = (base: Colour, light: Colour, dark: Colour): HairColour => ({ base, light, dark });
export const cloth = (base: Colour, shade: Colour, light: Colour): Cloth => ({ base, shade, light });
export const form = (own: Partial<Form>): Form => ({ ...FORM, ...own });

/** Nobody in particular: no beard, nothing worn; the cast overrides what differs. */
export const PLAIN = { glasses: null, earring: null, hearingAid: null, beard: null, freckles: false };
