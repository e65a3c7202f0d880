import { readSketch, scoreSketch } from "../../core/empathy/sketch.ts";
import type { Measurement } from "./measurement.ts";

const TURNS = 30;
const ROUNDS = 20_000;

/** A sketch in which every kind of turn occurs. */
const sketch = {
  skill: 0.2,
  guessError: 0.2,
  turns: Array.from({ length: TURNS }, (_, i) => ({
    act: ["askOpen", "silence", "reflectFeeling", "reflect", "advise"][i % 5],
    because: i % 5 === 2,
    own: i % 2 === 0,
    hot: i % 3 === 1,
    feeling: i % 2 === 0,
    breath: i % 6 === 1,
    speechMs: 6000,
    lostMs: i % 7 === 0 ? 2000 : 0,
  })),
};

/** How many sketches of thirty turns the empathy engine reads and scores in a second of one processor's time. */
export const scoring: Measurement = {
  name: "sketches of 30 turns scored",
  unit: "a second",
  budget: 20_000,
  async measure() {
    const once = () => {
      const read = readSketch(sketch);
      if (read.kind !== "read") throw new Error(`The bench's own sketch is wrong: ${read.message}`);
      scoreSketch(read.value);
    };
    for (let i = 0; i < ROUNDS / 4; i++) once();
    const before = process.cpuUsage();
    for (let i = 0; i < ROUNDS; i++) once();
    const { user, system } = process.cpuUsage(before);
    return ROUNDS / ((user + system) / 1e6);
  },
};
