import { describe, expect, test } from "vitest";
import { lint } from "../../../src/authoring/lint/lint.ts";
import { RULES } from "../../../src/authoring/lint/rules.ts";
import { lineWith, pageOf, TINY } from "../support.ts";

/** The tiny evening with some words put in the place of others: one rule broken. `at`: words on the line that is named. */
type Broken = {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  /** the evening is made a short one, which asks for more */
  readonly short?: true;
  /** it continues the tiny evening as it was */
  readonly after?: true;
};

const LONG =
  "And she was so nice about it, the examiner, she patted the dashboard, and the wheel, and the mirror, and I thought that she would pat me too.";

const broken: readonly Broken[] = [
  { rule: "after", from: "# ladder: A", to: "# ladder: A\n# after: the-fourth-time", at: "# after:" },
  {
    rule: "ended",
    from: "Slow. The driver",
    to: '{ended("sideways"): Slow.} The driver',
    at: "The driver",
    after: true,
  },
  {
    rule: "new-facts",
    from: "# goal: Say",
    to: "# goal: Do say",
    at: "So I came home on the bus. With",
    after: true,
  },
  { rule: "top", from: "# goal: Say back", to: "// # goal: Say back" },
  { rule: "place", from: "# room: kitchen", to: "# room: balcony", at: "# room:" },
  { rule: "devices", from: "# ladder: A", to: "# ladder: A\n# tv: quiz For the car, Brian.", at: "# tv:" },
  { rule: "sentences", from: "# sentence: bus: I came home on the bus.\n", to: "", at: "# truth:" },
  { rule: "sentence-said", from: "bus: I came home on the bus.", to: "bus: I flew home.", at: "# truth:" },
  {
    rule: "hand",
    from: "* [What was it like",
    to: "- -> examiner\n* [What was it like",
    at: "* [Five times",
  },
  {
    rule: "first-hand",
    from: "# act: acknowledge # depth: 3",
    to: "# act: acknowledge # depth: 2",
    at: "* [Five times",
  },
  { rule: "hot-hand", from: "# impulse # leak: irritation", to: "", at: "* [It wasn't even" },
  { rule: "lengths", from: "* [It wasn't even snowing. It was sleet.", to: "* [Sleet.", at: "* [Sleet." },
  {
    rule: "followed",
    from: "# fit: .2]",
    to: "# fit: .2 # needs: so-nice: She was nice]",
    at: "dashboard. # mood",
  },
  {
    rule: "brackets",
    from: "* [Book the sixth now, and forget about the bus. # roadblock: advise # depth: 1.5 # fit: .1 # needs: the-bus: the bus]",
    to: "* Book the sixth now, and forget about the bus.",
    at: "* Book the sixth",
  },
  { rule: "act", from: "# act: acknowledge # depth: 3", to: "# depth: 3", at: "* [Five times" },
  { rule: "depth", from: "# depth: 3.5 # fit: 1 # own", to: "# fit: 1 # own", at: "* [What was it like" },
  {
    rule: "roadblock-depth",
    from: "# roadblock: advise # depth: 1.5",
    to: "# roadblock: advise # depth: 3",
    at: "* [Book the sixth",
  },
  {
    rule: "silence-deep",
    from: "# act: silence # depth: 3.5",
    to: "# act: silence # roadblock: stonewall # depth: 1",
    at: "# roadblock: stonewall",
  },
  { rule: "stem", from: "* [She was nice, and that", to: "* [It sounds like that", at: "* [It sounds like" },
  { rule: "like", from: "# because # own", to: "# because # own # like: nobody", at: "# like: nobody" },
  { rule: "impulse", from: " # leak: irritation", to: "", at: "# impulse" },
  { rule: "needs-words", from: "so-nice: She was nice", to: "so-nice: elephants", at: "elephants" },
  {
    rule: "face-first",
    from: "show-off. # mood: hopeful # look: you",
    to: "show-off. # look: you",
    at: "show-off.",
  },
  {
    rule: "hidden-answer",
    from: "  # hidden: You had to win that one, too.\n",
    to: "",
    at: "* [It wasn't even",
  },
  {
    rule: "hidden",
    from: "# hidden: Don't say next time. Please don't say next time.\n",
    to: "",
    at: "So I came home",
  },
  {
    rule: "fact-or-feeling",
    from: "# look: down # feeling # more",
    to: "# look: down # more",
    at: "I thought I'd put",
  },
  {
    rule: "seen",
    from: "other four pairs. # mood: tired # look: down",
    to: "other four pairs. # mood: tired # look: you",
    at: "I thought I'd put",
  },
  { rule: "paraphrases", from: "# said: Nice was the worst of it.\n", to: "", at: "dashboard. # mood" },
  {
    rule: "covers",
    from: "# feeling # fact: so-nice",
    to: "# feeling # fact: so-very-nice",
    at: "dashboard. # mood",
  },
  {
    rule: "call-gives",
    from: "# thought: The oven.",
    to: "# call: phone: Pavel.\n# thought: The oven.",
    at: "dashboard. # mood",
  },
  {
    rule: "long-line",
    from: "And she was so nice about it. The examiner. She patted the dashboard.",
    to: LONG,
    at: "and I thought that",
  },
  {
    rule: "median-line",
    from: "-> door\n\n=== door ===",
    to: `-> door\n\n=== extra ===\n${"Yes, oh yes it is. # mood: warm\n".repeat(30)}-> door\n\n=== door ===`,
  },
  { rule: "short-lines", from: "It was a very forgiving sort of hedge.", to: "{Yes.|No.|Well.|Hm.|Ah.|Oh.}" },
  {
    rule: "twice",
    from: "Lovely hedge.",
    to: "Lovely hedge.\n  It was a very forgiving sort of hedge. # look: phone",
    at: "# look: phone",
  },
  { rule: "lesson", from: "It has earned its supper, poor thing.", to: "I feel heard.", at: "I feel heard" },
  {
    rule: "size",
    from: "=== up ===",
    to: `${Array.from(
      { length: 30 },
      (_, i) => `=== k${i} ===\nOne more thing that is said. # mood: warm\n-> door\n`,
    ).join("")}=== up ===`,
  },
  { rule: "endings", from: "# ending: drawer", to: "# ending: up" },
  { rule: "hots", from: " # hot: It wasn't even snowing.", to: "" },
  { rule: "cues", from: " # cue: face", to: "" },
  { rule: "thoughts", from: "# thought: The oven. Did I turn the oven on?\n", to: "" },
  {
    rule: "calls",
    from: "# thought: The oven.",
    to: "# call: phone: a / b\n# call: phone: c / d\n# call: phone: e / f\n# thought: The oven.",
  },
  {
    rule: "votes",
    from: "{heard() >= 38: -> up}",
    to: `{heard() >= 38: -> up}\n${Array.from({ length: 4 }, (_, i) => `And that is the ${i}th time that I have said it. # mood: warm # vote\n`).join("")}`,
  },
  { rule: "discuss", from: "# discuss: Why should kindness be hard to bear?\n", to: "" },
  { rule: "more", from: " # more", to: "", short: true },
  { rule: "joy", from: "# ladder: A", to: "# ladder: B" },
  { rule: "needs-weak", from: " # needs: the-bus: the bus", to: "" },
  { rule: "stock", from: "# because # own # needs", to: "# because # stem: sounds # needs" },
  { rule: "silence-best", from: "# minutes: 2", to: "# minutes: 4" },
  { rule: "needs-fact", from: "# fact: the-bus", to: "# fact: a-bus", at: "* [Book the sixth" },
  { rule: "known-fact", from: "{heard() >= 38: -> up}", to: '{known("the-moon"): -> up}', at: "the-moon" },
  {
    rule: "answer-thought",
    from: "# thought: The oven.",
    to: "# thought: answer sixth: The oven.",
    at: "dashboard. # mood",
  },
  {
    rule: "suggest",
    from: "# act: askOpen # depth: 3.5",
    to: "# act: suggest # depth: 3.5",
    at: "* [What was it like",
  },
  { rule: "ending", from: " # bed-face: warm", to: "", at: "There. It can watch us eat." },
  {
    rule: "asides",
    from: "=== up ===",
    to: "=== on_repeat ===\nAll right. From the bus, then. # mood: warm\n-> DONE\n=== up ===",
    at: "=== on_repeat",
  },
  {
    rule: "leads",
    from: "=== up ===",
    to: "=== lost ===\nNobody will ever hear this one. # mood: warm\n-> up\n=== up ===",
    at: "=== lost",
  },
  { rule: "tells", from: "* [What was it like", to: "* [What was it like", at: "" },
  {
    rule: "said-back",
    from: "{heard() >= 38: -> up}",
    to: "{weary() > 5: -> up}",
    at: "* [She was nice, and that",
  },
];

test("the tiny evening keeps every rule", () => {
  expect(lint(pageOf(TINY), null)).toEqual([]);
});

describe("a broken rule is named, with its line", () => {
  test.each(broken.filter(({ rule }) => rule !== "tells"))(
    "$rule",
    ({ rule, from, to, at, short, after }) => {
      expect(TINY).toContain(from);
      const text = TINY.replace(from, () => to).replace(
        "# minutes: 2",
        short ? "# minutes: 4" : "# minutes: 2",
      );
      const found = lint(pageOf(text), after ? pageOf(TINY) : null).filter((one) => one.rule === rule);
      const line = at === undefined ? 1 : lineWith(text, at);
      expect(found.map((one) => [one.file, one.line])).toContainEqual(["test.ink", line]);
      expect(found[0]?.message).toMatch(/\. [A-Z"'].*\.$/u);
    },
  );

  test("tells", () => {
    const text = TINY.replace("* [Five times. And the hedge gets a wave.", "* [Five times.")
      .replace(
        "* [She was nice, and that was the worst of it.",
        "* [She was nice, and that was the very worst of it.",
      )
      .replace(
        "* [What do the other four say to this pair?",
        "* [What do the other four say to this one, this new pair?",
      );
    expect(lint(pageOf(text), null).map(({ rule }) => rule)).toContain("tells");
  });
});

test("every rule has a story here that breaks it", () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
});

test("facts of the evening that it continues are known", () => {
  const text = TINY.replace("# fact: the-bus", "# fact: a-bus");
  const rules = lint(pageOf(text), pageOf(TINY)).map(({ rule }) => rule);
  expect(rules).not.toContain("needs-fact");
});
