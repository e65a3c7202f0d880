// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createVoice, rateOf } from "../../../src/shell/audio/voice.ts";

class Utterance {
  voice: { name: string } | null = null;
  lang = "";
  rate = 1;
  pitch = 1;
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const spoken: Utterance[] = [];
let cancelled = 0;

function synthesis(voices: readonly { readonly name: string; readonly lang: string }[]): SpeechSynthesis {
  return Object.assign(Object.create(EventTarget.prototype), {
    getVoices: () => voices,
    speak: (words: Utterance) => spoken.push(words),
    cancel: () => cancelled++,
  });
}

beforeEach(() => {
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
  spoken.length = 0;
  cancelled = 0;
});

const line = { text: "Eleven pens. You could hear it.", of: "partner", ms: null } as const;

test("where there are no voices nothing is read, and nothing goes wrong", () => {
  for (const none of [undefined, synthesis([]), synthesis([{ name: "Anna", lang: "de-DE" }])]) {
    const voice = createVoice(none, "en");
    voice.read([line], { hush: true, loudness: 1 });
    expect(voice.available).toBe(false);
  }
  expect(spoken).toEqual([]);
});

test("the partner and the replies have voices of their own, if there are two", () => {
  const voice = createVoice(
    synthesis([
      { name: "Ann", lang: "en-GB" },
      { name: "Ben", lang: "en-US" },
    ]),
    "en",
  );
  voice.read([line, { ...line, of: "reply" }], { hush: false, loudness: 0.5 });
  expect(spoken.map((words) => [words.voice?.name, words.volume])).toEqual([
    ["Ann", 0.5],
    ["Ben", 0.5],
  ]);
});

test("what is hushed is taken away before the next is read", () => {
  const voice = createVoice(synthesis([{ name: "Ann", lang: "en-GB" }]), "en");
  voice.read([line], { hush: true, loudness: 1 });
  expect(cancelled).toBe(1);
  expect(spoken).toHaveLength(1);
});

test("a line is read as fast as its words come, within what can be understood", () => {
  expect(rateOf("a".repeat(145), 10_000)).toBeCloseTo(1);
  expect(rateOf("a".repeat(145), 8000)).toBeCloseTo(1.25);
  expect(rateOf("a".repeat(145), 1000)).toBe(1.6);
  expect(rateOf("a", 9000)).toBe(0.7);
  expect(rateOf("a", null)).toBe(1);
});
