import { director } from "./director.ts";
import type { Stage, StageOptions } from "./interface.ts";
import { phaserSurface } from "./phaserSurface.ts";
import { loadPictures } from "./pictures.ts";
import { stageOn } from "./surface.ts";

/**
 * The stage by WebGL. Load this file itself by `import()`: Phaser comes with it. Resolves when everything is loaded;
 * the first `show` then paints at once. Rejects when WebGL is missing or a picture cannot be loaded: take `createStill`.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  const pictures = await loadPictures(options.room);
  const directed = director(options, pictures);
  let again = (): void => {};
  const surface = await phaserSurface(options.parent, pictures, () => again());
  const stage = stageOn(surface, directed);
  again = stage.repaint;
  return stage;
}
