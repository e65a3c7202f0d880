import { describe, expect, test } from "vitest";
import { heardWords } from "../../../src/core/attention/hearing.ts";
import { roomHand } from "../../../src/core/workshop/hand.ts";
import { momentsOf } from "../../../src/core/workshop/map.ts";
import { STEPS } from "../../../src/core/workshop/plan.ts";
import { branchShown, replaySession } from "../../../src/core/workshop/session.ts";
import { sideOf } from "../../../src/core/workshop/sides.ts";
import { saidFor } from "../../../src/core/workshop/words.ts";
import { toHand, workshop } from "./table.ts";

describe("a plan walked through with one key", () => {
  for (const plan of ["forty-five", "ninety"] as const) {
    test(`${plan}: every step is shown, and it ends`, () => {
      const table = workshop();
      table.does({ kind: "begin", what: plan });
      for (let i = 0; i < 400 && !table.session.ended; i++) {
        expect(table.does({ kind: "on" }), JSON.stringify(table.session.shown)).toBeGreaterThan(0);
      }
      expect(table.session.ended).toBe(true);
      const steps = table.log.flatMap(({ event }) =>
        event.kind === "shown" && event.what.kind === "slide" ? [event.what.step] : [],
      );
      expect(steps).toEqual(STEPS[plan].map((_, i) => i));
      const voted = table.log.filter(({ event }) => event.kind === "voted");
      expect(voted.length).toBeGreaterThanOrEqual(3);
      const told = new Set(table.session.branches.map(({ by }) => by));
      expect(told).toEqual(new Set(["fixer", "listener", "evening"]));
    });
  }

  test("two plans of so many minutes", () => {
    const sum = (plan: keyof typeof STEPS) => STEPS[plan].reduce((all, { minutes }) => all + minutes, 0);
    expect(sum("forty-five")).toBe(45);
    expect(sum("ninety")).toBe(90);
  });

  test("a session is the fold of its log", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "forty-five" });
    for (let i = 0; i < 60; i++) table.does({ kind: "on" });
    expect(replaySession(table.log)).toEqual(table.session);
  });
});

describe("the talk on the big screen", () => {
  test("the light is held: nothing calls", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    toHand(table);
    expect(table.talk.callCount).toBe(0);
    expect(table.talk.spoken.every((line) => !heardWords(line, table.talk.focus).includes(false))).toBe(true);
  });

  test("drifting on purpose loses the words said meanwhile, and only those", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    const line = table.talk.line;
    if (!line) throw new Error("Nobody speaks.");
    const [first = 0, , third = 0] = line.wordEnds;
    table.does({ kind: "drift", on: true }, line.at + first + 1);
    table.does({ kind: "drift", on: false }, line.at + third + 1);
    const heard = heardWords(line, table.talk.focus);
    expect(heard.slice(0, 4)).toEqual([true, false, false, true]);
  });

  test("what was told before is not drifted away from", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    table.does({ kind: "on" });
    table.does({ kind: "back" });
    expect(table.does({ kind: "drift", on: true }, 0)).toBe(0);
  });

  test("back and on again tells nothing twice", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    toHand(table);
    const told = branchShown(table.session)?.log;
    for (let i = 0; i < 3; i++) table.does({ kind: "back" });
    for (let i = 0; i < 3; i++) table.does({ kind: "on" });
    expect(branchShown(table.session)?.log).toEqual(told);
    expect(table.talk.phase).toBe("answering");
  });

  test("another reply at an earlier hand is another way; the first stays", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    toHand(table);
    const [one, two] = roomHand(table.talk);
    if (!one || !two) throw new Error("There is no hand.");
    table.does({ kind: "play", reply: one.reply.index });
    const first = branchShown(table.session);
    table.does({ kind: "on" });
    while (
      table.session.shown.kind !== "talk" ||
      table.talk.phase !== "answering" ||
      table.talk.given.length > 0
    )
      table.does({ kind: "back" });
    table.does({ kind: "play", reply: two.reply.index });
    const second = branchShown(table.session);
    expect(second?.from?.branch).toBe(first?.id);
    expect(table.session.branches.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(momentsOf(table.session).map(({ lane }) => lane)).toContain(0);
  });

  test("at a hand of the past, on goes on as it went; another card that is marked is another way", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "listener" });
    toHand(table);
    const before = table.log.length;
    table.does({ kind: "on" });
    expect(table.log.slice(before).map(({ event }) => event.kind)).toEqual(["moved"]);
    table.does({ kind: "back" });
    table.does({ kind: "mark", way: 1 });
    table.does({ kind: "on" });
    table.does({ kind: "on" });
    expect(branchShown(table.session)?.from?.branch).toBe("listener-1");
    table.does({ kind: "begin", what: "sides" });
    expect(table.session.shown).toMatchObject({ kind: "sides", left: "listener-1", turn: 0 });
  });

  test("two ways stand side by side, turn by turn", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "sides" });
    const { shown } = table.session;
    if (shown.kind !== "sides") throw new Error("Nothing is side by side.");
    const left = sideOf(table.session, shown.left, 1);
    const right = sideOf(table.session, shown.right, 1);
    expect(left?.by).toBe("fixer");
    expect(right?.by).toBe("listener");
    expect(left?.said).not.toBe(right?.said);
    expect(sideOf(table.session, shown.left, 9)?.ending).toBe("shut");
    expect(sideOf(table.session, shown.right, 9)?.ending).toBe("coat-off");
  });
});

describe("the room answers", () => {
  test("a digit is the majority; going on plays it", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    toHand(table);
    const card = roomHand(table.talk)[1];
    table.does({ kind: "digit", number: 2 });
    expect(table.session.votes.at(-1)?.majority).toBe(card?.reply.index);
    table.does({ kind: "on" });
    expect(table.talk.given.at(-1)?.reply.index).toBe(card?.reply.index);
  });

  test("the room's own line is played in its words through the nearest reply of that act", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    toHand(table);
    table.does({ kind: "play", reply: roomHand(table.talk)[0]?.reply.index ?? 0 });
    toHand(table);
    table.does({
      kind: "ownLine",
      words: "  Eleven people, and all of them  writing. ",
      act: "reflectFeeling",
    });
    const given = table.talk.given.at(-1);
    const branch = branchShown(table.session);
    if (!given || !branch) throw new Error("Nothing was said.");
    expect(given.reply.act).toBe("reflectFeeling");
    expect(saidFor(table.session, branch, given)).toBe("Eleven people, and all of them writing.");
  });

  test("after a marked moment they turn to each other, once", () => {
    const table = workshop();
    table.does({ kind: "begin", what: "evening" });
    for (let i = 0; i < 60; i++) table.does({ kind: "on" });
    const about = table.session.paired.map((one) => JSON.stringify(one.about));
    expect(about.length).toBe(2);
    expect(new Set(about).size).toBe(2);
  });
});
