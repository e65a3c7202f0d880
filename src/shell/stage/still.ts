import type { Picture } from "../../scene/picture.ts";
import { canvasSurface } from "./canvasSurface.ts";
import { director } from "./director.ts";
import type { Stage, StageOptions } from "./interface.ts";
import { loadPictures } from "./pictures.ts";
import { stageOn } from "./surface.ts";

/** The same picture without WebGL: nothing moves by itself; a change of mood or focus paints it anew. */
export async function createStill(options: StageOptions): Promise<Stage> {
  const pictures = await loadPictures(options.room);
  const directed = director({ ...options, calm: true }, pictures);
  const stage = stageOn(canvasSurface(options.parent, pictures), directed);
  const { show } = stage;
  return Object.assign(stage, { show: (picture: Picture, now: number) => show(inSteps(picture), now) });
}

/** Light that slips moves in four steps: a whole page of canvas is slow to paint. */
const inSteps = (picture: Picture): Picture => ({
  ...picture,
  carried: step(picture.carried, 0.25),
  spots: picture.spots.map((spot) => ({
    ...spot,
    strength: step(spot.strength, 0.25),
    glow: step(spot.glow, 0.1),
  })),
});

const step = (value: number, size: number): number => Math.round(value / size) * size;
