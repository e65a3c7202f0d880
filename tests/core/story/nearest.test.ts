import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../../src/core/story/nearest.ts";

const WORDS = ["mood", "pose", "look", "image", "discuss"];

test("a word is nearest to itself", () => {
  for (const word of WORDS) expect(nearest(word, WORDS)).toBe(word);
});

test("one slip of the finger still finds the word", () => {
  const slip = fc.record({
    word: fc.constantFrom(...WORDS),
    at: fc.nat(3),
    letter: fc.constantFrom("x", "q", "z"),
  });
  fc.assert(
    fc.property(slip, ({ word, at, letter }) => {
      expect(nearest(word.slice(0, at) + letter + word.slice(at), WORDS)).toBe(word);
    }),
  );
});

test("swapped letters count once, and nothing near is null", () => {
  expect(nearest("moood", WORDS)).toBe("mood");
  expect(nearest("iamge", WORDS)).toBe("image");
  expect(nearest("breathe", WORDS)).toBeNull();
});
