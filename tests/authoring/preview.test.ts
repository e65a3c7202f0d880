import { expect, test } from "vitest";
import { LISTENER } from "../../src/authoring/players/bots.ts";
import { command, hearOn, openTalk, play } from "../../src/authoring/players/play.ts";
import { foreseeHand } from "../../src/authoring/preview.ts";
import { deskOf, TINY } from "./support.ts";

test("what is foreseen of a reply is what it then does", () => {
  const { story } = deskOf(TINY);
  let talk = openTalk(story, 1);
  while (talk.phase === "speaking") talk = hearOn(talk, { story, follows: () => false, deaf: false });
  for (const foresight of foreseeHand(talk)) {
    const { partner } = command(talk, story, { kind: "reply", index: foresight.reply.index });
    expect(partner.heard - talk.partner.heard).toBeCloseTo(foresight.heard);
    expect(partner.guard - talk.partner.guard).toBeCloseTo(foresight.guard);
  }
  expect(foreseeHand(talk)).toHaveLength(3);
});

test("a card whose fact was lost cannot be played, and says what it lacks", () => {
  const { story } = deskOf(TINY);
  let talk = openTalk(story, 1);
  while (talk.given.length < 1 || talk.phase === "speaking") {
    talk =
      talk.phase === "speaking"
        ? hearOn(talk, { story, follows: () => true, deaf: false })
        : command(talk, story, { kind: "reply", index: 0 });
  }
  const lacking = foreseeHand(talk).filter(({ isPlayable }) => !isPlayable);
  expect(lacking.map(({ lacks }) => lacks)).toEqual([["so-nice"]]);
});

test("nothing is foreseen when nothing can be said", () => {
  expect(foreseeHand(openTalk(deskOf(TINY).story, 1))).toEqual([]);
  expect(play(deskOf(TINY).story, LISTENER, 1).talk.phase).toBe("ended");
});
