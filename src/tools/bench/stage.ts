import type { Measurement } from "./measurement.ts";
import { untilAnswerable, visit } from "./visit.ts";

declare global {
  interface Window {
    /** Put there by the measurement, not by the game. */
    strokes?: { drawn: number; uploaded: number };
  }
}

/** Real time that is watched, and before it the time that the stage has to come up and settle. */
const watched = 3_000;
const settling = 5_000;

/** What WebGL draws while the hand lies open and nothing happens. */
export const drawnAtRest: Measurement = {
  name: "draw calls while nothing happens",
  unit: "a second",
  budget: 300,
  measure: ({ webgl, url }) => atRest(webgl, url, "drawn"),
};

/** A still partner costs nothing (ART.md): whoever redraws a texture all the time shows here. */
export const uploadedAtRest: Measurement = {
  name: "textures redrawn while nothing happens",
  unit: "a second",
  budget: 1,
  measure: ({ webgl, url }) => atRest(webgl, url, "uploaded"),
};

function atRest(browser: Parameters<typeof visit>[0]["browser"], url: string, what: "drawn" | "uploaded") {
  return visit({ browser, url }, async ({ page }, go) => {
    await page.addInitScript(countStrokes);
    await go();
    if (!(await untilAnswerable(page))) throw new Error("no hand was dealt");
    await page.waitForTimeout(settling);
    const before = await page.evaluate(() => window.strokes);
    await page.waitForTimeout(watched);
    const after = await page.evaluate(() => window.strokes);
    if (!before || !after) throw new Error("the strokes were not counted");
    if (after.drawn === 0) throw new Error("the stage never drew with WebGL");
    return ((after[what] - before[what]) * 1000) / watched;
  });
}

/** Runs in the page, before the game: counts what is asked of WebGL. */
function countStrokes(): void {
  const strokes = { drawn: 0, uploaded: 0 };
  window.strokes = strokes;
  const count = (context: object, names: readonly string[], kind: keyof typeof strokes): void => {
    for (const name of names) {
      const original: unknown = Reflect.get(context, name);
      if (typeof original !== "function") continue;
      Reflect.set(context, name, function counted(this: unknown, ...args: unknown[]) {
        strokes[kind]++;
        return Reflect.apply(original, this, args);
      });
    }
  };
  for (const context of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
    count(context, ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"], "drawn");
    count(context, ["texImage2D", "texSubImage2D"], "uploaded");
  }
}
