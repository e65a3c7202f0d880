import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test as bare, expect, type Page } from "@playwright/test";
import { createServer, type ViteDevServer } from "vite";
import sheet from "../../../assets/audio/sounds.json" with { type: "json" };
import { findBrowser, launchArgs, withoutWebgl } from "../../../src/tools/browser.ts";

/** The sound alone, on a page of its own, listened to with an analyser behind everything that Howler plays. */
let server: ViteDevServer;
const top = fileURLToPath(new URL("../../..", import.meta.url));

bare.beforeAll(async () => {
  server = await createServer({
    root: top,
    configFile: `${top}/vite.config.ts`,
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ["howler"] },
    logLevel: "error",
  });
  await server.listen();
});

bare.afterAll(() => server.close());

bare.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...launchArgs(), ...withoutWebgl, "--autoplay-policy=no-user-gesture-required"],
  },
});

const here = (): string => server.resolvedUrls?.local[0] ?? "";

const test = bare.extend<{ ear: Page }>({
  ear: async ({ page }, use) => {
    await page.goto(`${here()}tests/e2e/audio/audio.html`);
    await page.waitForFunction(() => document.body.dataset.ready === "yes");
    await use(page);
  },
});

const room = { name: "living-evening", gain: 1, muffled: 0 } as const;
const music = { tune: "evening", base: 1, tension: 1, connection: 1 } as const;
const buzz = (key: string) => ({ key, name: "phone-buzz", side: 0.5, ducks: true }) as const;

/** Until something of at least this root mean square is heard. */
const heard = (page: Page, least: number) =>
  expect
    .poll(async () => (await page.evaluate(() => window.ear.listen(200))).peak, { timeout: 15_000 })
    .toBeGreaterThan(least);

test("a room is heard, and is silent when muted", async ({ ear }) => {
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  await heard(ear, 0.002);
  await ear.evaluate(() => window.ear.levels({ muted: true }));
  await ear.waitForFunction(async () => (await window.ear.listen(150)).peak === 0);
  await ear.evaluate(() => window.ear.levels({ muted: false }));
  await heard(ear, 0.002);
});

test("whoever wants no sound is sent none", async ({ ear }) => {
  const asked: string[] = [];
  ear.on("request", (request) => asked.push(request.url()));
  await ear.evaluate((room) => {
    window.ear.open({ muted: true });
    window.ear.hear({ room, cues: [] });
  }, room);
  await ear.waitForTimeout(500);
  expect(asked).toEqual([]);
});

test("a room is darker through one's own thoughts, and comes back", async ({ ear }) => {
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  await heard(ear, 0.002);
  const shareOfHighs = () => ear.evaluate(() => window.ear.highs());
  const clear = await shareOfHighs();
  await ear.evaluate((room) => window.ear.hear({ room: { ...room, muffled: 1 } }), room);
  await ear.waitForTimeout(500);
  const muffled = await shareOfHighs();
  await ear.evaluate((room) => window.ear.hear({ room }), room);
  await ear.waitForTimeout(500);
  expect(muffled).toBeLessThan(clear / 5);
  expect(await shareOfHighs()).toBeGreaterThan(clear / 3);
});

test("the stems of a tune begin in the same tick, at the same place", async ({ ear }) => {
  await ear.evaluate((music) => {
    window.ear.open();
    window.ear.hear({ music });
  }, music);
  await heard(ear, 0.01);
  const stems = await ear.evaluate(() => window.ear.starts.filter(({ seconds }) => seconds > 29));
  expect(stems).toHaveLength(3);
  expect(new Set(stems.map(({ at }) => at)).size).toBe(1);
  expect(new Set(stems.map(({ from }) => from)).size).toBe(1);
});

test("music steps back under a cue, and comes forward again", async ({ ear }) => {
  await ear.evaluate((music) => {
    window.ear.open({ cues: 0.001 });
    window.ear.hear({ music: { ...music, tune: "lamp" } });
  }, music);
  await heard(ear, 0.01);
  await ear.waitForTimeout(3000);
  const gains = () => ear.evaluate(() => window.ear.stems());
  const before = await gains();
  await ear.evaluate((cue) => window.ear.hear({ cues: [cue] }), { ...buzz("one"), name: "kettle" } as const);
  await ear.waitForTimeout(500);
  const ducked = await gains();
  expect(before).toHaveLength(3);
  for (const [i, gain] of ducked.entries()) {
    expect(20 * Math.log10(gain / (before[i] ?? 0))).toBeCloseTo(-6, 0);
  }
  await ear.waitForTimeout(6000);
  const after = await gains();
  for (const [i, gain] of after.entries()) expect(gain).toBeCloseTo(before[i] ?? 0, 1);
});

