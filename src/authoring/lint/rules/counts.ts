import type { Line } from "../../../core/story/story.ts";
import type { Page } from "../../page/page.ts";
import { type Reading, type Rule, unless, whole } from "../rule.ts";
import { isWithin, type Range, type Size, sayRange } from "../size.ts";
import { isWeak } from "./hands.ts";

/** A rule about how many of something there are in the whole evening; how many depends on its size. */
function count(
  id: string,
  thing: string,
  { of, range }: { of: (page: Page) => number; range: (size: Size) => Range },
): Rule {
  return {
    id,
    what: `An evening has its measure of ${thing}.`,
    remedy: "A short evening is one with # minutes: up to 4, a demonstration up to 2; they ask for less.",
    breaches: (reading) => {
      const found = of(reading.page);
      const wanted = range(reading.size);
      return unless(isWithin(found, wanted), () =>
        whole(
          reading,
          `${found} ${thing}, where this ${reading.size.name} evening wants ${saysRange(wanted)}`,
        ),
      );
    },
  };
}

const MANY = Number.POSITIVE_INFINITY;
const saysRange = ([least, most]: Range): string =>
  most === MANY ? `at least ${least}` : sayRange([least, most]);

const lines = (page: Page, has: (line: Line) => boolean): number =>
  page.lines.filter(({ line }) => has(line)).length;
const distinct = (page: Page, of: (line: Line) => readonly string[]): number =>
  new Set(page.lines.flatMap(({ line }) => of(line))).size;

const callsOf =
  (kind: "device" | "thought") =>
  (line: Line): readonly string[] =>
    line.calls.filter((call) => call.kind === kind).map((call) => JSON.stringify(call));

export const COUNTS: readonly Rule[] = [
  count("size", "knots, stitches and gathers", { of: ({ size }) => size, range: ({ knots }) => knots }),
  count("endings", "endings", {
    of: (page) => distinct(page, ({ ending }) => (ending === null ? [] : [ending])),
    range: ({ endings }) => [endings, MANY],
  }),
  count("hots", "hot lines", {
    of: (page) => lines(page, ({ hot }) => hot !== null),
    range: ({ hots }) => [hots, MANY],
  }),
  count("cues", "turns that only the face decides (# cue: face)", {
    of: ({ turns }) => turns.filter((turn) => turn.lines.some(({ line }) => line.cueFace)).length,
    range: ({ cues }) => [cues, MANY],
  }),
  count("thoughts", "thoughts", {
    of: (page) => distinct(page, callsOf("thought")),
    range: ({ thoughts: [least, most] }) => [least, most * 2],
  }),
  count("calls", "calls", {
    of: (page) => distinct(page, callsOf("device")),
    range: ({ calls: [least, most] }) => [least, most * 2],
  }),
  count("votes", "votes", { of: (page) => lines(page, ({ vote }) => vote), range: ({ votes }) => votes }),
  count("discuss", "questions for discussion", {
    of: (page) => distinct(page, ({ discuss }) => discuss),
    range: ({ discussions }) => [discussions, MANY],
  }),
  count("more", '"is there more?"', {
    of: (page) => lines(page, ({ more }) => more),
    range: ({ mores }) => [mores, MANY],
  }),
  {
    id: "joy",
    what: "An evening of good news (ladder B) has news to be glad of.",
    remedy: "Mark the line with # joy.",
    breaches: (reading) =>
      unless(reading.page.card.ladder !== "B" || lines(reading.page, ({ joy }) => joy) > 0, () =>
        whole(reading, "ladder B, and no line has # joy"),
      ),
  },
  {
    id: "needs-weak",
    what: "Half of the replies that need a fact are weak: else the faint card is the right one.",
    remedy: "Let more wrong replies need facts, too.",
    breaches: (reading) => {
      const needy = reading.page.replies.filter(({ reply }) => reply.needs.length > 0);
      const weak = needy.filter(isWeak).length;
      return unless(weak >= needy.length / 2, () =>
        whole(reading, `${weak} of ${needy.length} replies with # needs are weak`),
      );
    },
  },
  {
    id: "stock",
    what: "At most a quarter of the strong replies open with a stock stem.",
    remedy: "Say some of them in the player's own words.",
    breaches: (reading) => {
      const strong = reading.page.replies.filter(({ reply }) => reply.depth >= 4 && reply.act !== "silence");
      const stock = strong.filter(({ reply }) => reply.stem !== null).length;
      return unless(stock <= strong.length / 4, () =>
        whole(reading, `${stock} of ${strong.length} strong replies open with a stock stem`),
      );
    },
  },
  {
    id: "silence-best",
    what: "Silence is once the richest reply, and once the wrong one.",
    remedy: "Give one silence more depth than anything that can be said there, and one a depth of 2 or less.",
    breaches: (reading) => (reading.size.name === "demonstration" ? [] : silences(reading)),
  },
];

function silences(reading: Reading): ReturnType<Rule["breaches"]> {
  const turns = reading.page.turns.flatMap(({ replies }) => {
    const quiet = replies.find(({ reply }) => reply.act === "silence")?.reply;
    return quiet
      ? [{ quiet, others: replies.map(({ reply }) => reply).filter((reply) => reply !== quiet) }]
      : [];
  });
  return [
    ...unless(
      turns.some(({ quiet, others }) => others.every(({ depth }) => depth < quiet.depth)),
      () => whole(reading, "silence is nowhere the richest reply"),
    ),
    ...unless(
      turns.some(({ quiet }) => quiet.depth <= 2),
      () => whole(reading, "silence is nowhere wrong"),
    ),
  ];
}
