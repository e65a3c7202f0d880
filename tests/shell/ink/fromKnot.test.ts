import { expect, test } from "vitest";
import { isTrouble } from "../../../src/core/story/story.ts";
import { openStory } from "../../../src/shell/ink/tell.ts";
import { beatOf, begun, choose, STANDING, toJson } from "./support.ts";

const json = toJson(`# title: Ways
# partner: mina
-> door
=== door ===
Hello. # mood: warm
* [In] -> room
=== room ===
{door: Here you are.|You were always here.} # mood: tired
* [Out] Bye. # mood: warm
  -> END
= corner
It is dark in the corner. # mood: hurt
-> END
`);

const from = (knot: string) => openStory({ id: "ways", json, seed: 1, standing: STANDING, from: knot });

test("a story can be begun at a knot, as if nothing had been before it", () => {
  const story = from("room");
  const { lines, replies } = beatOf(story.tell([begun()]));
  expect(lines).toMatchObject([{ text: "You were always here.", mood: "tired" }]);
  expect(replies).toHaveLength(1);
  expect(beatOf(story.tell([begun(), choose(0)])).lines).toMatchObject([{ text: "Bye." }]);
});

test("…and at a stitch", () => {
  expect(beatOf(from("room.corner").tell([begun()])).lines).toMatchObject([
    { text: "It is dark in the corner." },
  ]);
});

test("a knot that is not there is trouble, and says its name", () => {
  const told = from("attic").tell([begun()]);
  expect(isTrouble(told) && told.message).toContain("attic");
});
