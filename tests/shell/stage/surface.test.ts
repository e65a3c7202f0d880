import { expect, test } from "vitest";
import { sprite } from "../../../src/scene/stagecraft/sprite.ts";
import type { Director, Moment } from "../../../src/shell/stage/director.ts";
import { type Surface, stageOn } from "../../../src/shell/stage/surface.ts";
import { picture } from "../../scene/stagecraft/pictures.ts";

const moment = (x: number, own: Partial<Moment> = {}): Moment => ({
  sprites: [sprite("room", "room", { x, y: 0, w: 10, h: 10 })],
  fresh: new Map(),
  size: { w: 100, h: 50 },
  restless: false,
  unseen: 0.16,
  ...own,
});

/** A director that reads off a list, a surface that keeps count. */
function rehearsal(moments: readonly Moment[]) {
  const done = { paints: 0, sizes: [] as string[], spared: 0, destroyed: 0 };
  const state = { busy: false };
  let next = 0;
  const director: Director = {
    next: () => moments[Math.min(next++, moments.length - 1)] ?? moment(0),
    pixelRatio: () => {},
    spare: () => {
      done.spared++;
    },
    redraws: 0,
  };
  const surface: Surface = {
    busy: () => state.busy,
    resize: (w, h) => void done.sizes.push(`${w} × ${h}`),
    upload: () => {},
    paint: () => {
      done.paints++;
      return true;
    },
    destroy: () => {
      done.destroyed++;
    },
  };
  return { stage: stageOn(surface, director), done, state };
}

test("a picture that stands still is painted once", () => {
  const { stage, done } = rehearsal([moment(0), moment(0), moment(0.01)]);
  for (const now of [0, 50, 100, 150]) stage.show(picture(), now);
  expect(done.paints).toBe(1);
  expect(stage.work.frames).toBe(1);
});

test("moving too little to be seen adds up until it is seen", () => {
  const { stage, done } = rehearsal([0, 0.1, 0.2, 0.3, 0.4].map((x) => moment(x)));
  for (const now of [0, 50, 100, 150, 200]) stage.show(picture(), now);
  expect(done.paints).toBe(3);
});

test("a page of another size is painted, whatever else is the same", () => {
  const { stage, done } = rehearsal([moment(0), moment(0, { size: { w: 50, h: 100 } })]);
  stage.show(picture(), 0);
  stage.show(picture(), 50);
  expect(done.sizes).toEqual(["100 × 50", "50 × 100"]);
  expect(done.paints).toBe(2);
});

test("a card that is busy gets no second frame, and the picture comes when it is free", () => {
  const { stage, done, state } = rehearsal([moment(0), moment(5)]);
  stage.show(picture(), 0);
  state.busy = true;
  stage.show(picture(), 50);
  expect(done.paints).toBe(1);
  state.busy = false;
  stage.show(picture(), 100);
  expect(done.paints).toBe(2);
});

test("a card that is always late is given less to do; one that stumbles is not", () => {
  const late = rehearsal([moment(0)]);
  late.state.busy = true;
  for (let now = 0; now < 2000; now += 66) late.stage.show(picture(), now);
  expect(late.done.spared).toBeGreaterThan(0);

  const stumbling = rehearsal([moment(0)]);
  for (let i = 0; i < 300; i++) {
    stumbling.state.busy = i % 4 === 0;
    stumbling.stage.show(picture(), i * 66);
  }
  expect(stumbling.done.spared).toBe(0);
});

test("after the end nothing is painted, and the end comes once", () => {
  const { stage, done } = rehearsal([moment(0)]);
  stage.destroy();
  stage.destroy();
  stage.show(picture(), 0);
  expect(done).toMatchObject({ paints: 0, destroyed: 1 });
});
