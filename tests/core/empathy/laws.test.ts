import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assessment } from "../../../src/core/empathy/assessment.ts";
import { bandOf } from "../../../src/core/empathy/bands.ts";
import { DIMENSIONS, MEASURED } from "../../../src/core/empathy/dimensions.ts";
import { reaches, tallyOf } from "../../../src/core/empathy/evidence.ts";
import type { Answer } from "../../../src/core/partner/answer.ts";
import { beginPartner, step } from "../../../src/core/partner/step.ts";
import { DEFAULT_STARTS } from "../../../src/core/story/story.ts";
import { answer, numbersIn, read, talkOf } from "./answers.ts";
import { anyAnswer, anySkill, anyTalk, talkAndPlace } from "./arbitraries.ts";

/** RUBRIC §6. */

const runs = { numRuns: 400 };
const withAt = (answers: readonly Answer[], place: number, given: Partial<Answer>): readonly Answer[] =>
  answers.map((one, i) => (i === place ? { ...one, ...given } : one));
const noneLower = (before: Assessment, after: Assessment): void => {
  for (const { id } of MEASURED) {
    const was = before.dimensions[id].value;
    const is = after.dimensions[id].value;
    if (was !== null) expect(reaches(is ?? -1, was), `${id}: ${was} → ${is}`).toBe(true);
  }
};

test("raising only the depth never lowers any dimension", () => {
  fc.assert(
    fc.property(talkAndPlace, anySkill, fc.constantFrom(0.5, 1, 2), ([answers, place], skill, more) => {
      const depth = Math.min(5, (answers[place]?.depth ?? 1) + more);
      noneLower(read(answers, { skill }), read(withAt(answers, place, { depth }), { skill }));
    }),
    runs,
  );
});

test("adding a because never lowers any dimension", () => {
  fc.assert(
    fc.property(talkAndPlace, anySkill, ([answers, place], skill) => {
      noneLower(read(answers, { skill }), read(withAt(answers, place, { because: true }), { skill }));
    }),
    runs,
  );
});

test("contempt that nobody repairs never raises the whole", () => {
  fc.assert(
    fc.property(talkAndPlace, ([answers, place]) => {
      const before = read(answers);
      const after = read(withAt(answers, place, { roadblock: "contempt" }));
      expect(reaches(before.overall ?? 0, after.overall ?? 0)).toBe(true);
    }),
    runs,
  );
});

test("a repair within two turns lifts its cap, a later one does not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), (place, later) => {
      const kind = Array.from({ length: 10 }, () => answer({ act: "validate" }));
      const harmed = withAt(kind, place, { roadblock: "contempt" });
      const caps = read(withAt(harmed, place + later, { act: "repair" })).caps.map(({ id }) => id);
      expect(caps.includes("unrepaired")).toBe(later > 2);
    }),
  );
});

test("words lost never raise heard", () => {
  fc.assert(
    fc.property(talkAndPlace, anySkill, ([answers, place], skill) => {
      const before = read(answers, { skill });
      const after = read(withAt(answers, place, { lostMs: answers[place]?.speechMs ?? 0 }), { skill });
      expect(after.heard ?? 101).toBeLessThanOrEqual((before.heard ?? 0) + 1e-9);
    }),
    runs,
  );
});

test("heard and guard stay within 0 and 100", () => {
  fc.assert(
    fc.property(anyTalk, anySkill, (answers, skill) => {
      let partner = beginPartner(DEFAULT_STARTS);
      for (const one of answers) {
        ({ partner } = step(partner, one, skill));
        for (const points of [partner.heard, partner.guard]) {
          expect(points >= 0 && points <= 100).toBe(true);
        }
      }
    }),
    runs,
  );
});

test("every value and band can be worked out again from its evidence alone", () => {
  fc.assert(
    fc.property(anyTalk, anySkill, (answers, skill) => {
      const seen = read(answers, { skill });
      for (const row of MEASURED) {
        const { value, band, evidence } = seen.dimensions[row.id];
        expect(row.value(tallyOf(evidence))).toBe(value);
        if (seen.band !== "none") expect(band).toBe(value === null ? null : bandOf(row, value));
        for (const { event } of evidence) expect(event === null || event in answers).toBe(true);
      }
    }),
    runs,
  );
});

test("no number is ever NaN or endless", () => {
  fc.assert(
    fc.property(anyTalk, anySkill, fc.constantFrom(null, 0, 1), (answers, skill, error) => {
      for (const number of numbersIn(read(answers, { skill, error }))) {
        expect(Number.isFinite(number)).toBe(true);
      }
    }),
    runs,
  );
});

test("below five replies there is no band, but there is what the partner says", () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 4 }), (answers) => {
      const seen = read(answers);
      expect(seen).toMatchObject({ band: "none", overall: null, groups: { sensing: null }, caps: [] });
      expect(seen.heard).not.toBeNull();
    }),
  );
});

test("what could not be observed is left out, and weighs nothing", () => {
  const talk = talkOf(Array.from({ length: 6 }, () => ({ act: "validate", lostMs: 6000, onPartnerMs: 0 })));
  const unobserved = read(talk, { observed: { share: 0.59, looking: true } });
  const observed = read(talk, { observed: { share: 0.6, looking: true } });
  for (const id of ["attention", "gaze", "face"] as const) {
    expect(unobserved.dimensions[id]).toEqual({ value: null, band: null, evidence: [] });
    expect(observed.dimensions[id].band).not.toBeNull();
  }
  expect(unobserved.groups.sensing).toBe(1);
  expect(unobserved.caps.map(({ id }) => id)).not.toContain("inattentive");
});

test("who listens better without looking is not asked where they looked", () => {
  const talk = talkOf(Array.from({ length: 6 }, () => ({ act: "validate", onPartnerMs: 0 })));
  const seen = read(talk, { observed: { share: 1, looking: false } });
  expect(seen.dimensions.gaze.value).toBeNull();
  expect(seen.dimensions.attention.value).toBe(1);
});

test("a feeling, a hot line and a guess that were not there are absent, not zero", () => {
  const seen = read(
    Array.from({ length: 6 }, () => answer()),
    { error: null },
  );
  for (const id of ["feeling", "pause", "perspective"] as const) expect(seen.dimensions[id].value).toBeNull();
  for (const id of ["paraphrase", "because", "curiosity"] as const) {
    expect(seen.dimensions[id].value).toBe(0);
  }
});

test("the third closed question in a row without a reflection is a probe", () => {
  const closed = answer({ act: "askClosed", depth: 2 });
  const probes = (answers: readonly Answer[]): number =>
    read(answers).dimensions.judging.evidence.filter(({ rule }) => rule === "thirdQuestion").length;
  expect(probes([closed, closed])).toBe(0);
  expect(probes([closed, closed, closed, closed])).toBe(2);
  expect(probes([closed, closed, answer({ act: "acknowledge" }), closed])).toBe(1);
  expect(probes([closed, closed, answer({ act: "innerParaphrase" }), closed])).toBe(0);
  expect(probes([closed, closed, answer({ act: "askOpen" }), closed])).toBe(0);
});

test("an untagged reply is never scored", () => {
  const talk = talkOf(Array.from({ length: 6 }, () => ({ act: "validate" })));
  const plain = answer({ act: null, depth: 1, lostMs: 6000 });
  expect(read([...talk, plain])).toEqual(read(talk));
});

test("priority is outside the talk", () => {
  expect(DIMENSIONS.priority.group).toBe("outside");
  expect(read(talkOf([{}, {}, {}, {}, {}])).dimensions.priority).toEqual({
    value: null,
    band: null,
    evidence: [],
  });
});
