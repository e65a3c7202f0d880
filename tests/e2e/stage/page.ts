import type { Stage, StageOptions } from "../../../src/shell/stage/interface.ts";
import { type Act, acts } from "./acts.ts";

declare global {
  interface Window {
    stage: {
      open(own: Partial<StageOptions> & { readonly still?: boolean }): Promise<void>;
      /**
       * Shows an act for a while of made-up time, every `step` ms of it, waiting for the card each time; gives the work
       * done meanwhile, and ms a show.
       */
      play(
        act: Act,
        ms: number,
        step?: number,
      ): Promise<{ work: Stage["work"]; slowest: number; mean: number }>;
      /** What is on the screen, as a data URL. */
      shot(): string;
      /** Takes the context away and gives it back, as a driver does. */
      loseContext(): Promise<void>;
      close(): void;
    };
  }
}

let stage: Stage | null = null;
let now = 0;

const parent = document.querySelector<HTMLElement>("#stage");
if (!parent) throw new Error("the page has no #stage");

window.stage = {
  async open({ still = false, ...own }) {
    const options: StageOptions = {
      parent,
      person: "mina",
      you: "sam",
      signs: false,
      room: "living-evening",
      programme: "football",
      calm: false,
      pixelRatio: devicePixelRatio,
      ...own,
    };
    stage = still
      ? await (await import("../../../src/shell/stage/still.ts")).createStill(options)
      : await (await import("../../../src/shell/stage/stage.ts")).createStage(options);
  },
  async play(act, ms, step = 50) {
    if (!stage) throw new Error("open the stage first");
    const before = stage.work;
    const took: number[] = [];
    for (let t = 0; t <= ms; t += step) {
      now += step;
      const start = performance.now();
      stage.show(acts[act]({ w: innerWidth, h: innerHeight }), now);
      took.push(performance.now() - start);
      await cardIdle();
    }
    const { redraws, uploads, frames } = stage.work;
    return {
      work: {
        redraws: redraws - before.redraws,
        uploads: uploads - before.uploads,
        frames: frames - before.frames,
      },
      slowest: Math.max(...took),
      mean: took.reduce((a, b) => a + b, 0) / took.length,
    };
  },
  shot: () => canvas()?.toDataURL() ?? "",
  async loseContext() {
    const gl = canvas()?.getContext("webgl2");
    const loss = gl?.getExtension("WEBGL_lose_context");
    const heard = (name: string) =>
      new Promise((resolve) => canvas()?.addEventListener(name, resolve, { once: true }));
    const lost = heard("webglcontextlost");
    loss?.loseContext();
    await lost;
    const back = heard("webglcontextrestored");
    setTimeout(() => loss?.restoreContext(), 20);
    await back;
    await cardIdle();
  },
  close() {
    stage?.destroy();
    stage = null;
  },
};

function canvas(): HTMLCanvasElement | null {
  return document.querySelector("canvas");
}

/** Reading a pixel waits for the card; a turn of the event loop tells the stage so. */
async function cardIdle(): Promise<void> {
  const gl = canvas()?.getContext("webgl2");
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  await new Promise((resolve) => setTimeout(resolve, 0));
}

document.body.dataset.ready = "yes";
