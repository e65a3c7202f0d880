import { describe, expect, test } from "vitest";
import { explore } from "../../src/authoring/explore/explore.ts";
import { built, lineWith, steps, TINY } from "./support.ts";

/** A house of rooms, gone through at will; the last door wants three things, and asks for them in a room that is left last. */
const HOUSE = `VAR lamp = false
VAR key = false
VAR word = false
-> hall
=== hall ===
The hall{hall > 1:, again}.
+ [Up] -> attic
+ [Down] -> cellar
+ [Out] -> garden
* {lamp and key and word} [The small door] -> corner
+ [Sleep] -> END
=== attic ===
Dust.
+ {cellar > 1} [Look] A lamp. ~ temp x = 1
  ~ lamp = true
  -> hall
+ [Back] -> hall
=== cellar ===
Dark.
+ {lamp} [Look] A key.
  ~ key = true
  -> hall
+ [Back] -> hall
=== garden ===
{Rain.|Still rain.|It clears.|Stars.}
+ {key and garden > 3} [Listen] A word.
  ~ word = true
  -> hall
+ [Back] -> hall
=== corner ===
The hidden corner.
-> END
`;

describe("the explorer", () => {
  test("finds the hidden corner, and stops when everything was seen", () => {
    const coverage = explore(built(HOUSE), steps(20_000), { seed: 1, before: null });
    expect(coverage.lines.unseen).toEqual([]);
    expect(coverage.replies.unseen).toEqual([]);
    expect([...coverage.ends.keys()]).toContain("The hidden corner.");
  });

  test("names what it did not see", () => {
    const text = HOUSE.replace("{lamp and key and word}", "{lamp and not lamp}");
    const { lines, replies } = explore(built(text), steps(3000), { seed: 1, before: null });
    expect(lines.unseen.map(({ line }) => line)).toEqual([lineWith(text, "The hidden corner.")]);
    expect(replies.unseen.map(({ line }) => line)).toEqual([lineWith(text, "[The small door]")]);
  });

  test("a story in trouble is explored all the same, and the trouble has its line", () => {
    const text =
      "A door.\n* [In] -> loop\n* [Out] Out.\n* [Down] -> pit ->\n- -> END\n=== loop ===\n-> loop\n=== pit ===\n~ temp x = pit_of(1)\n->->\n=== function pit_of(x) ===\n~ return pit_of(x + 1)\n";
    const { troubles, ends, isComplete } = explore(built(text), steps(200), { seed: 1, before: null });
    expect(troubles.map(({ at }) => at?.line)).toEqual(
      expect.arrayContaining([lineWith(text, "-> loop\n".trim()) + 5, lineWith(text, "~ return")]),
    );
    expect(ends.size).toBe(1);
    expect(isComplete).toBe(true);
  });

  test("a story that runs out of content is named", () => {
    const text = "-> a\n=== a ===\nHello.\n* [On]\n  Going on.\n";
    const { troubles } = explore(built(text), steps(100), { seed: 1, before: null });
    expect(troubles).toEqual([
      { at: expect.objectContaining({ line: 5 }), message: expect.stringContaining("ran out of content") },
    ]);
  });

  test("an evening is explored with a partner who feels", () => {
    const { lines, replies, ends } = explore(built(TINY), steps(3000), { seed: 1, before: null });
    expect([...lines.unseen, ...replies.unseen]).toEqual([]);
    expect([...ends.keys()].sort()).toEqual(["drawer", "up"]);
  });
});
