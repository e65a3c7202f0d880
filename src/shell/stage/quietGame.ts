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

export type Ready = { readonly game: Phaser.Game; readonly scene: Phaser.Scene };

/** A renderer and one empty scene on this canvas. Rejects when the browser has no WebGL. */
export function quietGame(parent: HTMLElement, canvas: HTMLCanvasElement): Promise<Ready> {
  // Asked first, for a plain answer; Phaser then finds this same context.
  const context = canvas.getContext("webgl", { alpha: false, stencil: true, preserveDrawingBuffer: true });
  if (!context) return Promise.reject(new Error("stage: this browser has no WebGL"));
  return new Promise((resolve, reject) => {
    try {
      new QuietGame({
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
          powerPreference: "default",
        },
        callbacks: {
          postBoot: (booted) => {
            const scene = booted.scene.add("stage", {}, true);
            if (scene) resolve({ game: booted, scene });
            else reject(new Error("stage: Phaser gave no scene"));
          },
        },
      });
    } catch (cause) {
      reject(new Error("stage: Phaser cannot draw here", { cause }));
    }
  });
}
