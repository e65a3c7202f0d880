import { expect, test } from "vitest";
import { type Acting, act, type Cue, paramsOf, placed } from "../../../src/scene/stagecraft/acting.ts";
import { armsChanged, asDrawn, bodyChanged } from "../../../src/scene/stagecraft/redraw.ts";
import { FACE } from "./pictures.ts";

const calm = { seed: 1, calm: true };
const quiet: Cue = { face: FACE, away: 0, signs: false };
const hurt: Cue = { face: { ...FACE, mood: "hurt" }, away: 0, signs: false };
const caught: Cue = { face: { ...FACE, sees: "phone" }, away: 1, signs: false };

/** Plays a cue for a while, twenty times a second. */
function played(acting: Acting, cue: Cue, ms: number): Acting {
  let now = acting;
  for (let t = 50; t <= ms; t += 50) now = act(now, cue, acting.at + t);
  return now;
}

test("a mood comes into the face little by little and ends where it was placed at once", () => {
  const start = placed(quiet, 0);
  const soon = paramsOf(act(start, hurt, 100), hurt, calm);
  const later = paramsOf(played(start, hurt, 3000), hurt, calm);
  const whole = paramsOf(placed(hurt, 0), hurt, calm);
  expect(soon.smile).toBeGreaterThan(whole.smile);
  expect(bodyChanged(whole, later)).toBe(false);
});

test("under calm a face that has arrived is never drawn again", () => {
  const start = played(placed(quiet, 0), hurt, 3000);
  const before = asDrawn(paramsOf(start, hurt, calm));
  const after = asDrawn(paramsOf(played(start, hurt, 20_000), hurt, calm));
  expect(bodyChanged(before, after)).toBe(false);
  expect(armsChanged(before, after)).toBe(false);
});

test("arms lie still while the mouth moves", () => {
  const talking: Cue = { face: { ...FACE, speaking: true }, away: 0, signs: false };
  const alive = { seed: 1, calm: false };
  const start = played(placed(talking, 0), talking, 1000);
  const frames = [0, 70, 140, 210, 280].map((t) =>
    asDrawn(paramsOf(played(start, talking, t), talking, alive)),
  );
  const [first, ...rest] = frames;
  if (!first) throw new Error("no frames");
  expect(rest.some((one) => bodyChanged(first, one))).toBe(true);
  expect(rest.some((one) => armsChanged(first, one))).toBe(false);
});

test("whoever sees you look away follows your eyes, then turns from you with crossed arms", () => {
  const early = paramsOf(played(placed(quiet, 0), caught, 600), caught, calm);
  const late = paramsOf(played(placed(quiet, 0), caught, 3000), caught, calm);
  const looksAtPhone = paramsOf(
    placed({ face: { ...FACE, look: "phone" }, away: 0, signs: false }, 0),
    quiet,
    calm,
  );
  expect(early.gazeX).toBeCloseTo(looksAtPhone.gazeX, 1);
  expect(late.gazeX).toBeLessThan(early.gazeX);
  expect(late.pose).toBe("crossed");
  expect(late.bodyYaw).toBeGreaterThan(0.4);
});

test("a thought is not seen: the face stays with you", () => {
  const params = paramsOf(played(placed(quiet, 0), quiet, 3000), quiet, calm);
  expect(params.bodyYaw).toBeLessThan(0.1);
  expect(params.gazeX).toBeCloseTo(0);
});

test("hands finish one change before they begin another", () => {
  const crossed: Cue = { face: { ...FACE, pose: "crossed" }, away: 0, signs: false };
  const halfway = played(placed(quiet, 0), crossed, 200);
  const back = act(halfway, quiet, 250);
  expect(back.pose).toEqual(halfway.pose);
  expect(played(halfway, quiet, 2000).pose.to).toBe("mug");
});

test("hands that say the words move while they speak, come to rest after it, and stop when you look away", () => {
  const speaking: Cue = { face: { ...FACE, speaking: true }, away: 0, signs: true };
  const said = played(placed(speaking, 0), speaking, 900);
  const at = (acting: Acting, cue: Cue) => paramsOf(acting, cue, { seed: 1, calm: false });
  expect(at(said, speaking).pose).toBe("signing");
  expect(armsChanged(at(said, speaking), at(played(said, speaking, 450), speaking))).toBe(true);
  const silent: Cue = { ...speaking, face: FACE };
  expect(at(played(said, silent, 1000), silent).pose).toBe(FACE.pose);
  const alone: Cue = { ...speaking, away: 1 };
  expect(at(played(said, alone, 1000), alone).pose).toBe("crossed");
});
