import fc from "fast-check";
import { expect, test } from "vitest";
import { replay } from "../../../src/core/conversation/evolve.ts";
import { compare } from "../../../src/core/couples/evening/compare.ts";
import { evolveEvening } from "../../../src/core/couples/evening/evolve.ts";
import { beginEvening, waitingFor } from "../../../src/core/couples/evening/state.ts";
import { viewEvening } from "../../../src/core/couples/evening/view.ts";
import { otherSide, type Side } from "../../../src/core/couples/side.ts";
import { anyFork, ask, mirrored, type Played, playFork, sitDown } from "./table.ts";

const side = fc.constantFrom<Side>("left", "right");
const forksOf = (played: Played) => compare(played.state.forks);

test("with the light off nothing calls, nothing stings, and every reply can be given", () => {
  const { state } = sitDown();
  expect(state.talk.calls).toEqual([]);
  expect(state.talk.turn.stung).toBe(false);
  expect(state.forks[0]?.options.map(({ words }) => words).sort()).toEqual(
    ["Never the first.", "Why the first?", null].sort(),
  );
});

test("a choice, then a guess; when both are in, all four are shown at once", () => {
  let played = ask(sitDown(), { kind: "pick", option: 0 }, "left");
  played = ask(played, { kind: "guess", option: 2 }, "left");
  expect(viewEvening(played.state, "both")).toMatchObject({
    stage: "choosing",
    asked: { left: "in", right: "pick" },
    picked: null,
  });
  played = ask(played, { kind: "pick", option: 2 }, "right");
  played = ask(played, { kind: "guess", option: 1 }, "right");
  expect(viewEvening(played.state, "both")).toMatchObject({
    stage: "revealed",
    picks: { left: 0, right: 2 },
    guesses: { left: 2, right: 1 },
    same: false,
    knew: "left",
    question: "Which first?",
  });
});

test("whoever passes the device is asked by turns, and nothing comes of the other's taps", () => {
  let played = sitDown("pass");
  expect(waitingFor(played.state)).toBe("left");
  expect(ask(played, { kind: "pick", option: 0 }, "right")).toEqual(played);
  played = ask(played, { kind: "pick", option: 0 }, "left");
  expect(viewEvening(played.state, "left")).toMatchObject({ picked: 0 });
  expect(viewEvening(played.state, "right")).toEqual({ stage: "hidden" });
  played = ask(played, { kind: "guess", option: 0 }, "left");
  expect(waitingFor(played.state)).toBe("right");
  played = ask(ask(played, { kind: "pick", option: 1 }, "right"), { kind: "guess", option: 0 }, "right");
  expect(waitingFor(played.state)).toBe("both");
  expect(viewEvening(played.state, "right")).toEqual({ stage: "hidden" });
  played = ask(played, { kind: "play", way: "left" }, "both");
  expect(waitingFor(played.state)).toBe("right");
});

test("a choice can be thought over until it is in, and not after", () => {
  let played = ask(sitDown(), { kind: "pick", option: 0 }, "left");
  played = ask(played, { kind: "reconsider" }, "left");
  played = ask(ask(played, { kind: "pick", option: 1 }, "left"), { kind: "guess", option: 0 }, "left");
  played = ask(ask(played, { kind: "pick", option: 1 }, "right"), { kind: "guess", option: 0 }, "right");
  expect(ask(played, { kind: "reconsider" }, "left")).toEqual(played);
  expect(viewEvening(played.state, "both")).toMatchObject({ same: true, knew: "neither" });
});

test("both replies are told, and the evening goes on from the one they pick, without telling it again", () => {
  let played = sitDown();
  for (const [by, pick] of [["left", 0] as const, ["right", 1] as const]) {
    played = ask(ask(played, { kind: "pick", option: pick }, by), { kind: "guess", option: 0 }, by);
  }
  played = ask(played, { kind: "play", way: "both" }, "both");
  expect(viewEvening(played.state, "both")).toMatchObject({ stage: "between", told: "left" });
  played = ask(played, { kind: "turnBack" }, "both");
  expect(viewEvening(played.state, "both")).toMatchObject({ stage: "parting", told: "right" });
  const left = ask(played, { kind: "goOn", with: "left" }, "both");
  const right = ask(played, { kind: "goOn", with: "right" }, "both");
  expect(left.state.talk.given.map(({ reply }) => reply.index)).toEqual([0]);
  expect(right.state.talk.given.map(({ reply }) => reply.index)).toEqual([1]);
  for (const { state } of [left, right]) {
    expect(state.stage).toBe("choosing");
    expect(state.forks[1]?.said).toBe("The second is over.");
    expect(state.talk.spoken.filter(({ line }) => line.text === "So, that was the second.")).toHaveLength(1);
  }
});

