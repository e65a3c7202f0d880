import * as Phaser from "phaser";

/**
 * A Phaser game that does nothing by itself. Its own start would run a loop at 60 frames a second, listen to the page's
 * visibility for ever and take window.onblur; ours only says that it is ready, and is stepped from outside.
 */
class QuietGame extends Phaser.Game {
  protected override start(): void {
    this.config.postBoot(this);
    this.scale.stopListeners();
  }
}

type Context = WebGLRenderingContext | WebGL2RenderingContext;
export type Ready = {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly context: Context;
};

/** Opaque, and still readable after it was shown: or no screenshot has a picture. */
const ATTRIBUTES: WebGLContextAttributes = { alpha: false, stencil: true, preserveDrawingBuffer: true };

/** A renderer and one empty scene on this canvas. Rejects when the browser has no WebGL. */
export function quietGame(parent: HTMLElement, canvas: HTMLCanvasElement): Promise<Ready> {
  // The second WebGL can say when a frame is done; Phaser works on either.
  const context: Context | null =
    canvas.getContext("webgl2", ATTRIBUTES) ?? canvas.getContext("webgl", ATTRIBUTES);
  if (!context) return Promise.reject(new Error("stage: this browser has no WebGL"));
  return new Promise((resolve, reject) => {
    const config: Phaser.Types.Core.GameConfig = {
      type: Phaser.WEBGL,
      parent,
      canvas,
      scale: {
        mode: Phaser.Scale.NONE,
        width: 16,
        height: 16,
        zoom: 1,
        autoCenter: Phaser.Scale.NO_CENTER,
      },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      backgroundColor: "#1b1833",
      render: {
        preserveDrawingBuffer: true,
        antialias: true,
        roundPixels: false,
        // A dozen sprites need no batches, and the shader for one texture is the fastest.
        maxTextures: 1,
      },
      callbacks: {
        postBoot: (game) => {
          const scene = game.scene.add("stage", {}, true);
          if (scene) resolve({ game, scene, context });
          else reject(new Error("stage: Phaser gave no scene"));
        },
      },
    };
    try {
      new QuietGame(Object.assign(config, { context }));
    } catch (cause) {
      reject(new Error("stage: Phaser cannot draw here", { cause }));
    }
  });
}
