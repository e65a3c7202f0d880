import { describe, expect, test } from "vitest";
import { Machine } from "../../src/authoring/ink/machine.ts";
import { hear } from "../../src/shell/ink/watch.ts";
import { built, lineWith, TINY } from "./support.ts";

const machineOf = (text: string): Machine => {
  const machine = new Machine(built(text).ink);
  machine.allowExternalFunctionFallbacks = true;
  return machine;
};

/** What is said, from now to the end, when these replies are given. */
function tell(machine: Machine, choices: readonly number[]): string {
  const said = hear(machine).map(({ text }) => text);
  for (const choice of choices) {
    machine.ChooseChoiceIndex(choice);
    said.push(...hear(machine).map(({ text }) => text));
  }
  return said.join("\n");
}

describe("going back", () => {
  const dice =
    "-> a\n=== a ===\n{shuffle:\n- one\n- two\n- three\n}\n+ [again] -> a\n+ [on {RANDOM(1, 100)}] {RANDOM(1, 100)} {a}\n-> END\n";

  test("the same replies after going back say the same", () => {
    const machine = machineOf(TINY);
    const start = machine.save();
    machine.seed(1);
    const first = tell(machine, [1, 1, 0]);
    machine.load(start);
    machine.seed(1);
    tell(machine, [0, 0, 2]);
    machine.load(start);
    machine.seed(1);
    expect(tell(machine, [1, 1, 0])).toBe(first);
  });

  test("a place that was kept stays as it was, dice and all, whatever was played from it", () => {
    const machine = machineOf(dice);
    machine.seed(5);
    hear(machine);
    const kept = machine.save();
    machine.ChooseChoiceIndex(0);
    const one = tell(machine, [0, 1]);
    for (let i = 0; i < 5; i++) {
      machine.load(kept);
      machine.ChooseChoiceIndex(i % 2);
      hear(machine);
    }
    machine.load(kept);
    machine.ChooseChoiceIndex(0);
    expect(tell(machine, [0, 1])).toBe(one);
  });
});

const hostile: readonly (readonly [what: string, text: string, on: string])[] = [
  ["a knot that leads to itself", "-> a\n=== a ===\n-> a\n", "-> a"],
  ["a knot that speaks and leads to itself", "-> a\n=== a ===\nhello {a}\n-> a\n", "-> a"],
  ["a function that calls itself", "~ f(1)\nhi\n=== function f(x) ===\n~ return f(x + 1)\n", "~ return"],
  ["a tunnel into itself", "-> t ->\n-> END\n=== t ===\n-> t ->\n->->\n", "-> t ->"],
  ["threads that start each other", "-> a\n=== a ===\n<- b\n-> DONE\n=== b ===\n<- a\n-> DONE\n", "<- "],
  [
    "a variable that is divided by nothing",
    "VAR x = 0\n-> a\n=== a ===\nhello\n{1 / x}\n{x.y}\n-> END\n",
    "",
  ],
];

describe("hostile stories", () => {
  test.each(hostile.slice(0, 5))("%s comes back, names a line, and can be left", (_, text, on) => {
    const machine = machineOf(text);
    const start = machine.save();
    expect(() => hear(machine)).toThrow();
    expect(text.split("\n")[(machine.lastPlace?.line ?? 0) - 1] ?? "").toMatch(/\S/u);
    expect(lineWith(text, on)).toBeGreaterThan(0);
    machine.load(start);
    expect(() => hear(machine)).toThrow();
  });
});
