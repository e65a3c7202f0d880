import type { Pace } from "../core/conversation/pace.ts";

/** Words of the settings, the notices, and the way out. */
export const settingsWords = {
  title: "Settings",
  close: "Done",
  pace: "How fast they speak",
  paces: {
    slow: "Slowly",
    normal: "As people do",
    fast: "Quickly",
    untimed: "At my pace",
    instant: "All at once",
  } satisfies Record<Pace, string>,
  textSize: "Size of words",
  textSizes: [
    { value: 0.9, words: "Smaller" },
    { value: 1, words: "As it is" },
    { value: 1.2, words: "Larger" },
    { value: 1.4, words: "Much larger" },
  ],
  font: "Letters",
  fonts: { nunito: "Nunito", hyperlegible: "Atkinson Hyperlegible", dyslexic: "OpenDyslexic" },
  calm: "Calm motion",
  calmWhy: "Everything stands still but what tells you something.",
  gaze: "I listen better without looking",
  gazeWhy: "Where your eyes rest is then nobody's business, and no part of how this is read.",
  scoring: "How this is read",
  keep: "Save my evenings to a file",
  forget: {
    does: "Forget everything",
    sure: "Really forget every evening on this device?",
    no: "Keep it",
    yes: "Forget it all",
  },
  safety: "Not safe at home?",
} as const;
