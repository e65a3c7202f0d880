import fc from "fast-check";
import type { Answer } from "../../../src/core/partner/answer.ts";
import { ACTS, LEAKS, ROADBLOCKS, STEMS } from "../../../src/core/story/acts.ts";

const often = <T>(usual: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Any answer that a story or a sketch can give. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    act: fc.constantFrom(...ACTS),
    depth: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
    fit: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    because: fc.boolean(),
    own: fc.boolean(),
    stem: fc.constantFrom(null, ...STEMS),
    roadblock: often(null, ROADBLOCKS),
    hot: fc.boolean(),
    feeling: fc.boolean(),
    breath: fc.boolean(),
    speechMs: fc.constantFrom(0, 3000, 6000),
    lost: fc.integer({ min: 0, max: 4 }),
    lit: fc.integer({ min: 0, max: 4 }),
    leak: often(null, LEAKS),
    followed: fc.boolean(),
    mended: fc.boolean(),
    interrupted: often(false, [true]),
  })
  .map(({ lost, lit, ...rest }) => ({
    ...rest,
    lostMs: (rest.speechMs * lost) / 4,
    onPartnerMs: (rest.speechMs * lit) / 4,
  }));

export const anyTalk = fc.array(anyAnswer, { maxLength: 14 });

/** A talk of five replies or more, and a place in it. */
export const talkAndPlace = fc
  .array(anyAnswer, { minLength: 5, maxLength: 14 })
  .chain((answers) => fc.tuple(fc.constant(answers), fc.nat(answers.length - 1)));

export const anySkill = fc.constantFrom(0, 0.3, 0.8, 1);
