import { expect, test } from "vitest";
import { areKin, guessError } from "../../../src/core/empathy/perspective.ts";
import { BED_FACES } from "../../../src/core/story/looks.ts";

const truth = { face: "withdrawn", sentence: "pens" } as const;

test.each([
  ["right in both", "withdrawn", "pens", 0],
  ["a face of the same family", "hurt", "pens", 0.3],
  ["a wrong face", "warm", "pens", 0.6],
  ["a wrong sentence", "withdrawn", "lamp", 0.4],
  ["wrong in both", "moved", "lamp", 1],
  ["the sentence not asked", "tired", null, 0.3],
] as const)("a guess %s", (_, face, sentence, error) => {
  expect(guessError(truth, { face, sentence })).toBeCloseTo(error);
});

test("every face has kin, and kinship holds both ways", () => {
  for (const one of BED_FACES) {
    expect(BED_FACES.some((other) => other !== one && areKin(one, other))).toBe(true);
    for (const other of BED_FACES) expect(areKin(one, other)).toBe(areKin(other, one));
  }
});
