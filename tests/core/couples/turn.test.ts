import fc from "fast-check";
import { expect, test } from "vitest";
import type { Holder } from "../../../src/core/couples/side.ts";
import { isNearlyOver, leftOf, spentOf } from "../../../src/core/couples/turn/clock.ts";
import { evolveTurn } from "../../../src/core/couples/turn/evolve.ts";
import { beginTurn, waitingFor } from "../../../src/core/couples/turn/state.ts";
import { STUCK } from "../../../src/core/couples/turn/stuck.ts";
import type { Answer } from "../../../src/core/couples/turn/understood.ts";
import { viewTurn } from "../../../src/core/couples/turn/view.ts";
import {
  answer,
  anyHand,
  askTurn,
  begin,
  goOn,
  side,
  sitDownToTalk,
  talk,
  told,
  WHOLE_TALK,
  yes,
} from "./turnTable.ts";

const MINUTE = 60_000;
const holders: readonly Holder[] = ["left", "right", "both", "nobody"];

test("a card, then one speaks and the other says it back, then they swap, then both", () => {
  const stages = WHOLE_TALK.map((_, i) => viewTurn(talk(WHOLE_TALK.slice(0, i + 1)).state, "both"));
  expect(stages.map((view) => [view.stage, "floor" in view ? view.floor : null])).toEqual([
    ["speaking", "left"],
    ["sayingBack", "left"],
    ["speaking", "right"],
    ["sayingBack", "right"],
    ["together", "both"],
    ["hidden", null],
  ]);
});

test("either may begin", () => {
  expect(viewTurn(talk([begin("right")]).state, "both")).toMatchObject({ stage: "speaking", floor: "right" });
});

test("four minutes, four minutes, two; five and twenty if they like", () => {
  const lengths = (commands: Parameters<typeof talk>[0]) =>
    [1, 3, 5].map((n) => talk([...commands, ...WHOLE_TALK.slice(0, n)]).state.clock.length / MINUTE);
  expect(lengths([])).toEqual([4, 4, 2]);
  expect(lengths([{ kind: "time", length: "five" }])).toEqual([2, 2, 1]);
  expect(lengths([{ kind: "time", length: "twenty" }])).toEqual([8, 8, 4]);
});

test("partly: it is said back once more; there's more: they speak again, with a minute at least", () => {
  const said = talk([begin("left"), goOn]);
  const partly = askTurn(said, { command: { kind: "hear", as: "partly" }, by: "both", after: 1000 });
  expect(viewTurn(partly.state, "both")).toMatchObject({
    stage: "sayingBack",
    floor: "left",
    wasPartly: true,
  });
  const soon = askTurn(said, { command: { kind: "hear", as: "more" }, by: "both", after: 1000 });
  expect(leftOf(soon.state.clock, soon.at)).toBe(4 * MINUTE - 2000);
  const late = askTurn(said, { command: { kind: "hear", as: "more" }, by: "both", after: 9 * MINUTE });
  expect(viewTurn(late.state, "both")).toMatchObject({ stage: "speaking", floor: "left" });
  expect(leftOf(late.state.clock, late.at)).toBe(MINUTE);
});

test("a turn can be passed on unsaid, and nothing is noted beside that it was", () => {
  const { state } = talk([begin("left"), { kind: "skip" }]);
  expect(viewTurn(state, "both")).toMatchObject({ stage: "speaking", floor: "right" });
});

test("a phase that is over is over, and waits for the button", () => {
  const { state, at } = talk([begin("left")]);
  expect(leftOf(state.clock, at + 60 * MINUTE)).toBe(0);
  expect(isNearlyOver(state.clock, at + 3 * MINUTE - 1)).toBe(false);
  expect(isNearlyOver(state.clock, at + 3 * MINUTE)).toBe(true);
  expect(viewTurn(state, "both").stage).toBe("speaking");
});

test("another card is always there, and so is no card", () => {
  const spoken = talk([{ kind: "deal", depth: "deep" }, begin("left"), { kind: "deal", depth: "deep" }]);
  expect(viewTurn(spoken.state, "both")).toMatchObject({ question: "headRoom", depth: "deep" });
  const own = talk([{ kind: "ownSubject" }]);
  expect(viewTurn(own.state, "both")).toMatchObject({ question: null });
  expect(viewTurn(talk([{ kind: "deal", depth: "light" }], own).state, "both")).toMatchObject({
    question: "machine",
  });
});

test("whoever is stuck gets each sentence of their place once before any comes again", () => {
  const help = { kind: "help" } as const;
  const speaking = talk([begin("left"), ...Array<typeof help>(9).fill(help)]);
  const lines = speaking.log.flatMap(({ event }) => (event.kind === "helped" ? [event.line] : []));
  expect(new Set(lines.slice(0, 8))).toEqual(new Set(STUCK.speaker));
  expect(lines[8]).toBe(lines[0]);
  const listening = talk([begin("left"), goOn, help]);
  expect(STUCK.listener).toContain(listening.state.helped[0]);
  expect(viewTurn(talk([yes], listening).state, "both")).toMatchObject({ stuck: null });
});

