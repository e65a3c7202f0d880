/** The small pictures of the atlas: what lies on the table, the television, and each frame of its programmes. */
import type { Piece } from "./atlas.ts";
import { places } from "./places.ts";
import { props } from "./props.ts";
import { drawn, outOfFocus } from "./render.ts";
import { type Box, sheet } from "./svg.ts";
import { onScreen, programmes, screenSize, setSize, televisionOff } from "./television.ts";

const screenBox: Box = [0, 0, screenSize.w, screenSize.h];
const softMargin = 16;
const softBox: Box = [-softMargin, -softMargin, screenSize.w + 2 * softMargin, screenSize.h + 2 * softMargin];

/** Every programme frame twice: sharp, for the eye that follows it, and soft, for the one that listens. */
export async function sprites(): Promise<readonly Piece[]> {
  const { scale } = places.props;
  const table = Object.entries(props).map(([name, { svg }]) => ({ name, pixels: drawn(svg, scale.table) }));
  const off = {
    name: "tv-off",
    pixels: drawn(sheet([0, 0, setSize.w, setSize.h], televisionOff()), scale.television),
  };
  const shown = Object.entries(programmes).flatMap(([name, draw]) =>
    [0, 1, 2].map((frame) => ({ name: `tv-${name}-${frame + 1}`, content: onScreen(draw(frame)) })),
  );
  const sharpOnes = shown.map(({ name, content }) => ({
    name,
    pixels: drawn(sheet(screenBox, content), scale.television),
  }));
  const softOnes = await Promise.all(
    shown.map(async ({ name, content }) => ({
      name: `${name}-soft`,
      pixels: await outOfFocus(sheet(softBox, content), { soft: 4, scale: scale.soft }),
    })),
  );
  return [...table, off, ...sharpOnes, ...softOnes];
}
