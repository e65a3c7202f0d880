import { expect, test } from "vitest";
import { play, type Timed } from "../../../src/core/conversation/play.ts";
import { aloudBetween } from "../../../src/scene/sound/aloud.ts";
import type { Look } from "../../../src/scene/sound/soundscape.ts";
import { smallEvening } from "../../core/support/story.ts";

const story = smallEvening();
const look = (at: number, commands: readonly Timed[] = [], own: Partial<Look> = {}): Look => ({
  screen: "talk",
  talk: play({ story }, [...commands, [at, { kind: "wait" }]]).talk,
  room: "living-evening",
  hasTv: true,
  person: "mina",
  handing: false,
  now: at,
  wall: at,
  since: 0,
  paused: false,
  ...own,
});

/** All that is read up to a time, and how often the voice was hushed. */
function read(to: number, commands: readonly Timed[] = []) {
  let before = look(0);
  const said: string[] = [];
  let hushed = 0;
  for (let now = 100; now <= to; now += 100) {
    const next = look(
      now,
      commands.filter(([at]) => at <= now),
    );
    const reading = aloudBetween(before, next);
    said.push(...reading.say.map(({ text }) => text));
    if (reading.hush) hushed++;
    before = next;
  }
  return { said, hushed };
}

test("each line is read once, when it begins, in the time that its words take", () => {
  const { said } = read(3000);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^First/);
  const [begun] = aloudBetween(look(100), look(1500)).say;
  expect(begun).toMatchObject({ of: "partner" });
  expect(begun?.ms).toBeGreaterThan(2000);
});

test("what you do not hear is not read: a look aside hushes the voice", () => {
  const { said, hushed } = read(6000, [[1800, { kind: "attend", to: "tv" }]]);
  expect(said).toHaveLength(1);
  expect(hushed).toBe(1);
});

test("the replies are read when the hand opens, faint ones without the words that were missed", () => {
  const away: Timed = [6500, { kind: "attend", to: "tv" }];
  const all = read(40_000, [away, [19_000, { kind: "attend", to: "partner" }]]).said;
  const replies = all.filter((text) => /^\d\. /.test(text));
  expect(replies).toContain(
    "1. Go on.".replace("1", replies.findIndex((text) => text.includes("Go on")) === 0 ? "1" : "2"),
  );
  expect(replies.some((text) => text.includes("You said …"))).toBe(true);
});

test("a pause hushes the voice", () => {
  expect(aloudBetween(look(1500), look(1500, [], { paused: true })).hush).toBe(true);
});