test("what is in, and was never shown to both, stands in no comparison", () => {
  let played = sitDown("pass");
  for (const by of ["left", "right"] as const) {
    played = ask(ask(played, { kind: "pick", option: 0 }, by), { kind: "guess", option: 0 }, by);
  }
  expect(forksOf(played)).toEqual([]);
  expect(forksOf(ask(played, { kind: "play", way: "left" }, "both"))).toHaveLength(1);
});

test("where both chose the same, telling both is telling it once", () => {
  const played = playFork(sitDown(), { left: [1, 1], right: [1, 1], way: "both", on: "left" });
  expect(played.state.stage).toBe("choosing");
  expect(played.state.forks).toHaveLength(2);
});

test("every way leads to the end, with each fork looked back at once", () => {
  fc.assert(
    fc.property(fc.tuple(anyFork, anyFork, anyFork), (forks) => {
      const played = forks.reduce(playFork, sitDown());
      expect(played.state.stage).toBe("ended");
      expect(forksOf(played)).toHaveLength(3);
      expect(played.state.talk).toEqual(replay(played.state.log));
      const refolded = played.log.reduce(evolveEvening, beginEvening("keys"));
      expect(refolded).toEqual(played.state);
    }),
    { numRuns: 40 },
  );
});

test("the comparison is symmetric: exchanging the two exchanges what is said of them, and nothing else", () => {
  fc.assert(
    fc.property(fc.tuple(anyFork, anyFork, anyFork), (forks) => {
      const one = forksOf(forks.reduce(playFork, sitDown()));
      const other = forksOf(forks.map(mirrored).reduce(playFork, sitDown()));
      expect(other).toEqual(
        one.map((fork) => ({
          ...fork,
          chose: { left: fork.chose.right, right: fork.chose.left },
          knew: fork.knew === "left" || fork.knew === "right" ? otherSide(fork.knew) : fork.knew,
        })),
      );
    }),
    { numRuns: 40 },
  );
});

test("the comparison never ranks: it holds no number, and stands in the order of the evening", () => {
  fc.assert(
    fc.property(fc.tuple(anyFork, anyFork, anyFork), (forks) => {
      const compared = forksOf(forks.reduce(playFork, sitDown()));
      expect(JSON.stringify(compared)).not.toMatch(/\d/);
      expect(compared.map(({ said }) => said)).toEqual([
        "The first is over.",
        "The second is over.",
        "The third is over.",
      ]);
      for (const fork of compared) expect(Object.keys(fork)).toEqual(["said", "chose", "same", "knew"]);
    }),
    { numRuns: 40 },
  );
});

const secret = fc.record({ pick: fc.integer({ min: 0, max: 2 }), guess: fc.integer({ min: 0, max: 2 }) });

test("what one sees never depends on what the other has not yet shown", () => {
  fc.assert(
    fc.property(
      side,
      fc.constantFrom("keys" as const, "pass" as const),
      secret,
      secret,
      (viewer, hands, a, b) => {
        const other = otherSide(viewer);
        const tried = [a, b].map(({ pick, guess }) => {
          let played = sitDown(hands);
          if (hands === "pass" && other === "right") played = passFork(played);
          played = ask(played, { kind: "pick", option: pick }, other);
          played = ask(played, { kind: "guess", option: guess }, other);
          return ask(played, { kind: "pick", option: 1 }, viewer).state;
        });
        for (const holder of ["left", "right", "both", "nobody"] as const) {
          const [first, second] = tried.map((state) => viewEvening(state, holder));
          expect(first).toEqual(second);
        }
      },
    ),
  );
});

/** One whole fork by passing: then the right one chooses first. */
const passFork = (played: Played): Played =>
  playFork(played, { left: [0, 0], right: [0, 0], way: "left", on: "left" });
