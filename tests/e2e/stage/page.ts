import type { Stage, StageOptions } from "../../../src/shell/stage/interface.ts";
import { type Act, acts } from "./acts.ts";

declare global {
  interface Window {
    stage: {
      open(own: Partial<StageOptions> & { readonly still?: boolean }): Promise<void>;
      /** shows an act for a while of made-up time, every `step` ms of it; gives the work done meanwhile and ms a show */
      play(act: Act, ms: number, step?: number): { work: Stage["work"]; slowest: number; mean: number };
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
  play(act, ms, step = 50) {
    if (!stage) throw new Error("open the stage first");
    const before = stage.work;
    const took: number[] = [];
    for (let t = 0; t <= ms; t += step) {
      now += step;
      const start = performance.now();
      stage.show(acts[act]({ w: innerWidth, h: innerHeight }), now);
      took.push(performance.now() - start);
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
  close() {
    stage?.destroy();
    stage = null;
  },
};
document.body.dataset.ready = "yes";
