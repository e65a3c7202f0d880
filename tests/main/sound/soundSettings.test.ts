import { expect, test } from "vitest";
import { readSettings } from "../../../src/main/settings.ts";
import { DEFAULT_SOUND } from "../../../src/shell/ui/view.ts";

const kept = (sound: unknown) => readSettings({ sound }, false).sound;

test("sound is as it was left", () => {
  const left = { ...DEFAULT_SOUND, on: false, asked: true, music: 0.25, captions: true };
  expect(kept(left)).toEqual(left);
});

test("whatever is missing or strange is as it is by default", () => {
  expect(kept(undefined)).toEqual(DEFAULT_SOUND);
  expect(kept("loud")).toEqual(DEFAULT_SOUND);
  expect(kept({ music: 7, room: "half", on: 1, extra: true })).toEqual(DEFAULT_SOUND);
  expect(readSettings(null, true).sound).toEqual(DEFAULT_SOUND);
});
