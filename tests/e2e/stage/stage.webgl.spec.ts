import { fileURLToPath } from "node:url";
import { test as bare, expect, type Page } from "@playwright/test";
import { createServer, type ViteDevServer } from "vite";
import { counted } from "./counted.ts";

/** The stage alone, on a page of its own, in a browser with WebGL in software: work is counted, never timed. */
let server: ViteDevServer;

bare.beforeAll(async () => {
  const top = fileURLToPath(new URL("../../..", import.meta.url));
  server = await createServer({
    root: top,
    configFile: `${top}/vite.config.ts`,
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ["phaser"] },
    logLevel: "error",
  });
  await server.listen();
});

bare.afterAll(() => server.close());

bare.use({ viewport: { width: 640, height: 360 } });

const test = bare.extend<{ stage: Page }>({
  stage: async ({ page }, use) => {
    await page.addInitScript(counted);
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}tests/e2e/stage/stage.html`);
    await page.waitForFunction(() => document.body.dataset.ready === "yes");
    await use(page);
  },
});

test("under reduced motion a talk that stands still is painted once", async ({ stage }) => {
  const work = await stage.evaluate(async () => {
    await window.stage.open({ calm: true });
    await window.stage.play("listening", 0);
    return (await window.stage.play("listening", 5000, 250)).work;
  });
  expect(work).toEqual({ redraws: 0, uploads: 0, frames: 0 });
});

test("a partner who listens is redrawn less than five times a second", async ({ stage }) => {
  const work = await stage.evaluate(async () => {
    await window.stage.open({});
    await window.stage.play("answering", 3000, 1000);
    return (await window.stage.play("answering", 4000, 67)).work;
  });
  expect(work.redraws).toBeLessThan(20);
});

test("a lost context comes back with the same picture", async ({ stage }) => {
  const [before, after] = await stage.evaluate(async () => {
    await window.stage.open({ calm: true });
    await window.stage.play("listening", 0);
    const first = window.stage.shot();
    await window.stage.loseContext();
    return [first, window.stage.shot()];
  });
  expect(after === before).toBe(true);
});

test("ten evenings leave no canvas, texture, buffer, listener or timer behind", async ({ stage }) => {
  const evenings = await stage.evaluate(async () => {
    const after: Window["counts"][] = [];
    for (let evening = 0; evening < 10; evening++) {
      await window.stage.open({});
      await window.stage.play(evening % 2 ? "phone" : "hot", 300, 100);
      window.stage.close();
      after.push({ ...window.counts, canvases: document.querySelectorAll("canvas").length });
    }
    return after;
  });
  for (const [before, left] of evenings.entries()) {
    // One texture of one pixel, with which Phaser tries out the card, goes with its context.
    expect(left).toEqual({ ...evenings[0], textures: before + 1, buffers: 0, programs: 0, canvases: 0 });
  }
});

test("an evening loads the pictures of its own room and of no other", async ({ stage }) => {
  const asked: string[] = [];
  stage.on("request", (request) => {
    if (request.resourceType() === "image")
      asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? "");
  });
  await stage.evaluate(async () => {
    await window.stage.open({ room: "car-rain", calm: true });
    await window.stage.play("listening", 0);
  });
  expect(asked.filter((file) => /^(room|table|chair)/.test(file)).sort()).toEqual([
    "chair-car-rain.webp",
    "room-car-rain-soft.webp",
    "table-car-rain.webp",
  ]);
});

test("every room is another picture, sharp or without WebGL", async ({ stage }) => {
  const shots = await stage.evaluate(async () => {
    const taken: string[] = [];
    for (const still of [false, true]) {
      for (const room of [
        "living-evening",
        "kitchen-morning",
        "car-rain",
        "bedroom-lamp",
        "call-night",
      ] as const) {
        await window.stage.open({ room, still, calm: true });
        await window.stage.play("listening", 0);
        taken.push(window.stage.shot());
        window.stage.close();
      }
    }
    return taken;
  });
  expect(new Set(shots).size).toBe(10);
  for (const shot of shots) expect(shot.length).toBeGreaterThan(100_000);
});

test("without WebGL the stage says so, and the still paints the same people", async ({ stage }) => {
  const [said, size] = await stage.evaluate(async () => {
    const canvas = HTMLCanvasElement.prototype;
    const get = canvas.getContext;
    Object.assign(canvas, {
      getContext(this: HTMLCanvasElement, kind: string) {
        return kind === "2d" ? get.call(this, "2d") : null;
      },
    });
    const message = await window.stage.open({}).catch((reason: unknown) => String(reason));
    await window.stage.open({ still: true });
    await window.stage.play("listening", 0);
    return [message, window.stage.shot().length];
  });
  expect(said).toContain("no WebGL");
  expect(size).toBeGreaterThan(100_000);
});
