import { expect, test } from "vitest";
import { play } from "../../src/core/conversation/play.ts";
import { earlierOf } from "../../src/main/shelf.ts";
import type { KeptTalk } from "../../src/shell/storage/storage.ts";
import { smallEvening } from "../core/support/story.ts";

const { log, talk } = play({ story: smallEvening() }, [[60_000, { kind: "wait" }]]);
const kept = (id: string, opened: number, ending: string | null): KeptTalk => ({
  id,
  story: "the-meeting",
  opened,
  ended: ending !== null,
  ending,
  heard: false,
});
const shelf = { log: async () => log };

test("an evening brings along how the last finished talk of the one before ended, and what was heard there", async () => {
  const talks = [kept("a", 1, "shut"), kept("c", 3, null), kept("b", 2, "tender")];
  expect(await earlierOf(shelf, talks, "the-meeting")).toEqual({
    evening: "the-meeting",
    ending: "tender",
    facts: talk.known,
  });
  expect(talk.known.length).toBeGreaterThan(0);
});

test("an evening that was never played to its end brings nothing along", async () => {
  expect(await earlierOf(shelf, [kept("c", 3, null)], "the-meeting")).toBeNull();
  expect(await earlierOf(shelf, [kept("a", 1, "shut")], "another")).toBeNull();
  expect(await earlierOf(shelf, [kept("a", 1, "shut")], null)).toBeNull();
});
