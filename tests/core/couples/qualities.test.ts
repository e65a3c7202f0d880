import fc from "fast-check";
import { expect, test } from "vitest";
import { decideQualities } from "../../../src/core/couples/qualities/decide.ts";
import { evolveQualities } from "../../../src/core/couples/qualities/evolve.ts";
import { QUALITIES } from "../../../src/core/couples/qualities/prompts.ts";
import { LONGEST, wordsFrom } from "../../../src/core/couples/qualities/said.ts";
import {
  beginQualities,
  PLACES,
  type QualitiesCommand,
  type QualitiesState,
  waitingFor,
} from "../../../src/core/couples/qualities/state.ts";
import { keptForPractice, viewQualities } from "../../../src/core/couples/qualities/view.ts";
import { otherSide, type Side } from "../../../src/core/couples/side.ts";

const side = fc.constantFrom<Side>("left", "right");
const words = fc.option(fc.string({ unit: "grapheme", minLength: 1 }));
const thing = fc.record({ quality: fc.constantFrom(...QUALITIES), words });
const three = fc.tuple(thing, thing, thing);

const ask = (state: QualitiesState, command: QualitiesCommand, by: Side | "both"): QualitiesState =>
  decideQualities(state, command, { by, at: 0 })
    .map((event) => ({ at: 0, by, event }))
    .reduce(evolveQualities, state);

type Things = readonly { readonly quality: (typeof QUALITIES)[number]; readonly words: string | null }[];

const write = (state: QualitiesState, by: Side, things: Things): QualitiesState =>
  PLACES.reduce((so, place) => {
    const { quality, words } = things[place] ?? { quality: "own", words: null };
    return ask(so, { kind: "write", place, quality, words: words?.trim() ? words : null }, by);
  }, state);

const both = (things: Things, keep: { left: boolean; right: boolean }): QualitiesState => {
  const left = ask(write(beginQualities(), "left", things), { kind: "give", keep: keep.left }, "left");
  return ask(write(left, "right", things), { kind: "give", keep: keep.right }, "right");
};

const mine: Things = [
  { quality: "funny", words: "The estate agent, all the way home." },
  { quality: "steady", words: null },
  { quality: "own", words: "Bins, in the rain, without a word." },
];

test("exactly three, written or to be said aloud; with fewer nothing is given", () => {
  let state = beginQualities();
  for (const place of [0, 1] as const) {
    state = ask(state, { kind: "write", place, quality: "kind", words: "  " }, "left");
    expect(state.written.left[place]).toBeNull();
    state = ask(state, { kind: "write", place, quality: "kind", words: null }, "left");
    expect(decideQualities(state, { kind: "give", keep: true }, { by: "left", at: 0 })).toEqual([]);
  }
  state = ask(state, { kind: "write", place: 2, quality: "brave", words: "The dentist." }, "left");
  state = ask(state, { kind: "give", keep: false }, "left");
  expect(waitingFor(state)).toBe("right");
});

test("what is written can be changed and taken out until it is given", () => {
  let state = write(beginQualities(), "left", mine);
  state = ask(state, { kind: "clear", place: 1 }, "left");
  expect(viewQualities(state, "left")).toMatchObject({ stage: "writing", isReady: false });
  state = ask(state, { kind: "write", place: 1, quality: "calm", words: "The vet." }, "left");
  state = ask(state, { kind: "give", keep: true }, "left");
  expect(ask(state, { kind: "clear", place: 1 }, "left")).toEqual(state);
});

test("they are turned over in pairs, and each pair begins with the other one", () => {
  let state = both(mine, { left: false, right: false });
  const order: (Side | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    const view = viewQualities(state, "both");
    if (view.stage !== "turning") throw new Error("there are six cards");
    expect(view.turned).toHaveLength(step);
    order.push(view.next);
    state = ask(state, { kind: "turn" }, "both");
  }
  expect(order).toEqual(["left", "right", "right", "left", "left", "right"]);
  expect(viewQualities(state, "both")).toMatchObject({ stage: "turning", next: null });
  state = ask(state, { kind: "turn" }, "both");
  expect(viewQualities(state, "both").stage).toBe("open");
  expect(ask(state, { kind: "turn" }, "both")).toEqual(state);
});

test("they go to Practice only if both want it, and nobody learns who did not", () => {
  const turnAll = (state: QualitiesState) =>
    Array.from({ length: 7 }).reduce<QualitiesState>((so) => ask(so, { kind: "turn" }, "both"), state);
  const wanted = turnAll(both(mine, { left: true, right: true }));
  expect(viewQualities(wanted, "both")).toMatchObject({ kept: true });
  expect(keptForPractice(wanted)?.left[0]).toEqual(mine[0]);
  const views = [
    { left: true, right: false },
    { left: false, right: true },
    { left: false, right: false },
  ].map((keep) => turnAll(both(mine, keep)));
  expect(views.map(keptForPractice)).toEqual([null, null, null]);
  expect(new Set(views.map((state) => JSON.stringify(viewQualities(state, "both")))).size).toBe(1);
});

test("what one sees never depends on what the other has written and nobody has turned over", () => {
  fc.assert(
    fc.property(three, three, three, fc.boolean(), side, (own, a, b, keep, first) => {
      const [one, two] = [a, b].map((theirs) => {
        const begun = ask(write(beginQualities(first), first, theirs), { kind: "give", keep }, first);
        return write(begun, otherSide(first), own);
      });
      if (!one || !two) throw new Error("both were written");
      for (const holder of ["left", "right", "both", "nobody"] as const) {
        expect(viewQualities(one, holder)).toEqual(viewQualities(two, holder));
      }
      const given = [one, two].map((so) => ask(so, { kind: "give", keep: true }, otherSide(first)));
      const [x, y] = given.map((state) => viewQualities(state, "both"));
      expect(x).toEqual(y);
    }),
  );
});

test("nothing comes of the other's taps, or of anybody's while it is handed over", () => {
  fc.assert(
    fc.property(three, fc.constantFrom<Side | "both">("right", "both"), (things, by) => {
      const state = write(beginQualities(), "left", things);
      for (const command of [
        { kind: "clear", place: 0 },
        { kind: "give", keep: true },
        { kind: "turn" },
      ] as const) {
        expect(ask(state, command, by)).toBe(state);
      }
    }),
  );
});

test("emoji stay whole, lines stay one, right-to-left marks go, and very long words are cut", () => {
  const family = "👩🏽‍🤝‍👩🏻";
  expect(wordsFrom(` a\u202e\nb\t${family} `)).toBe(`a b ${family}`);
  expect(wordsFrom("שלום לך")).toBe("שלום לך");
  expect(wordsFrom(family.repeat(LONGEST + 50))).toBe(family.repeat(LONGEST));
  expect(wordsFrom("\u200e \n")).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const kept = wordsFrom(typed);
      expect(kept === null ? null : wordsFrom(kept)).toBe(kept);
    }),
    { numRuns: 40 },
  );
});