test("a cue that is given twice is heard once", async ({ ear }) => {
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  await heard(ear, 0.002);
  // Howler begins a sound a second time in the same instant when it is given its place
  const count = () =>
    ear.evaluate(
      () => new Set(window.ear.starts.filter(({ seconds }) => seconds > 31).map(({ at }) => at)).size,
    );
  await expect.poll(() => ear.evaluate(() => window.ear.loaded())).toBe(true);
  for (let i = 0; i < 3; i++) {
    await ear.evaluate((cue) => window.ear.hear({ cues: [cue] }), buzz("one"));
    await ear.waitForTimeout(200);
  }
  expect(await count()).toBe(1);
});

test("what came while the page was silent is not made up for", async ({ ear }) => {
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  await heard(ear, 0.002);
  await ear.evaluate(() => window.ear.context().suspend());
  const before = await ear.evaluate(() => window.ear.starts.length);
  for (const key of ["a", "b", "c"]) {
    await ear.evaluate((cue) => window.ear.hear({ cues: [cue] }), buzz(key));
    await ear.waitForTimeout(150);
  }
  // a hand touches the page: it wakes, as it does after a call
  await ear.mouse.click(100, 100);
  await expect.poll(() => ear.evaluate(() => window.ear.context().state)).toBe("running");
  await heard(ear, 0.002);
  expect(await ear.evaluate(() => window.ear.starts.length)).toBe(before);
});

test("calm sound: nothing begins suddenly, and nothing is tense", async ({ ear }) => {
  const loudest = async (calm: boolean): Promise<number> => {
    await ear.evaluate((calm) => window.ear.open({ calm }), calm);
    await expect.poll(() => ear.evaluate(() => window.ear.loaded())).toBe(true);
    await ear.evaluate((cue) => window.ear.hear({ cues: [cue] }), buzz("a"));
    const { peak } = await ear.evaluate(() => window.ear.listen(1300));
    await ear.evaluate(() => window.ear.close());
    return peak;
  };
  const usual = await loudest(false);
  const calm = await loudest(true);
  expect(usual).toBeGreaterThan(0.01);
  expect(20 * Math.log10(calm / usual)).toBeLessThan(-6);
});

test("a file that is broken is played from the other codec", async ({ ear }) => {
  await ear.route(/\.webm(\?|$)/, (route) => route.fulfill({ status: 200, body: "no sound at all" }));
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  await heard(ear, 0.002);
});

test("where no file can be played the evening goes on in silence", async ({ ear }) => {
  await ear.route(/\.(webm|m4a)(\?|$)/, (route) => route.abort());
  const errors: Error[] = [];
  ear.on("pageerror", (error) => errors.push(error));
  await ear.evaluate(
    ({ room, music }) => {
      window.ear.open();
      window.ear.hear({ room, music, drift: 1, television: 1 });
    },
    { room, music },
  );
  await ear.waitForTimeout(1500);
  await ear.evaluate(
    (cue) => window.ear.hear({ cues: [cue], room: { name: "car-rain", gain: 1, muffled: 0 } }),
    buzz("a"),
  );
  await ear.waitForTimeout(500);
  expect(errors).toEqual([]);
});

test("ten evenings leave nothing behind", async ({ ear }) => {
  await ear.evaluate((room) => {
    window.ear.open();
    window.ear.hear({ room });
  }, room);
  const evenings = [
    ["kitchen-morning", "morning"],
    ["car-rain", "rain"],
    ["bedroom-lamp", "lamp"],
    ["call-night", "lamp"],
    ["living-evening", "evening"],
  ] as const;
  const held: number[] = [];
  for (let evening = 0; evening < 10; evening++) {
    await ear.evaluate(
      ([name, tune]) =>
        window.ear.hear({
          room: { name, gain: 1, muffled: 0 },
          music: { tune, base: 1, tension: 0, connection: 0 },
          television: name === "living-evening" ? 1 : 0,
        }),
      evenings[evening % 5] ?? (["street", "title"] as const),
    );
    await ear.waitForTimeout(1700);
    held.push(await ear.evaluate(() => window.ear.held()));
  }
  // the effects, two of the room, three stems, and the television once it was there
  expect(Math.max(...held)).toBeLessThanOrEqual(7);
  await ear.evaluate(() => window.ear.close());
  expect(await ear.evaluate(() => window.ear.held())).toBe(0);
});

test("every file can be decoded, is as long as its sheet says, and never clips", async ({ ear }) => {
  const files = readdirSync(`${top}/assets/audio`).filter((file) => /\.(webm|m4a)$/.test(file));
  const loops: Readonly<Record<string, { readonly length: number }>> = sheet.loops;
  for (const file of files) {
    const found = await ear.evaluate((url) => window.ear.decode(url), `/assets/audio/${file}`);
    const loop = loops[file.replace(/\.\w+$/, "")];
    // a loop carries 100 ms of itself at both ends
    if (loop) expect(found.seconds, file).toBeGreaterThanOrEqual(loop.length / 1000 + 0.19);
    expect(found.peak, file).toBeLessThan(0.9);
    expect(found.peak, file).toBeGreaterThan(0.005);
  }
});
