import fc from "fast-check";
import { expect, test } from "vitest";
import type { Focus, FocusChange } from "../../../src/core/attention/call.ts";
import { heardWords } from "../../../src/core/attention/hearing.ts";
import type { SpokenLine } from "../../../src/core/attention/spoken.ts";
import { branchOf, departsAt, lastHand } from "../../../src/core/conversation/branch.ts";
import type { Conversation } from "../../../src/core/conversation/conversation.ts";
import { canTakeBack, decide } from "../../../src/core/conversation/decide.ts";
import type { Command } from "../../../src/core/conversation/event.ts";
import { evolve, replay } from "../../../src/core/conversation/evolve.ts";
import { handOf } from "../../../src/core/conversation/hand.ts";
import { play, type Timed } from "../../../src/core/conversation/play.ts";
import { line, scenes, smallEvening } from "../support/story.ts";

const story = smallEvening();
const focuses: readonly Focus[] = ["partner", "partner", "phone", "tv", "thought", "doorbell"];
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("attend" as const), to: fc.constantFrom(...focuses) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reply" as const), index: fc.nat(4) }) },
  fc.constant<Command>({ kind: "askRepeat" }),
  fc.constant<Command>({ kind: "takeBack" }),
  fc.constant<Command>({ kind: "breathe" }),
  fc.record({
    kind: fc.constant("putAway" as const),
    device: fc.constantFrom("phone" as const, "tv" as const),
  }),
);
const hands: fc.Arbitrary<readonly Timed[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9000 }), command), { maxLength: 24 })
  .map((steps) => {
    let at = 0;
    return steps.map(([ms, what]): Timed => {
      at += ms;
      return [at, what];
    });
  });
const END: Timed = [400_000, { kind: "wait" }];
const spokenLine: SpokenLine = {
  line: line("one two three four five six seven"),
  at: 0,
  wordEnds: [300, 600, 900, 1500, 1800, 2400, 2700],
  cutAt: null,
  kind: "told",
  timed: true,
};
const runs = { numRuns: 300 };

test("folding the log always gives the state that stepping gave", () => {
  fc.assert(
    fc.property(hands, (commands) => {
      const { log, talk } = play({ story }, [...commands, END]);
      expect(replay(log)).toEqual(talk);
    }),
    runs,
  );
});

test("looking never changes the log, however often and whenever it is done", () => {
  const ticks = fc.array(fc.integer({ min: 1, max: 390_000 }), { maxLength: 80 });
  fc.assert(
    fc.property(hands, ticks, (commands, at) => {
      const looks = at.map((ms): Timed => [ms, { kind: "wait" }]);
      const mixed = [...commands, ...looks].sort(
        ([a, x], [b, y]) => a - b || Number(y.kind === "wait") - Number(x.kind === "wait"),
      );
      expect(play({ story }, [...mixed, END]).log).toEqual(play({ story }, [...commands, END]).log);
    }),
    runs,
  );
});

test("events stand in the order of their times", () => {
  fc.assert(
    fc.property(hands, (commands) => {
      const times = play({ story }, [...commands, END]).log.map((event) => event.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
    runs,
  );
});

test("taking back gives the talk as it was before the reply, log aside", () => {
  const bare = ({ at: _, events: __, ...rest }: Conversation) => rest;
  let taken = 0;
  fc.assert(
    fc.property(hands, (commands) => {
      let talk = play({ story }, []).talk;
      for (const [at, what] of commands) {
        const before = decide(talk, { kind: "wait" }, { at, story }).reduce(evolve, talk);
        talk = decide(talk, what, { at, story }).reduce(evolve, talk);
        if (what.kind !== "reply" || talk.given.length === before.given.length || !canTakeBack(talk))
          continue;
        const back = decide(talk, { kind: "takeBack" }, { at: talk.at + 1, story }).reduce(evolve, talk);
        expect(bare(back)).toEqual({ ...bare(before), before: null });
        taken++;
      }
    }),
    runs,
  );
  expect(taken).toBeGreaterThan(50);
});

test("no reply is offered whose fact was lost", () => {
  fc.assert(
    fc.property(hands, (commands) => {
      const { talk } = play({ story }, [...commands, END]);
      const open = handOf(talk).cards.filter((card) => card.kind !== "faint");
      for (const { reply } of open)
        expect(reply.needs.every((need) => talk.known.includes(need.fact))).toBe(true);
      for (const { reply, answer } of talk.given) {
        expect(answer.depth).toBe(reply.depth);
      }
    }),
    runs,
  );
});

test("lost words depend on the light over time and on nothing else", () => {
  const light = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 4000 }),
      fc.constantFrom(...focuses),
      fc.constantFrom("act" as const, "slip" as const),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(light, fc.nat(5000), fc.integer({ min: 1, max: 50_000 }), (changes, from, later) => {
      let at = 0;
      const focus: FocusChange[] = [{ at: 0, on: "partner", by: "start" }];
      for (const [ms, on, by] of changes) {
        at += ms;
        focus.push({ at, on, by });
      }
      const said = { ...spokenLine, at: from };
      const heard = heardWords(said, focus);
      // the same light later over the same words later; coming back twice; whose line it was: nothing changes
      const moved = focus.map((change) => ({ ...change, at: change.at + later }));
      expect(heardWords({ ...said, at: from + later }, moved)).toEqual(heard);
      expect(heardWords({ ...said, kind: "aside", timed: false, line: line("") }, focus)).toEqual(heard);
      const twice = focus.flatMap((change) => (change.on === "partner" ? [change, change] : [change]));
      expect(heardWords(said, twice)).toEqual(heard);
      if (focus.every((change) => change.on === "partner")) expect(heard).not.toContain(false);
    }),
    runs,
  );
});

test("a log that its story still tells departs nowhere; an edited story departs where it was edited", () => {
  fc.assert(
    fc.property(hands, (commands) => {
      const { log, talk } = play({ story }, [...commands, END]);
      expect(departsAt(log, story)).toBeNull();
      const edited = scenes([]);
      expect(departsAt(log, edited)).toBe(log.findIndex((event) => event.kind === "told"));
      const hand = lastHand(log, log.length - 1);
      if (hand !== null) {
        const again = replay(branchOf(log, { id: "old", events: hand, edition: "2" }));
        expect(again.phase).toBe("answering");
        expect(again.branchOf).toEqual({ log: "old", events: hand });
      }
      expect(talk.trouble).toBeNull();
    }),
    runs,
  );
});
