import { expect, test } from "vitest";
import { otherChair } from "../../../../src/core/empathy/otherChair.ts";
import { nightOf } from "../../../../src/shell/ui/afterwards/evening.ts";
import { reelOf } from "../../../../src/shell/ui/afterwards/reel.ts";
import { ribbonOf, rowsOf } from "../../../../src/shell/ui/afterwards/ribbon.ts";
import { theMeeting } from "./meeting.ts";
import { playedBy, STYLES } from "./played.ts";

const story = theMeeting();

test.each(STYLES)("the reel of somebody %s is short, and goes forward", (style) => {
  const { talk } = playedBy(style, story);
  const chair = otherChair(talk);
  if (!chair) throw new Error("Something was said.");
  const { cues, length } = reelOf(talk, chair);
  expect(length).toBeGreaterThan(7000);
  expect(length).toBeLessThanOrEqual(20_000);
  const times = cues.flatMap((cue) => [cue.at, ...cue.words.map(({ end }) => end), cue.end]);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test("at a pace without time the reel is seen at the pace of people", () => {
  const { talk } = playedBy("listening", story, "instant");
  const chair = otherChair(talk);
  if (!chair) throw new Error("Something was said.");
  expect(reelOf(talk, chair).length).toBeGreaterThan(6000);
});

test.each(STYLES)("the ribbon of somebody %s holds every word that was told, and none twice", (style) => {
  const { talk } = playedBy(style, story);
  const said = talk.spoken.filter(({ kind }) => kind === "told" || kind === "free");
  const words = said.reduce((sum, { wordEnds }) => sum + wordEnds.length, 0);
  const ribbon = ribbonOf(talk, story.card);
  expect(ribbon.reduce((sum, stretch) => sum + stretch.words, 0)).toBe(words);
  for (const stretch of ribbon) {
    if (stretch.kind !== "gap") continue;
    const lost = stretch.lines.flatMap((line) => line.words).filter((word) => word.lost);
    expect(lost.length).toBeGreaterThanOrEqual(stretch.words);
  }
});

test("rows keep every gap, in order, and never more than fit", () => {
  const ribbon = ribbonOf(playedBy("drifting", story).talk, story.card);
  const gaps = ribbon.filter(({ kind }) => kind === "gap");
  for (const most of [1, 2, 3, 5]) {
    const rows = rowsOf(ribbon, most);
    expect(rows.flat().filter(({ kind }) => kind === "gap")).toEqual(gaps);
    for (const row of rows) expect(row.filter(({ kind }) => kind === "gap").length).toBeLessThanOrEqual(most);
  }
});

test("what weighed is the latest truth that was told; before any, the card's", () => {
  expect(nightOf(playedBy("drifting", story).talk, story.card)).toMatchObject({
    face: "withdrawn",
    sentence: "telling",
  });
  expect(nightOf(playedBy("listening", story).talk, story.card)).toMatchObject({
    face: "warm",
    sentence: "he-thanked",
  });
});
