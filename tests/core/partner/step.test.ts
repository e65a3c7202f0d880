import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../../src/core/partner/answer.ts";
import type { Partner } from "../../../src/core/partner/partner.ts";
import { askRepeatCost, beginPartner, sensesOf, step, weariness10 } from "../../../src/core/partner/step.ts";
import { DEFAULT_STARTS } from "../../../src/core/story/story.ts";
import { answer } from "../empathy/answers.ts";
import { anySkill, anyTalk } from "../empathy/arbitraries.ts";

const fresh = beginPartner(DEFAULT_STARTS);
const after = (...answers: readonly Partial<Answer>[]): Partner =>
  answers.reduce((partner, given) => step(partner, answer(given), 0).partner, fresh);

const STOCK = { act: "reflect", stem: "sounds" } as const;
const OWN = { act: "reflect", own: true } as const;
const RICH = { act: "reflectFeeling", because: true, depth: 4 } as const;

test("technique wearies: a stock stem most, own words less, a because least, and not at all when said inwardly", () => {
  const weary = [STOCK, OWN, RICH, { act: "innerParaphrase" } as const].map((one) => after(one).weariness);
  expect(weary).toEqual([0.8, 0.6, 0.3, 0]);
  expect(after({ act: "reflectFeeling", depth: 4 }).weariness).toBe(0.3);
  expect(after(STOCK, STOCK).weariness).toBeCloseTo(0.8 + 1);
});

test("a stem wearies more only while it is one of the last two", () => {
  const twice = (...between: readonly Partial<Answer>[]): number => {
    const before = after(STOCK, ...between);
    return step(before, answer(STOCK), 0).partner.weariness - before.weariness;
  };
  expect(twice({ ...STOCK, stem: "seems" })).toBeCloseTo(1);
  expect(twice({ ...STOCK, stem: "seems" }, { ...STOCK, stem: "hearing" })).toBeCloseTo(0.8);
});

test("skill halves at most what technique wearies", () => {
  expect(step(fresh, answer(STOCK), 1).partner.weariness).toBeCloseTo(0.4);
});

test("any other act lets it fade, explaining why most", () => {
  expect(after(STOCK, { act: "silence" }).weariness).toBeCloseTo(0.4);
  expect(after(STOCK, { act: "explainWhy" }).weariness).toBeCloseTo(0.2);
});

test("explaining why raises tolerance once an evening", () => {
  expect(after({ act: "explainWhy" }).tolerance).toBe(3.5);
  expect(after({ act: "explainWhy" }, { act: "explainWhy" }).tolerance).toBe(3.5);
});

test("the first complaint of an evening is free, the second is not", () => {
  const patient = { ...DEFAULT_STARTS, tolerance: 100 };
  const free = [STOCK, STOCK, STOCK].reduce(
    (p, one) => step(p, answer(one), 0).partner,
    beginPartner(patient),
  );
  const once = after(STOCK, STOCK, STOCK);
  expect(once).toMatchObject({ heard: free.heard, guard: free.guard, complaints: 1 });
  const twice = after(STOCK, STOCK, STOCK, STOCK);
  expect(twice.heard).toBeLessThan(once.heard);
  expect(twice.guard).toBeGreaterThan(once.guard);
});

test("only a spoken reflection is complained of", () => {
  const weary = { ...fresh, weariness: 9 };
  expect(step(weary, answer({ act: "silence" }), 0).complained).toBe(false);
  expect(step(weary, answer(RICH), 0).complained).toBe(true);
});

test("what was not heard reaches nobody", () => {
  expect(after({ act: "validate", depth: 4, lostMs: 6000 })).toMatchObject({ heard: 30, guard: 30 });
});

test("a roadblock costs, a hard one more, and talking over them is as a soft one", () => {
  const moved = ({ heard, guard }: Partner): readonly number[] => [heard - 30, guard - 30];
  const neutral = { act: null, depth: 2.5 } as const;
  expect(moved(after({ ...neutral, roadblock: "judge" }))).toEqual([-8, 14]);
  expect(moved(after({ ...neutral, roadblock: "advise" }))).toEqual([-3, 5]);
  expect(moved(after({ act: "silence", depth: 2.5, interrupted: true }))).toEqual([-3, 5]);
  expect(moved(after({ ...neutral, roadblock: "judge", interrupted: true }))).toEqual([-11, 19]);
});

test("what your face and your phone tell raises their guard; a repair lowers it", () => {
  const guard = (given: Partial<Answer>): number =>
    after({ act: "silence", depth: 2.5, ...given }).guard - 30;
  expect(guard({ leak: "contempt" })).toBe(10);
  expect(guard({ leak: "flat" })).toBe(5);
  expect(guard({ followed: true })).toBe(4);
  expect(guard({ followed: true, mended: true })).toBe(2);
  expect(guard({ act: "repair" })).toBe(-8);
});

test("asking to say it again costs one, from the third time three, and mends nothing", () => {
  const once = askRepeatCost(fresh);
  const thrice = askRepeatCost(askRepeatCost(once));
  expect([once.heard, thrice.heard]).toEqual([29, 25]);
  expect({ ...thrice, heard: 30, repeats: 0 }).toEqual(fresh);
  expect(askRepeatCost({ ...fresh, heard: 0.5 }).heard).toBe(0);
});

test("an untagged reply moves nothing", () => {
  expect(step(fresh, answer({ act: null, leak: "sulk" }), 0).partner).toBe(fresh);
});

test("the story reads weariness above 5 exactly when a spoken reflection would be complained of", () => {
  fc.assert(
    fc.property(anyTalk, anySkill, (answers, skill) => {
      const partner = answers.reduce((p, one) => step(p, one, skill).partner, fresh);
      const senses = sensesOf(partner, [], null);
      expect(senses.weariness > 5).toBe(partner.weariness > partner.tolerance);
      for (const sense of [senses.feltHeard, senses.guard, senses.weariness]) {
        expect(Number.isInteger(sense)).toBe(true);
      }
    }),
  );
});

test("weariness is scaled to this person's tolerance, even to none at all", () => {
  expect(weariness10({ ...fresh, weariness: 2 })).toBe(5);
  expect(weariness10({ ...fresh, weariness: 99 })).toBe(10);
  expect(weariness10({ ...fresh, tolerance: 0 })).toBe(0);
  expect(weariness10({ ...fresh, tolerance: 0, weariness: 0.1 })).toBe(10);
});
