import fc from "fast-check";
import { expect, test } from "vitest";
import {
  beginKeepsake,
  decideKeepsake,
  evolveKeepsake,
  type KeepItem,
  type KeepsakeState,
  viewKeepsake,
  waitingFor,
} from "../../../src/core/couples/keepsake.ts";
import type { Side } from "../../../src/core/couples/side.ts";
import { keepLine } from "../../../src/words/keepsake.ts";

const items: readonly KeepItem[] = [
  { kind: "question", question: "grownUps" },
  { kind: "felt", felt: { left: "mostly", right: "roughly" } },
  { kind: "quality", by: "left", said: { quality: "funny", words: "The estate agent." } },
  { kind: "quality", by: "right", said: { quality: "own", words: null } },
  {
    kind: "fork",
    fork: {
      said: "Is that one left over?",
      chose: { left: "It is fine.", right: null },
      same: false,
      knew: "left",
    },
  },
];

const agree = (state: KeepsakeState, by: Side | "both", to: readonly number[]): KeepsakeState =>
  decideKeepsake(state, { kind: "agree", to }, { by, at: 0 })
    .map((event) => ({ at: 0, by, event }))
    .reduce(evolveKeepsake, state);

const some = fc.subarray(items.map((_, at) => at));

test("only what both said yes to stands on the page", () => {
  fc.assert(
    fc.property(some, some, (left, right) => {
      const state = agree(agree(beginKeepsake(items), "left", left), "right", right);
      const kept = items.filter((_, at) => left.includes(at) && right.includes(at));
      expect(viewKeepsake(state, "both")).toEqual({ stage: "page", kept });
      const exchanged = agree(agree(beginKeepsake(items), "left", right), "right", left);
      expect(viewKeepsake(exchanged, "both")).toEqual(viewKeepsake(state, "both"));
    }),
  );
});

test("what one is asked never depends on what the other said yes to", () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [one, two] = [a, b].map((to) => agree(beginKeepsake(items), "left", to));
      if (!one || !two) throw new Error("both were asked");
      for (const holder of ["left", "right", "both", "nobody"] as const) {
        expect(viewKeepsake(one, holder)).toEqual(viewKeepsake(two, holder));
      }
    }),
  );
});

test("each is asked once, alone, and an unknown yes is no yes", () => {
  const asked = agree(beginKeepsake(items), "left", [0, 7, -1, 0]);
  expect(asked.yes.left).toEqual([0]);
  expect(waitingFor(asked)).toBe("right");
  expect(agree(asked, "left", [1])).toBe(asked);
  expect(agree(asked, "both", [1])).toBe(asked);
});

test("where there is nothing to keep nobody is asked", () => {
  expect(viewKeepsake(beginKeepsake([]), "both")).toEqual({ stage: "page", kept: [] });
});

test("every item has its words, whoever has no name", () => {
  const names = { left: "Noor", right: null };
  const lines = items.map((item) => keepLine(item, names));
  expect(lines.every(({ heading, lines }) => heading !== "" && lines.every((line) => line !== ""))).toBe(
    true,
  );
  expect(lines[2]).toEqual({
    heading: "Noor sees in the one on the right",
    lines: ["Funny: The estate agent."],
  });
  expect(lines[3]?.lines).toEqual(["Something that was said aloud"]);
});
