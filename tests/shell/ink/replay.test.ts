import fc from "fast-check";
import { expect, test } from "vitest";
import type { Senses, Turn } from "../../../src/core/story/story.ts";
import { beatOf, begun, open, toJson, turn } from "./support.ts";

const JSON_ = toJson(`
EXTERNAL known(f)
EXTERNAL heard()
VAR n = 0
-> top
=== top ===
~ n++
Line {n} {~blue|red|green|gold} {RANDOM(1, 1000)} {heard() > 34: open|closed} {known("boss"): got it|missed}. # fact: boss
* [first {n}] -> top
+ [again] -> top
+ {n > 3} [stop] -> END
=== on_repeat ===
~ n++
She says it again ({n}) {shuffle: a|b|c} {RANDOM(1, 1000)}.
-> DONE
=== function known(f)
~ return false
=== function heard()
~ return 0
`);

const senses: fc.Arbitrary<Senses> = fc.record({
  feltHeard: fc.integer({ min: 0, max: 100 }),
  guard: fc.integer({ min: 0, max: 100 }),
  weariness: fc.integer({ min: 0, max: 10 }),
  known: fc.constantFrom([], ["boss"]),
  ended: fc.constantFrom(null, "heard"),
});

const step = fc.oneof(
  fc.record({ kind: fc.constant("reply" as const), pick: fc.nat(5), senses }),
  fc.record({ kind: fc.constant("repeat" as const), senses }),
  fc.record({ kind: fc.constant("faltered" as const), senses }),
  fc.record({ kind: fc.constant("back" as const), by: fc.integer({ min: 1, max: 4 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A talk as `main` would have it: the turns told so far, the replies that stand, and every beat as it was told. */
function talk(steps: readonly Step[], seed: number) {
  const story = open(JSON_, seed);
  let turns: readonly Turn[] = [begun()];
  const told = new Map([[JSON.stringify(turns), beatOf(story.tell(turns))]]);
  const standing = () =>
    turns.reduce(
      (replies, { say }, i) => {
        if (say.kind === "aside") return replies;
        return told.get(JSON.stringify(turns.slice(0, i + 1)))?.replies ?? [];
      },
      beatOf(story.tell(turns.slice(0, 1))).replies,
    );
  for (const one of steps) {
    if (one.kind === "back") {
      turns = turns.slice(0, Math.max(1, turns.length - one.by));
      continue;
    }
    if (one.kind === "reply") {
      const replies = standing();
      const reply = replies[one.pick % Math.max(1, replies.length)];
      if (!reply) continue;
      turns = [...turns, turn({ kind: "choice", index: reply.index }, one.senses)];
    } else turns = [...turns, turn({ kind: "aside", knot: one.kind }, one.senses)];
    told.set(JSON.stringify(turns), beatOf(story.tell(turns)));
  }
  return { story, turns, told };
}

test("a cold story, told the same turns, says the same beat: with asides, and after taking back", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.nat(99), (steps, seed) => {
      const { story, turns, told } = talk(steps, seed);
      expect(open(JSON_, seed).tell(turns)).toEqual(story.tell(turns));
      for (const [said, beat] of told) expect(story.tell(JSON.parse(said))).toEqual(beat);
    }),
    { numRuns: 60 },
  );
});

test("replay from here: another way from the middle does not change what was told before it", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 15 }), fc.nat(99), (steps, seed) => {
      const { story, turns } = talk(steps, seed);
      const middle = turns.slice(0, Math.ceil(turns.length / 2));
      const before = story.tell(middle);
      story.tell([...middle, turn({ kind: "aside", knot: "repeat" })]);
      expect(story.tell(middle)).toEqual(before);
      expect(open(JSON_, seed).tell(middle)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("other senses or another seed make another talk: choices alone would not rebuild it", () => {
  const asked = (feltHeard: number, seed: number) =>
    beatOf(open(JSON_, seed).tell([begun({ feltHeard, guard: 0, weariness: 0, known: [], ended: null })]))
      .lines[0]?.text;
  expect(asked(30, 1)).toContain("closed");
  expect(asked(40, 1)).toContain("open");
  expect(new Set([1, 2, 3, 4, 5].map((seed) => asked(30, seed))).size).toBeGreaterThan(3);
});

test("a beat told before is remembered: only the new turn is put to Ink", () => {
  const story = open(JSON_);
  const first = story.tell([begun()]);
  story.tell([begun(), turn({ kind: "choice", index: 0 })]);
  expect(story.tell([begun()])).toBe(first);
});