test("a time-out stops the clock; anybody can come back earlier, and nobody learns whose it was", () => {
  const speaking = talk([begin("left")]);
  const left = askTurn(speaking, { command: { kind: "rest", rest: "twenty" }, by: "left", after: MINUTE });
  const right = askTurn(speaking, { command: { kind: "rest", rest: "twenty" }, by: "right", after: MINUTE });
  expect(left.state).toEqual(right.state);
  expect(viewTurn(left.state, "both")).toMatchObject({ stage: "rest", until: left.at + 20 * MINUTE });
  expect(askTurn(left, { command: goOn, by: "both", after: MINUTE }).log).toEqual(left.log);
  const back = askTurn(left, { command: { kind: "return" }, by: "right", after: 7 * MINUTE });
  expect(viewTurn(back.state, "both")).toMatchObject({ stage: "speaking", floor: "left" });
  expect(leftOf(back.state.clock, back.at)).toBe(3 * MINUTE);
});

test("a time-out while one answers in secret: both see it, and then it is theirs again", () => {
  const asked = talk(WHOLE_TALK);
  expect(waitingFor(asked.state)).toBe("right");
  const rest = askTurn(asked, { command: { kind: "rest", rest: "ten" }, by: "right", after: 1000 });
  expect(waitingFor(rest.state)).toBe("both");
  const back = askTurn(rest, { command: { kind: "return" }, by: "both", after: 1000 });
  expect(waitingFor(back.state)).toBe("right");
});

function answered(left: Answer, right: Answer) {
  const first = askTurn(talk(WHOLE_TALK), {
    command: { kind: "answer", answer: right },
    by: "right",
    after: 1000,
  });
  return askTurn(first, { command: { kind: "answer", answer: left }, by: "left", after: 1000 });
}

test("what both say is shown to both; the one who spoke last is asked first", () => {
  const { state } = answered({ felt: "mostly", guess: "roughly" }, { felt: "roughly", guess: "mine" });
  expect(viewTurn(state, "both")).toEqual({
    stage: "shown",
    question: "grownUps",
    shown: { felt: { left: "mostly", right: "roughly" }, guess: null },
  });
});

test("nobody can tell from the screen who kept theirs", () => {
  fc.assert(
    fc.property(answer, answer, told, told, (left, right, one, other) => {
      const kept = viewTurn(answered({ ...left, felt: "mine" }, right).state, "both");
      expect(
        viewTurn(answered({ felt: one, guess: other }, { ...right, felt: "mine" }).state, "both"),
      ).toEqual(kept);
      expect(kept).toMatchObject({ shown: { felt: null, guess: null } });
    }),
  );
});

test("what one sees never depends on what the other has not shown", () => {
  fc.assert(
    fc.property(answer, answer, (a, b) => {
      const asked = talk(WHOLE_TALK);
      const [one, two] = [a, b].map(
        (given) =>
          askTurn(asked, { command: { kind: "answer", answer: given }, by: "right", after: 1000 }).state,
      );
      if (!one || !two) throw new Error("both were asked");
      for (const holder of holders) expect(viewTurn(one, holder)).toEqual(viewTurn(two, holder));
      expect(waitingFor(one)).toBe(waitingFor(two));
    }),
  );
});

test("exchanging the two exchanges what is shown of them, and nothing else", () => {
  fc.assert(
    fc.property(answer, answer, (left, right) => {
      const one = viewTurn(answered(left, right).state, "both");
      const other = viewTurn(answered(right, left).state, "both");
      if (one.stage !== "shown" || other.stage !== "shown") throw new Error("both have answered");
      const { felt, guess } = one.shown;
      expect(other.shown).toEqual({
        felt: felt && { left: felt.right, right: felt.left },
        guess: guess && { left: guess.right, right: guess.left },
      });
      expect(JSON.stringify(one)).not.toMatch(/\d/);
    }),
  );
});

test("whatever anybody does, and whatever the clock does: time never goes back, and the log is the whole truth", () => {
  fc.assert(
    fc.property(fc.array(anyHand, { maxLength: 40 }), fc.integer({ min: 0, max: 1e7 }), (hands, later) => {
      let played = sitDownToTalk();
      for (const hand of hands) {
        const before = played.state;
        played = askTurn(played, hand);
        const { clock, at } = played.state;
        expect(at).toBeGreaterThanOrEqual(before.at);
        expect(clock.spent).toBeGreaterThanOrEqual(0);
        expect(spentOf(clock, at + later)).toBeGreaterThanOrEqual(spentOf(clock, at));
        expect(leftOf(clock, at + later)).toBeGreaterThanOrEqual(0);
        expect(leftOf(clock, at - later)).toBeLessThanOrEqual(clock.length);
      }
      expect(played.log.reduce(evolveTurn, beginTurn())).toEqual(played.state);
      for (const holder of holders) {
        if (holder !== waitingFor(played.state)) {
          expect(viewTurn(played.state, holder)).toEqual({ stage: "hidden" });
        }
      }
    }),
  );
});

test("from wherever they are, the large buttons lead to the end", () => {
  fc.assert(
    fc.property(fc.array(anyHand, { maxLength: 30 }), side, (hands, first) => {
      let played = hands.reduce(askTurn, sitDownToTalk());
      played = talk([{ kind: "return" }, begin(first), goOn, yes, goOn, yes, goOn, goOn], played);
      for (const by of ["right", "left", "right"] as const) {
        played = askTurn(played, {
          command: { kind: "answer", answer: { felt: "mine", guess: "mine" } },
          by,
          after: 1,
        });
      }
      expect(viewTurn(played.state, "both").stage).toBe("shown");
    }),
  );
});
