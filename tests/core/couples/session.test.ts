import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSession } from "../../../src/core/couples/decide.ts";
import { nameFrom } from "../../../src/core/couples/name.ts";
import { evolveSession, replaySession, type SessionLog } from "../../../src/core/couples/session.ts";
import type { Side } from "../../../src/core/couples/side.ts";
import { readSession } from "../../../src/core/couples/store.ts";
import { type CouplesView, type SessionCommand, view } from "../../../src/core/couples/view.ts";
import { sitDown } from "./table.ts";

const OPENED: SessionLog = [{ at: 0, by: "both", event: { kind: "opened", format: 1 } }];

/** The log after commands, each by somebody. */
const after = (
  log: SessionLog,
  ...asked: readonly (readonly [SessionCommand, Side | "both"])[]
): SessionLog =>
  asked.reduce((so, [command, by]) => {
    const at = (so.at(-1)?.at ?? 0) + 1000;
    const events = decideSession(replaySession(so), command, { by, at });
    return so.concat(events.map((event) => ({ at, by, event })));
  }, log);

const seen = (log: SessionLog): CouplesView => {
  const session = replaySession(log);
  return view(session, session.holder);
};

/** A session at the first fork of its evening, with the device to be passed. */
const atFork = (): SessionLog => [
  ...after(OPENED, [{ kind: "choose", activity: { name: "evening", hands: "pass" } }, "both"]),
  ...sitDown("pass").log.map(({ event }) => ({
    at: 2000,
    by: "both" as const,
    event: { kind: "evening" as const, event },
  })),
];

const pick = (option: number): SessionCommand => ({ kind: "evening", command: { kind: "pick", option } });
const guess = (option: number): SessionCommand => ({ kind: "evening", command: { kind: "guess", option } });
const take = (by: Side | "both"): SessionCommand => ({ kind: "take", by });

test("nothing is there but whose turn it is, until they have the device", () => {
  const log = atFork();
  expect(seen(log)).toEqual({
    names: { left: null, right: null },
    stage: "handOver",
    activity: "evening",
    to: "left",
    from: "both",
  });
  expect(after(log, [pick(0), "left"])).toEqual(log);
  expect(after(log, [take("right"), "right"])).toEqual(log);
  const took = after(log, [take("left"), "left"]);
  expect(seen(took)).toMatchObject({ stage: "evening", evening: { stage: "choosing", by: "left" } });
  expect(after(took, [pick(0), "right"])).toEqual(took);
});

test("two taps, and the device goes on; when both are in, it lies between them", () => {
  let log = after(atFork(), [take("left"), "left"], [pick(0), "left"], [guess(1), "left"]);
  expect(seen(log)).toMatchObject({ stage: "handOver", to: "right", from: "left" });
  log = after(log, [take("right"), "right"], [pick(2), "right"], [guess(0), "right"]);
  expect(seen(log)).toMatchObject({ stage: "handOver", to: "both", from: "right" });
  log = after(log, [take("both"), "both"]);
  expect(seen(log)).toMatchObject({ stage: "evening", evening: { stage: "revealed", knew: "right" } });
});

test("after a closed tab the device is in nobody's hands, and what was chosen is still there for who chose it", () => {
  const log = after(atFork(), [take("left"), "left"], [pick(2), "left"], [{ kind: "pass" }, "both"]);
  expect(replaySession(log).holder).toBe("nobody");
  expect(JSON.stringify(seen(log))).not.toContain("first");
  expect(seen(log)).toMatchObject({ stage: "handOver", to: "left", from: null });
  expect(seen(after(log, [take("left"), "left"]))).toMatchObject({ evening: { picked: 2 } });
});

test("how they choose can be changed while the device is handed over", () => {
  const log = after(atFork(), [{ kind: "evening", command: { kind: "sit", hands: "keys" } }, "both"]);
  expect(seen(log)).toMatchObject({ stage: "evening", evening: { hands: "keys", by: "both" } });
});

test("of two logs that differ in the other's secret alone, whoever looks sees the same", () => {
  const option = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(option, option, option, option, (a, b, c, d) => {
      const [one, other] = [
        [a, b],
        [c, d],
      ].map(([first = 0, second = 0]) => {
        const log = after(atFork(), [take("left"), "left"], [pick(first), "left"], [guess(second), "left"]);
        return after(log, [take("right"), "right"], [pick(1), "right"]);
      });
      for (const holder of ["right", "both", "nobody"] as const) {
        expect(view(replaySession(one ?? []), holder)).toEqual(view(replaySession(other ?? []), holder));
      }
    }),
  );
});

test("time never goes back", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (times) => {
      let session = replaySession(OPENED);
      for (const at of times) {
        const next = evolveSession(session, { at, by: "both", event: { kind: "passed" } });
        expect(next.at).toBeGreaterThanOrEqual(session.at);
        session = next;
      }
    }),
  );
});

test("a name is what can be read of it, whole letters, never longer than a line", () => {
  expect(nameFrom("  ")).toBeNull();
  expect(nameFrom("\u202e\u2066")).toBeNull();
  expect(nameFrom(" Mina \n of  the  Lane ")).toBe("Mina of the Lane");
  expect(nameFrom("👩‍👩‍👧‍👦👍🏽")).toBe("👩‍👩‍👧‍👦👍🏽");
  expect(nameFrom("שירה")).toBe("שירה");
  expect(nameFrom("\u202egnorW")).toBe("gnorW");
  expect(nameFrom("x".repeat(500))).toBe("x".repeat(24));
});

test("naming oneself after the other has done so changes only one's own", () => {
  const log = after(
    OPENED,
    [{ kind: "name", side: "left", name: "Ada" }, "both"],
    [{ kind: "name", side: "right", name: "Bo 🎈" }, "both"],
  );
  expect(replaySession(log).names).toEqual({ left: "Ada", right: "Bo 🎈" });
});

test("a kept session is read, and what is none is left alone", () => {
  const kept = { format: 1, wall: 5, open: true, log: atFork() };
  expect(readSession(structuredClone(kept))).toEqual(kept);
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(readSession(junk)).toBeNull();
      expect(readSession({ ...kept, log: junk })).toBeNull();
    }),
  );
});
