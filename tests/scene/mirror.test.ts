import { expect, test } from "vitest";
import type { Log, TalkEvent } from "../../src/core/conversation/event.ts";
import { open } from "../../src/core/conversation/play.ts";
import { reflection } from "../../src/scene/mirror.ts";
import { DIALS } from "../../src/scene/person/params.ts";
import { turningsOf } from "../../src/scene/turnings.ts";
import { smallEvening } from "../core/support/story.ts";

const logOf = (...events: readonly TalkEvent[]): Log => [open({ story: smallEvening() }), ...events];
const at = (log: Log, ms: number) => reflection(turningsOf(log), { at: ms, calm: true });

const phone = logOf(
  { kind: "attended", at: 5000, to: "phone", by: "act" },
  { kind: "attended", at: 9000, to: "partner", by: "notice" },
);

test("eyes on the phone are seen, and lit from below, until you come back", () => {
  expect(at(phone, 4000)).toMatchObject({ showing: "listening", screen: 0 });
  expect(at(phone, 7000)).toMatchObject({ showing: "phone", screen: 1 });
  expect(at(phone, 7000).params.gazeY).toBeGreaterThan(0.6);
  expect(at(phone, 7000).light.under).not.toBeNull();
  expect(at(phone, 11_000)).toMatchObject({ showing: "listening", screen: 0 });
});

test("a thought leaves you turned to her, and not there", () => {
  const thought = logOf({ kind: "callBegan", at: 3500, call: 0 }, { kind: "slipped", at: 6000, call: 0 });
  const { showing, params } = at(thought, 8000);
  expect(showing).toBe("thought");
  expect(Math.abs(params.yaw)).toBeLessThan(0.3);
  expect(params.glint).toBe(0);
});

test("a sting hardens the face, and a breath softens it", () => {
  const hot = logOf({ kind: "stung", at: 2000 }, { kind: "breathed", at: 6000 });
  expect(at(hot, 3000).params.press).toBe(1);
  expect(at(hot, 9000)).toMatchObject({ showing: "softened" });
  expect(at(hot, 9000).params.press).toBeLessThan(0.1);
  expect(at(hot, 7000).params.breath).toBeGreaterThan(0.5);
});

test("what the face gave away is there until they have answered", () => {
  const leaked = logOf(
    { kind: "stung", at: 2000 },
    { kind: "replied", at: 4000, index: 0 },
    { kind: "leaked", at: 4000, leak: "contempt" },
    { kind: "lineEnded", at: 8000 },
  );
  expect(at(leaked, 5000).showing).toBe("leaking contempt");
  expect(at(leaked, 8100).showing).toBe("listening");
});

test("the face never jumps", () => {
  const busy = logOf(
    { kind: "attended", at: 1000, to: "phone", by: "act" },
    { kind: "attended", at: 1300, to: "partner", by: "notice" },
    { kind: "stung", at: 1500 },
    { kind: "breathed", at: 1700 },
    { kind: "slipped", at: 3000, call: 1 },
    { kind: "attended", at: 3200, to: "tv", by: "act" },
  );
  for (let ms = 0; ms < 6000; ms += 16) {
    const [one, next] = [at(busy, ms).params, at(busy, ms + 16).params];
    // hands change poses by fading; how far they are starts anew with each pose
    for (const dial of DIALS.filter((one) => one !== "poseMix"))
      expect(Math.abs(next[dial] - one[dial]), `${dial} at ${ms}`).toBeLessThan(0.13);
  }
});
