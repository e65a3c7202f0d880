import * as Phaser from "phaser";
import type { Blend, Painted, Sprite } from "../../scene/stagecraft/sprite.ts";
import { FRAMES, type Pictures } from "./pictures.ts";
import { quietGame } from "./quietGame.ts";
import type { Surface } from "./surface.ts";
import { trafficOn } from "./traffic.ts";

/** Beyond Phaser's own: twice the product of what is there and the light that is laid over it. */
const LIGHT = 18;
const BLENDS = {
  normal: Phaser.BlendModes.NORMAL,
  screen: Phaser.BlendModes.SCREEN,
  light: LIGHT,
} as const satisfies Record<Blend, number>;

type Thing = Phaser.GameObjects.Image | Phaser.GameObjects.TileSprite;

/** ms: Phaser's own clock is stepped by hand and drives nothing */
const STEP = 16;

/** Sprites by Phaser's WebGL. `restored` is called when a lost context is back and wants its picture again. */
export async function phaserSurface(
  parent: HTMLElement,
  pictures: Pictures,
  restored: () => void,
): Promise<Surface> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas.style, { display: "block", width: "100%", height: "100%" });
  canvas.setAttribute("aria-hidden", "true");
  const { game, scene, context } = await quietGame(parent, canvas).catch((reason: unknown) => {
    canvas.remove();
    throw reason;
  });
  const { textures, renderer } = game;
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer))
    throw new Error("stage: Phaser paints, but not by WebGL");
  const { gl } = renderer;
  renderer.updateBlendMode(LIGHT, [gl.DST_COLOR, gl.SRC_COLOR], gl.FUNC_ADD);
  renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
  takeOver(textures, pictures);

  const things = new Map<string, Thing>();
  const traffic = trafficOn(context);
  let time = 0;
  const step = (): void => {
    time += STEP;
    game.step(time, STEP);
  };

  return {
    busy: traffic.busy,
    resize(width, height) {
      game.scale.resize(width, height);
      Object.assign(canvas.style, { width: "100%", height: "100%" });
    },
    upload(name, painted) {
      upload(textures, name, painted);
    },
    paint(sprites) {
      if (renderer.contextLost) return false;
      const seen = new Set(sprites.map(({ id }) => id));
      for (const [id, thing] of things) thing.setVisible(seen.has(id));
      sprites.forEach((sprite, depth) => {
        const thing = things.get(sprite.id) ?? made(scene, sprite);
        things.set(sprite.id, thing);
        place(thing, sprite, depth);
      });
      step();
      traffic.sent();
      return true;
    },
    destroy() {
      renderer.off(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
      things.clear();
      game.destroy(true);
      step();
      canvas.remove();
      // A browser keeps about sixteen contexts and takes the oldest away from whoever has it.
      gl.getExtension("WEBGL_lose_context")?.loseContext();
    },
  };
}

function takeOver(textures: Phaser.Textures.TextureManager, pictures: Pictures): void {
  const { attention: _, ...shown } = pictures;
  for (const [name, image] of Object.entries(shown)) textures.addImage(name, image);
  const atlas = textures.get("props");
  for (const [name, { x, y, w, h }] of FRAMES) atlas.add(name, 0, x, y, w, h);
}

/** A canvas of another size is another texture. */
function upload(textures: Phaser.Textures.TextureManager, name: Painted, canvas: HTMLCanvasElement): void {
  const known = textures.exists(name) ? textures.get(name).source[0] : undefined;
  if (known?.image === canvas) {
    known.update();
    return;
  }
  if (known) textures.remove(name);
  textures.create(name, canvas)?.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
}

const made = (scene: Phaser.Scene, { picture, tiled }: Sprite): Thing =>
  tiled ? scene.add.tileSprite(0, 0, 16, 16, picture) : scene.add.image(0, 0, picture);

function place(thing: Thing, { picture, frame, at, turn, alpha, blend }: Sprite, depth: number): void {
  if (thing instanceof Phaser.GameObjects.TileSprite) thing.setSize(at.w, at.h);
  else thing.setTexture(picture, frame ?? undefined).setDisplaySize(at.w, at.h);
  thing
    .setPosition(at.x + at.w / 2, at.y + at.h / 2)
    .setRotation(turn)
    .setAlpha(alpha)
    .setBlendMode(BLENDS[blend])
    .setDepth(depth);
}
